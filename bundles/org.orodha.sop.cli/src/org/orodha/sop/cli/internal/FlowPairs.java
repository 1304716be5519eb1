// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.sop.flow.FlowMatrix;
import org.orodha.sop.flow.FlowMatrix.Cell;
import org.orodha.sop.flow.FlowStanding;

/** Lists which agency sends data to which, and how the law stands to that. */
final class FlowPairs {

	/** The columns that a person sees. */
	static final List<String> COLUMNS = List.of("from", "to", "flows", "without-instrument", "ending", "missing-parties");

	private final FlowMatrix matrix;
	private final boolean counted;

	/** @param counted whether flows are counted and not listed, as a table has room for */
	FlowPairs(FlowMatrix matrix, boolean counted) {
		this.matrix = matrix;
		this.counted = counted;
	}

	/**
	 * Writes the pairs.
	 *
	 * @param withoutInstrument whether only those with flows that no instrument in force covers are wanted
	 * @return the exit code
	 */
	int write(boolean withoutInstrument, Results written, Terminal terminal) throws IOException {
		List<Cell> shown = matrix.cells().stream().filter(cell -> !withoutInstrument || !cell.withoutInstrument().isEmpty()).toList();
		try (Results results = written) {
			for (Cell cell : shown)
				results.add(record(cell));
		}
		int uncovered = sum(shown, Cell::withoutInstrument);
		int lacking = sum(shown, Cell::lackingParties);
		terminal.err().println(WorkTexts.text("flows.matrix.done", shown.size(), sum(shown, Cell::flows), uncovered, sum(shown, Cell::ending), lacking, matrix.day()));
		return uncovered + lacking == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private static int sum(List<Cell> cells, Function<Cell, List<FlowStanding>> flows) {
		return cells.stream().mapToInt(cell -> flows.apply(cell).size()).sum();
	}

	private Map<String, Object> record(Cell cell) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("from", id(cell.sender(), null));
		values.put("to", id(cell.recipient(), "*"));
		values.put("flows", told(cell.flows()));
		values.put("without-instrument", told(cell.withoutInstrument()));
		values.put("ending", told(cell.ending()));
		values.put("missing-parties", cell.flows().stream().flatMap(flow -> flow.missing().stream()).map(Labels::id).distinct().toList());
		return values;
	}

	private static String id(Optional<Agency> agency, String otherwise) {
		return agency.map(Labels::id).orElse(otherwise);
	}

	private Object told(List<FlowStanding> flows) {
		return counted ? flows.size() : flows.stream().map(flow -> Labels.id(flow.flow())).toList();
	}
}
