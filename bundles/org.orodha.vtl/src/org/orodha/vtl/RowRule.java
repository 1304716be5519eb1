// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

/**
 * A rule that looks at one row at a time.
 *
 * @param header    what all rules say of themselves
 * @param relation  the relation whose rows it looks at
 * @param violated  an SQL expression over the text columns of the relation: true where the rule is broken, else
 *                  false or null
 * @param imbalance an SQL expression over the same columns for the size of the breach, or null where the script gives none
 */
public record RowRule(Header header, String relation, String violated, String imbalance) implements VtlRule {
}
