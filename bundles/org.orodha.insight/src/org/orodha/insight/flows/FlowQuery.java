// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.flows;

import java.time.LocalDate;

/**
 * Which flows to look at.
 *
 * @param on       the day on which the law is looked at
 * @param filter   words that a flow has in its name, agencies, datasets or instrument; empty for all
 * @param pressing whether only those are wanted about which something has to be done
 * @since 1.0
 */
public record FlowQuery(LocalDate on, String filter, boolean pressing) {
}
