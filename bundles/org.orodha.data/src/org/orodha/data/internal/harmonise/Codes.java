// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.Comparator;
import java.util.List;

/** Cells, named by one code a dimension. */
final class Codes {

	/** What is hidden must not depend on the order of a file: two tables that hide different cells give them away. */
	static final Comparator<List<String>> ORDER = Codes::compare;

	private Codes() {
	}

	private static int compare(List<String> one, List<String> other) {
		for (int dimension = 0; dimension < Math.min(one.size(), other.size()); dimension++) {
			int order = one.get(dimension).compareTo(other.get(dimension));
			if (order != 0)
				return order;
		}
		return Integer.compare(one.size(), other.size());
	}
}
