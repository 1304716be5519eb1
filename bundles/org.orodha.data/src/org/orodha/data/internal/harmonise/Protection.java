// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.data.disclosure.CellStatus;
import org.orodha.data.disclosure.CellSuppression;
import org.orodha.data.harmonise.Release;
import org.orodha.data.harmonise.Release.Part;
import org.orodha.data.internal.disclosure.Protector;
import org.orodha.data.internal.disclosure.TableCounts;

/**
 * Hides small counts in every period of a table, and what would tell them. Parts that share totals are protected in turn until
 * all of them hide the same of these (linked tables, Hundepool et al., Statistical Disclosure Control, 2012), and so are the
 * differences to what was released before. Members see also what the public sees.
 */
final class Protection {

	private final List<Part> parts;
	private final Set<Set<Release>> circles = new LinkedHashSet<>();

	/**
	 * @param parts    the counts of the table
	 * @param earlier  what was released of it, in its dimensions
	 * @param audience for whom it is
	 */
	Protection(List<Part> parts, List<Release> earlier, Audience audience) {
		this.parts = parts;
		for (Audience circle : Audience.values())
			if (circle != Audience.OWN_AGENCY && circle.compareTo(audience) <= 0)
				circles.add(earlier.stream().filter(release -> release.audience().compareTo(circle) >= 0)
						.collect(Collectors.toCollection(LinkedHashSet::new)));
		if (circles.isEmpty())
			circles.add(Set.of());
	}

	/** A hidden count that could be computed from the table together with an earlier release; null for from the table alone. */
	static final class Exposed extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient List<String> cell;
		private final transient Release earlier;

		private Exposed(List<String> cell, Release earlier) {
			super(String.join(", ", cell));
			this.cell = cell;
			this.earlier = earlier;
		}

		List<String> cell() {
			return cell;
		}

