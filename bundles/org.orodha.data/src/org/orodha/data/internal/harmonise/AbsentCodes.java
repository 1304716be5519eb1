// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes that do not occur in the files though totals are made over their dimension. Nothing may have happened there, or nobody
 * may have reported it: only people can tell, so that the codes are named.
 */
final class AbsentCodes {

	private static final int NAMED = 10;

	private final List<Dimension> dimensions;
	private final Collection<Block> blocks;

	AbsentCodes(List<Dimension> dimensions, Collection<Block> blocks) {
		this.dimensions = dimensions;
		this.blocks = blocks;
	}

	/** Names them, those first that occur in some of the periods and lack in others. */
	void tell(Footnotes footnotes) {
		for (int number = 0; number < dimensions.size(); number++) {
			Map<String, Set<String>> occurring = dimensions.get(number).isTime() || dimensions.get(number).codeList() == null ? Map.of()
					: occurring(number);
			Map<String, Set<String>> absent = absent(dimensions.get(number), occurring);
			if (!absent.isEmpty())
				tell(footnotes, dimensions.get(number), absent, occurring.size());
		}
	}

	private static void tell(Footnotes footnotes, Dimension dimension, Map<String, Set<String>> absent, int periods) {
		List<String> codes = new ArrayList<>();
		absent.forEach((code, lacking) -> {
			if (lacking.size() < periods)
				codes.add(code);
		});
		absent.keySet().stream().filter(code -> absent.get(code).size() == periods).forEach(codes::add);
		Map<String, Set<String>> named = new LinkedHashMap<>();
		for (String code : codes.subList(0, Math.min(NAMED, codes.size())))
			named.put(code, absent.get(code).size() == periods ? Set.of() : absent.get(code));
		footnotes.absent(dimension, named, codes.size() - named.size());
	}

	/** The codes of a dimension by the periods for which there are totals over it. */
	private Map<String, Set<String>> occurring(int dimension) {
		Map<String, Set<String>> codes = new TreeMap<>();
		for (Block block : blocks)
			for (List<String> cell : block.details().keySet())
				if (block.hasTotals(dimension, block.period(cell)))
					codes.computeIfAbsent(block.period(cell), period -> new HashSet<>()).add(cell.get(dimension));
		return codes;
	}

	/** For each code, in the order of the list, the periods in which it does not occur. */
	private static Map<String, Set<String>> absent(Dimension dimension, Map<String, Set<String>> occurring) {
		Map<String, Set<String>> absent = new LinkedHashMap<>();
		occurring.forEach((period, codes) -> MissingParts.lacking(dimension, codes)
				.forEach(code -> absent.computeIfAbsent(code, key -> new TreeSet<>()).add(period)));
		return absent;
	}
}
