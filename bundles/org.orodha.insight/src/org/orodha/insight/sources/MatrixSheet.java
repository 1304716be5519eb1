// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.orodha.core.picture.Picture.Kind;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.insight.sources.SourcesMatrix.Group;
import org.orodha.insight.sources.SourcesMatrix.Source;

/** Writes the matrix as a table: a cell has the colour of the worst of its datasets, and the sign of each. */
record MatrixSheet(SourcesMatrix matrix, boolean named) {

	Sheet sheet() {
		boolean byAgency = matrix.query().by() == Grouping.AGENCY;
		List<String> header = new ArrayList<>();
		header.add(SourcesText.text("source"));
		if (!byAgency)
			header.add(Grouping.AGENCY.label());
		matrix.topics().forEach(topic -> header.add(topic.name()));
		List<Sheet.Row> rows = new ArrayList<>();
		for (Group group : matrix.groups())
			for (Source source : group.sources()) {
				List<Cell> cells = new ArrayList<>();
				cells.add(Cell.of(source.name()));
				if (!byAgency)
					cells.add(Cell.of(source.agency()));
				source.cells().forEach(datasets -> cells.add(cell(datasets)));
				rows.add(new Sheet.Row(group.name(), cells));
			}
		return new Sheet(SourcesText.text("title", matrix.title()), matrix.about(), matrix.query().by().label(), header, rows,
				matrix.query().colour().legend());
	}

	private Cell cell(List<Entry> datasets) {
		Kind kind = datasets.stream().map(Entry::mark).min(Mark.WORST_FIRST).map(Mark::kind).orElse(Kind.PLAIN);
		return new Cell(named ? names(datasets) : counts(datasets), kind);
	}

	static String names(List<Entry> datasets) {
		return datasets.stream().map(entry -> SourcesText.text("cell.name", entry.mark().sign(), entry.name())).collect(Collectors.joining("\n"));
	}

	private static String counts(List<Entry> datasets) {
		Map<Mark, Long> counts = datasets.stream().collect(Collectors.groupingBy(Entry::mark, TreeMap::new, Collectors.counting()));
		return counts.entrySet().stream().map(count -> SourcesText.text("cell.count", count.getValue(), count.getKey().sign()))
				.collect(Collectors.joining(" "));
	}
}
