// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.Audience;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Messages;
import org.orodha.data.disclosure.CellStatus;
import org.orodha.data.disclosure.SmallCounts;
import org.orodha.data.harmonise.Disagreement;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.HarmoniseRequest;
import org.orodha.data.harmonise.HarmoniseSource;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.HarmonisedTable.Suppression;
import org.orodha.data.harmonise.Release;
import org.orodha.data.harmonise.Release.Part;
import org.orodha.data.harmonise.Unmapped;
import org.orodha.data.internal.harmonise.Block.Cell;
import org.orodha.data.internal.harmonise.MappedSource.Figure;
import org.orodha.model.Requirement;

/** Puts the figures of several files together to the requirement's table. */
public final class Assembly {

	private static final Messages MESSAGES = Messages.of(Assembly.class);

	private final HarmoniseRequest request;
	private final List<Dimension> dimensions;
	private final List<MappedSource> mapped;
	private final Lineage lineage;
	private final Footnotes footnotes;
	private final Map<List<Integer>, Block> blocks = new LinkedHashMap<>();
	private final MissingParts missing;
	private final List<Disagreement> disagreements = new ArrayList<>();

	/** @param mapped the files' figures, those that take precedence first */
	public Assembly(HarmoniseRequest request, List<Dimension> dimensions, List<MappedSource> mapped) {
		this.request = request;
		this.dimensions = dimensions;
		this.mapped = mapped;
		this.missing = new MissingParts(dimensions);
		this.lineage = new Lineage(mapped);
		this.footnotes = new Footnotes(request.requirement(), request.languages());
	}

	/** The table. */
	public HarmonisedTable table(IProgressMonitor monitor) throws HarmoniseException {
		fill();
		Map<List<String>, Cell> cells = cells();
		int threshold = request.leastShown();
		Map<List<String>, CellStatus> hidden = hidden(threshold, monitor);
		hidden.keySet().retainAll(cells.keySet());
		boolean telling = request.audience() == Audience.OWN_AGENCY || hidden.isEmpty();
		footnotes(threshold);
		List<Unmapped> unmapped = unmapped();
		RequirementRows rows = new RequirementRows(request, dimensions, mapped);
		return new HarmonisedTable(request.requirement().getId(), version(request.requirement()),
				LanguageMap.of(request.requirement().getName()), request.audience(), provenance(), rows.columns(),
				rows.of(cells, hidden, telling), footnotes.list(), lineage.sources(telling), unmapped, disagreements,
				new Suppression(threshold, count(hidden, CellStatus.PRIMARY), count(hidden, CellStatus.SECONDARY)),
				release(hidden), request.earlier());
	}

	/** What has no counterpart, once for all measures of a file, the most frequent first. */
	private List<Unmapped> unmapped() {
		Map<List<Object>, Unmapped> values = new LinkedHashMap<>();
		for (MappedSource source : mapped)
			for (Unmapped value : source.unmapped())
				values.merge(List.of(source.plan().source(), value.column(), value.value(), value.reason()), value,
						(one, other) -> one.with(one.figures().add(other.figures())));
		return values.values().stream().sorted(Comparator.comparingLong(Unmapped::rows).reversed()).toList();
	}

	/** A dataset that the requirement names later does not add to what an earlier one gives for the same period and codes. */
	private void fill() {
		Map<List<Object>, String> owners = new HashMap<>();
		List<Runnable> comparisons = new ArrayList<>();
		Set<List<String>> unused = new LinkedHashSet<>();
		for (MappedSource source : mapped) {
			Block block = blocks.computeIfAbsent(source.broken(), broken -> new Block(broken, time()));
			String dataset = source.plan().dataset().getId();
			List<String> fixed = source.plan().filled().stream().filter(filled -> !filled.dimension().isTime())
					.map(filled -> String.valueOf(filled.code())).toList();
			source.figures().forEach((cell, figure) -> {
				String owner = owners.computeIfAbsent(List.of(source.broken(), block.period(cell), fixed), slice -> dataset);
				if (owner.equals(dataset)) {
					block.add(cell, cell(source, figure));
					missing.note(block, block.period(cell), source.plan());
				} else {
					unused.add(List.of(dataset, owner, block.period(cell)));
					comparisons.add(() -> compare(cell, block.details().get(cell), dataset, figure));
				}
			});
		}
		missing.leaveOut();
		comparisons.forEach(Runnable::run);
		unused.forEach(slice -> footnotes.table("note.alternative", slice.toArray()));
	}

	private Cell cell(MappedSource source, Figure figure) {
		Map<Integer, Long> rows = new TreeMap<>();
		rows.put(lineage.number(source.plan().source()), figure.rows());
		return new Cell(figure, source.plan().dataset().getId(), rows);
	}

