// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.redline;

import java.util.ArrayList;
import java.util.List;

/** What two lists have in common. */
final class Sequences {

	private Sequences() {
	}

	/** A longest list of which both are a prolongation. */
	static <T> List<T> common(List<T> one, List<T> other) {
		int[][] lengths = new int[one.size() + 1][other.size() + 1];
		for (int left = one.size() - 1; left >= 0; left--)
			for (int right = other.size() - 1; right >= 0; right--)
				lengths[left][right] = one.get(left).equals(other.get(right)) ? lengths[left + 1][right + 1] + 1
						: Math.max(lengths[left + 1][right], lengths[left][right + 1]);
		List<T> common = new ArrayList<>();
		int left = 0;
		int right = 0;
		while (left < one.size() && right < other.size())
			if (one.get(left).equals(other.get(right))) {
				common.add(one.get(left));
				left++;
				right++;
			} else if (lengths[left + 1][right] >= lengths[left][right + 1])
				left++;
			else
				right++;
		return common;
	}
}
