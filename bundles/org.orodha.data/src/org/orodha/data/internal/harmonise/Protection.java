package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.data.disclosure.CellStatus;
import org.orodha.data.disclosure.CellSuppression;
import org.orodha.data.disclosure.CountTable;
import org.orodha.data.disclosure.ProtectedTable;

/**
 * Hides small counts in every period of every block. Blocks that share totals are protected in turn until all of them hide the
 * same of these (linked tables, Hundepool et al., Statistical Disclosure Control, 2012).
 */
final class Protection {

	private final List<Block> blocks;
	private final int width;

	/** @param width how many dimensions the whole table has */
	Protection(List<Block> blocks, int width) {
		this.blocks = blocks;
		this.width = width;
	}

	/**
	 * The cells of the whole table that are hidden, with their status. A greater threshold hides what each smaller one hides,
	 * and more: whoever has both tables knows no more than from the one with the smaller threshold.
	 *
	 * @param least     the least threshold that the readers could have asked for
	 * @param threshold the least count that is shown
	 */
	Map<List<String>, CellStatus> protect(int least, int threshold, boolean zerosShown, IProgressMonitor monitor) {
		Set<String> periods = new LinkedHashSet<>();
		blocks.forEach(block -> periods.addAll(block.periods()));
		SubMonitor progress = SubMonitor.convert(monitor, periods.size());
		Map<List<String>, CellStatus> hidden = new HashMap<>();
		for (String period : periods) {
			List<Block> concerned = blocks.stream().filter(block -> block.periods().contains(period)).toList();
			List<CellSuppression> steps = steps(concerned, period, least, threshold, zerosShown);
			SubMonitor work = progress.split(1).setWorkRemaining(steps.size());
			Map<List<String>, CellStatus> cells = new HashMap<>();
			for (CellSuppression step : steps)
				protect(step, concerned, period, cells, work.split(1));
			hidden.putAll(cells);
		}
		return hidden;
	}

	/** The thresholds from the least on at which further counts are hidden. */
	private static List<CellSuppression> steps(List<Block> blocks, String period, int least, int threshold,
			boolean zerosShown) {
		SortedSet<Integer> thresholds = new TreeSet<>(List.of(least, threshold));
		if (least < threshold)
			for (Block block : blocks)
				totals(block, period).cells().values().stream().filter(count -> count >= least && count < threshold)
						.forEach(count -> thresholds.add((int) (count + 1)));
		List<CellSuppression> steps = new ArrayList<>();
		thresholds.forEach(step -> steps.add(new CellSuppression(step, true)));
		if (!zerosShown)
			steps.add(new CellSuppression(threshold, false));
		return steps;
	}

	private void protect(CellSuppression suppression, List<Block> concerned, String period,
			Map<List<String>, CellStatus> hidden, IProgressMonitor monitor) {
		int before;
		do {
			before = hidden.size();
			for (Block block : concerned)
				one(suppression, block, period, hidden, monitor);
		} while (hidden.size() > before && concerned.size() > 1);
	}

	private void one(CellSuppression suppression, Block block, String period, Map<List<String>, CellStatus> hidden,
			IProgressMonitor monitor) {
		if (block.broken().isEmpty()) {
			suppression.primary(totals(block, period)).hidden()
					.forEach((cell, status) -> hidden.put(block.widen(List.of(), period, width), status));
			return;
		}
		Set<List<String>> already = new HashSet<>();
		for (List<String> cell : hidden.keySet())
			if (block.has(cell))
				already.add(block.narrow(cell));
		ProtectedTable result = suppression.protect(totals(block, period), already, monitor);
		result.hidden().forEach((cell, status) -> hidden.merge(block.widen(cell, period, width), status,
				(one, other) -> one == CellStatus.PRIMARY ? one : other));
	}

	private static CountTable totals(Block block, String period) {
		Map<List<String>, Long> counts = block.counts(period);
		if (!block.broken().isEmpty())
			return CountTable.withTotals(block.broken().stream().map(String::valueOf).toList(), counts);
		Map<List<String>, Long> single = new HashMap<>();
		counts.forEach((cell, count) -> single.put(List.of(""), count));
		return CountTable.withTotals(List.of(""), single);
	}
}