	/** All cells of the table; where blocks share a total, that of the first block stands. */
	private Map<List<String>, Cell> cells() {
		Map<List<String>, Cell> cells = new LinkedHashMap<>();
		for (Block block : blocks.values())
			block.all().forEach((key, cell) -> {
				Cell earlier = cells.putIfAbsent(key, cell);
				if (earlier != null)
					compare(key, earlier, cell.dataset(), cell.figure());
			});
		return cells;
	}

	private void compare(List<String> key, Cell standing, String dataset, Figure other) {
		BigDecimal figure = standing == null ? null : standing.figure().value();
		if (figure != null && other.value() != null && figure.compareTo(other.value()) != 0)
			disagreements.add(new Disagreement(key, standing.dataset(), figure.stripTrailingZeros(), dataset,
					other.value().stripTrailingZeros()));
	}

	private Map<List<String>, CellStatus> hidden(int threshold, IProgressMonitor monitor) throws HarmoniseException {
		if (threshold == 0 || !hasCounts()) {
			if (!hasCounts() && request.audience() != Audience.OWN_AGENCY)
				footnotes.table("note.amounts");
			return new HashMap<>();
		}
		for (Block block : blocks.values())
			for (Map.Entry<List<String>, Cell> cell : block.details().entrySet())
				if (cell.getValue().figure().value() != null && cell.getValue().figure().value().signum() < 0)
					throw new HarmoniseException(null, cell.getValue().dataset(),
							MESSAGES.text("assembly.negative", cell.getKey(), cell.getValue().figure().value().toPlainString()));
		try {
			return new Protection(parts(), earlier(), request.audience()).protect(
					Math.min(threshold, SmallCounts.least(request.datasets(), request.audience())), threshold,
					request.zerosShown(), monitor);
		} catch (Protection.Exposed exposed) {
			throw new HarmoniseException(null, request.requirement().getId(), told(exposed));
		}
	}

	private static String told(Protection.Exposed exposed) {
		Release earlier = exposed.earlier();
		return earlier == null ? MESSAGES.text("assembly.exposed.alone", exposed.cell())
				: MESSAGES.text("assembly.exposed", exposed.cell(), earlier.time().truncatedTo(ChronoUnit.SECONDS),
						earlier.sources().stream().map(source -> source.delivery() == null ? source.file() : source.delivery())
								.distinct().collect(Collectors.joining(", ")));
	}

	private List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		for (Block block : blocks.values())
			block.periods().forEach(period -> parts.add(block.part(period)));
		return parts;
	}

	private List<Release> earlier() {
		return request.earlier().stream().map(release -> Redimensioned.in(dimensionIds(), release)).toList();
	}

	private List<String> dimensionIds() {
		return dimensions.stream().map(Dimension::id).toList();
	}

	/** What the readers will have been given; null where there are no counts to protect. */
	private Release release(Map<List<String>, CellStatus> hidden) {
		return request.audience() == Audience.OWN_AGENCY || !hasCounts() ? null
				: new Release(request.requirement().getId(), version(request.requirement()), Instant.EPOCH, request.audience(),
						request.leastShown(), request.zerosShown(), dimensionIds(),
						request.sources().stream().map(source -> new Release.Source(source.dataset().getId(), source.delivery(),
								source.name(), source.checksum())).toList(),
						parts(), hidden.keySet());
	}

	private boolean hasCounts() {
		return mapped.stream().anyMatch(source -> UnitArithmetic.isCount(source.plan().measure()));
	}

	private void footnotes(int threshold) {
		mapped.forEach(source -> footnotes.about(source, request.overTime()));
		missing.gaps().forEach((gap, periods) -> footnotes.partial(gap.dimension(), gap.codes(), periods));
		new AbsentCodes(dimensions, blocks.values()).tell(footnotes);
		if (threshold > 0)
			footnotes.table("note.suppression", threshold);
	}

	private int time() {
		for (int dimension = 0; dimension < dimensions.size(); dimension++)
			if (dimensions.get(dimension).isTime())
				return dimension;
		return -1;
	}

	private String provenance() {
		return MESSAGES.text("assembly.provenance", String.join(", ",
				request.sources().stream().map(HarmoniseSource::dataset).map(dataset -> dataset.getId()).distinct().toList()));
	}

	private static String version(Requirement requirement) {
		return requirement.getVersion() == null ? "1.0" : requirement.getVersion();
	}

	private static long count(Map<List<String>, CellStatus> hidden, CellStatus status) {
		return hidden.values().stream().filter(status::equals).count();
	}
}
