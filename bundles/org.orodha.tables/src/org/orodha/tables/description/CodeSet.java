// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.description;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The codes that a column's values are taken from.
 *
 * @param codeList the identifier of the code list
 * @param values   the codes as they stand in files, in the order of the list
 */
public record CodeSet(String codeList, Set<String> values) {

	public CodeSet {
		values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
	}
}