		Release earlier() {
			return earlier;
		}
	}

	/**
	 * The cells of the whole table that are hidden, with their status. A greater threshold hides what each smaller one hides,
	 * and more: whoever has both tables knows no more than from the one with the smaller threshold.
	 *
	 * @param least     the least threshold that the readers could have asked for
	 * @param threshold the least count that is shown
	 */
	Map<List<String>, CellStatus> protect(int least, int threshold, boolean zerosShown, IProgressMonitor monitor)
			throws Exposed {
		Map<String, List<Part>> periods = new LinkedHashMap<>();
		parts.forEach(part -> periods.computeIfAbsent(part.period(), period -> new ArrayList<>()).add(part));
		SubMonitor progress = SubMonitor.convert(monitor, periods.size());
		Map<List<String>, CellStatus> hidden = new HashMap<>();
		for (List<Part> concerned : periods.values()) {
			List<CellSuppression> steps = steps(concerned, least, threshold, zerosShown);
			SubMonitor work = progress.split(1).setWorkRemaining(steps.size());
			Map<List<String>, CellStatus> cells = new HashMap<>();
			for (CellSuppression step : steps)
				protect(step, concerned, cells, work.split(1));
			hidden.putAll(cells);
		}
		return hidden;
	}

	/** The thresholds from the least on at which further counts are hidden. */
	private static List<CellSuppression> steps(List<Part> parts, int least, int threshold, boolean zerosShown) {
		SortedSet<Integer> thresholds = new TreeSet<>(List.of(least, threshold));
		if (least < threshold)
			for (Part part : parts)
				part.counts().values().stream().filter(count -> count >= least && count < threshold)
						.forEach(count -> thresholds.add((int) (count + 1)));
		List<CellSuppression> steps = new ArrayList<>();
		thresholds.forEach(step -> steps.add(new CellSuppression(step, true)));
		if (!zerosShown)
			steps.add(new CellSuppression(threshold, false));
		return steps;
	}

	private void protect(CellSuppression step, List<Part> concerned, Map<List<String>, CellStatus> hidden,
			IProgressMonitor monitor) throws Exposed {
		List<Knowledge> known = circles.stream().map(Knowledge::new).toList();
		for (Part part : concerned)
			part.counts().forEach((cell, count) -> {
				if (step.isSmall(count))
					hidden.put(cell, CellStatus.PRIMARY);
				else if (known.stream().anyMatch(knowledge -> knowledge.isHidden(cell, count)))
					hidden.putIfAbsent(cell, CellStatus.SECONDARY);
			});
		int before;
		do {
			before = hidden.size();
			for (Knowledge knowledge : known)
				for (Part part : concerned) {
					alone(step, part, knowledge, hidden, monitor);
					for (Release release : knowledge.releases)
						for (Part other : release.parts())
							if (other.period().equals(part.period()))
								together(step, release, other, part, knowledge, hidden, monitor);
				}
		} while (hidden.size() > before);
	}

	private static void alone(CellSuppression step, Part part, Knowledge knowledge, Map<List<String>, CellStatus> hidden,
			IProgressMonitor monitor) throws Exposed {
		Slice slice = new Slice(part.broken(), List.of(part));
		Map<List<String>, List<String>> cells = slice.cells(part);
		Map<List<String>, Long> counts = slice.counts(part);
		Predicate<List<String>> known = codes -> knowledge.isKnown(cells.get(codes), counts.get(codes));
		TableCounts table = new TableCounts(slice.width(), counts, slice.flat(),
				codes -> cells.containsKey(codes) && hidden.containsKey(cells.get(codes)),
				codes -> cells.containsKey(codes) && known.test(codes), step.zerosShown());
		List<List<String>> exposed = Protector.protect(table, counts.keySet().stream().filter(table::isHidden).toList(),
				codes -> hidden.putIfAbsent(cells.get(codes), CellStatus.SECONDARY), monitor);
		if (!exposed.isEmpty())
			throw new Exposed(cells.get(exposed.getFirst()), knowledge.releases.stream().findFirst().orElse(null));
	}

	private static void together(CellSuppression step, Release release, Part earlier, Part now, Knowledge knowledge,
			Map<List<String>, CellStatus> hidden, IProgressMonitor monitor) throws Exposed {
		Slice slice = new Slice(earlier.broken().stream().filter(now.broken()::contains).toList(), List.of(earlier, now));
		Map<List<String>, List<String>> cells = new HashMap<>(slice.cells(earlier));
		cells.putAll(slice.cells(now));
		ReleasePair pair = new ReleasePair(slice.width(), slice.flat(),
				side(slice.counts(earlier), cells, release.hidden()::contains, knowledge, release.zerosShown()),
				side(slice.counts(now), cells, hidden::containsKey, knowledge, step.zerosShown()));
		if (pair.isSame())
			return;
		List<List<String>> exposed = Protector.protect(pair, pair.targets(step.threshold()),
				cell -> hidden.putIfAbsent(cells.get(pair.codes(cell)), CellStatus.SECONDARY), monitor);
		if (!exposed.isEmpty())
			throw new Exposed(cells.get(pair.codes(exposed.getFirst())), release);
	}

	private static ReleasePair.Side side(Map<List<String>, Long> counts, Map<List<String>, List<String>> cells,
			Predicate<List<String>> hidden, Knowledge knowledge, boolean zerosShown) {
		return new ReleasePair.Side(counts, codes -> hidden.test(cells.get(codes)),
				codes -> knowledge.isKnown(cells.get(codes), counts.get(codes)), zerosShown);
	}

	/** What readers know of a table from earlier releases: a count that did not change since is known if one of them showed it. */
	private static final class Knowledge {

		private final Set<Release> releases;
		private final Map<List<String>, Set<Long>> shown = new HashMap<>();
		private final Map<List<String>, Set<Long>> hidden = new HashMap<>();

		Knowledge(Set<Release> releases) {
			this.releases = releases;
			for (Release release : releases)
				for (Part part : release.parts())
					part.counts().forEach((cell, count) -> (release.hidden().contains(cell) ? hidden : shown)
							.computeIfAbsent(cell, key -> new HashSet<>()).add(count));
		}

		boolean isKnown(List<String> cell, long count) {
			return shown.getOrDefault(cell, Set.of()).contains(count);
		}

		boolean isHidden(List<String> cell, long count) {
			return hidden.getOrDefault(cell, Set.of()).contains(count) && !isKnown(cell, count);
		}
	}

	/** The cells that some parts have in common, named by the codes of the dimensions by which all of them are broken down. */
	private static final class Slice {

		private final List<Integer> broken;
		private final Map<Integer, Set<String>> limits = new HashMap<>();

		Slice(List<Integer> broken, List<Part> parts) {
			this.broken = broken;
			for (Part part : parts)
				for (int dimension : part.withoutTotals())
					if (broken.contains(dimension)) {
						Set<String> codes = part.counts().keySet().stream().map(cell -> cell.get(dimension))
								.collect(Collectors.toSet());
						limits.merge(dimension, codes, (one, other) -> {
							one.retainAll(other);
							return one;
						});
					}
		}

		int width() {
			return broken.size();
		}

		Set<Integer> flat() {
			return limits.keySet().stream().map(broken::indexOf).collect(Collectors.toSet());
		}

		/** The cells of a part by their names in the slice. */
		Map<List<String>, List<String>> cells(Part part) {
			Map<List<String>, List<String>> cells = new TreeMap<>(Codes.ORDER);
			for (List<String> cell : part.counts().keySet())
				if (has(part, cell))
					cells.put(broken.stream().map(cell::get).toList(), cell);
			return cells;
		}

		Map<List<String>, Long> counts(Part part) {
			Map<List<String>, Long> counts = new TreeMap<>(Codes.ORDER);
			cells(part).forEach((codes, cell) -> counts.put(codes, part.counts().get(cell)));
			return counts;
		}

		private boolean has(Part part, List<String> cell) {
			for (int dimension : part.broken())
				if (!broken.contains(dimension) && !StatisticalTable.TOTAL.equals(cell.get(dimension)))
					return false;
			return limits.entrySet().stream().allMatch(limit -> limit.getValue().contains(cell.get(limit.getKey())));
		}
	}
}
