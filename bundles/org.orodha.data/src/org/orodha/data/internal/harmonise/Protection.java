package org.orodha.data.internal.harmonise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	private final CellSuppression suppression;
	private final int width;

	/** @param width how many dimensions the whole table has */
	Protection(CellSuppression suppression, int width) {
		this.suppression = suppression;
		this.width = width;
	}

	/** The cells of the whole table that are hidden, with their status. */
	Map<List<String>, CellStatus> protect(List<Block> blocks, IProgressMonitor monitor) {
		Set<String> periods = new LinkedHashSet<>();
		blocks.forEach(block -> periods.addAll(block.periods()));
		SubMonitor progress = SubMonitor.convert(monitor, periods.size());
		Map<List<String>, CellStatus> hidden = new HashMap<>();
		for (String period : periods) {
			List<Block> concerned = blocks.stream().filter(block -> block.periods().contains(period)).toList();
			hidden.putAll(protect(concerned, period, progress.split(1)));
		}
		return hidden;
	}

	private Map<List<String>, CellStatus> protect(List<Block> blocks, String period, IProgressMonitor monitor) {
		Map<List<String>, CellStatus> hidden = new HashMap<>();
		int before;
		do {
			before = hidden.size();
			for (Block block : blocks)
				one(block, period, hidden, monitor);
		} while (hidden.size() > before && blocks.size() > 1);
		return hidden;
	}

	private void one(Block block, String period, Map<List<String>, CellStatus> hidden, IProgressMonitor monitor) {
		Map<List<String>, Long> counts = block.counts(period);
		if (block.broken().isEmpty()) {
			Map<List<String>, Long> single = new HashMap<>();
			counts.forEach((cell, count) -> single.put(List.of(""), count));
			suppression.primary(CountTable.withTotals(List.of(""), single)).hidden().forEach(
					(cell, status) -> hidden.putIfAbsent(block.widen(List.of(), period, width), status));
			return;
		}
		Set<List<String>> already = new HashSet<>();
		for (List<String> cell : hidden.keySet())
			if (block.has(cell))
				already.add(block.narrow(cell));
		List<String> names = block.broken().stream().map(String::valueOf).toList();
		ProtectedTable result = suppression.protect(CountTable.withTotals(names, counts), already, monitor);
		result.hidden().forEach((cell, status) -> hidden.merge(block.widen(cell, period, width), status,
				(one, other) -> one == CellStatus.PRIMARY ? one : other));
	}
}
