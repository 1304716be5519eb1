// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What scripts can name beside what they define themselves. Names are matched exactly, else whatever the case of their letters
 * where only one fits. A name that holds other characters than letters, digits, dots and underscores stands in single quotes
 * in scripts.
 *
 * @param datasets  the datasets by the name that scripts use
 * @param codeLists the codes of code lists (value domains) by the name that scripts use
 */
public record VtlEnvironment(Map<String, VtlSource> datasets, Map<String, Set<String>> codeLists) {

	public VtlEnvironment {
		datasets = Collections.unmodifiableMap(new LinkedHashMap<>(datasets));
		codeLists = Collections.unmodifiableMap(new LinkedHashMap<>(codeLists));
	}
}
