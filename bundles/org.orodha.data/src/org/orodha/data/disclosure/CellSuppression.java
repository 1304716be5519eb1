// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.data.internal.disclosure.Protector;
import org.orodha.data.internal.disclosure.TableCounts;

/**
 * Hides small counts, and as many others as are needed that none of them can be computed from the totals.
 * <p>
 * Secondary suppression follows the hypercube method (Repsilber 1994; Hundepool et al., Statistical Disclosure Control, Wiley
 * 2012, chapter 4, and Handbook on Statistical Disclosure Control, ESSnet 2010, section 4.4): every hidden cell is made a
 * corner of a hypercube whose corners are all hidden and whose counts can be raised and lowered by turns so that all shown
 * cells and all totals stay the same. The counts could then as well be others, and no reader can tell: each of them has at least
 * five possible values. Of all hypercubes the one
 * that hides the least further counts is taken. Readers are assumed to know that a hidden count is not zero where zeros are
 * shown, but not which of the hidden counts are small.
 *
 * @param threshold  the least count that is shown, 5 as a rule; 0 and 1 hide nothing
 * @param zerosShown whether counts of zero are shown
 */
public record CellSuppression(int threshold, boolean zerosShown) {

	/** The least count shown where no dataset asks for another one. */
	public static final int USUAL_THRESHOLD = 5;

	public CellSuppression {
		if (threshold < 0)
			throw new IllegalArgumentException("threshold " + threshold);
	}

	/** Whether a count is too small to be shown. */
	public boolean isSmall(long count) {
		return count < threshold && (count > 0 || !zerosShown);
	}

	/** Hides what is too small, and nothing else: the totals may still tell the hidden counts. */
	public ProtectedTable primary(CountTable table) {
		return new ProtectedTable(table, zerosShown, small(table));
	}

	/** Hides what is too small and what would tell it. */
	public ProtectedTable protect(CountTable table) {
		return protect(table, Set.of(), null);
	}

	/**
	 * Hides what is too small, what would tell it, and what another table already hides.
	 *
	 * @param alsoHidden cells that another table of the same figures hides; those that are not in this table, or zero, do not matter
	 * @param monitor    told of progress, or null
	 */
	public ProtectedTable protect(CountTable table, Set<List<String>> alsoHidden, IProgressMonitor monitor) {
		Map<List<String>, CellStatus> hidden = small(table);
		table.cells().forEach((cell, count) -> {
			if (count > 0 && alsoHidden.contains(cell))
				hidden.putIfAbsent(cell, CellStatus.SECONDARY);
		});
		Protector.protect(
				new TableCounts(table.dimensions().size(), table.cells(), Set.of(), hidden::containsKey, cell -> false, zerosShown),
				List.copyOf(hidden.keySet()), cell -> hidden.putIfAbsent(cell, CellStatus.SECONDARY), monitor);
		return new ProtectedTable(table, zerosShown, hidden);
	}

	private Map<List<String>, CellStatus> small(CountTable table) {
		Map<List<String>, CellStatus> small = new LinkedHashMap<>();
		table.cells().forEach((cell, count) -> {
			if (isSmall(count))
				small.put(cell, CellStatus.PRIMARY);
		});
		return small;
	}
}
