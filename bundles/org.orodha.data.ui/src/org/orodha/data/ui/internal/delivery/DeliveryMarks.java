// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.data.delivery.Corrections;
import org.orodha.data.ui.internal.data.DataText;
import org.orodha.data.ui.internal.grid.CellMark;
import org.orodha.data.ui.internal.grid.CellMark.Kind;
import org.orodha.data.ui.internal.grid.CellMarks;
import org.orodha.data.ui.internal.grid.GridRows.Row;
import org.orodha.model.Correction;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;
import org.orodha.ui.internal.text.UiText;

/** The cells of a delivery's file that were corrected, and those that the last check gives as examples of breaches. */
final class DeliveryMarks implements CellMarks {

	private final Map<String, Correction> corrections = new HashMap<>();
	private final Map<String, List<CellMark>> findings = new HashMap<>();
	private final Set<Found> found = new LinkedHashSet<>();

	/** @param report the report of the last check, or null */
	DeliveryMarks(Delivery delivery, DeliveryFile file, CheckReport report) {
		Corrections.of(delivery, SentFiles.name(file)).forEach((line, cells) -> cells.forEach((column, correction) -> corrections
				.put(key(line, column), correction)));
		if (report != null)
			report.results().forEach(result -> add(result, file));
	}

	private void add(RuleResult result, DeliveryFile file) {
		Kind kind = switch (result.severity()) {
		case ERROR -> Kind.ERROR;
		case WARNING -> Kind.WARNING;
		default -> Kind.INFORMATION;
		};
		for (Example example : result.examples())
			if (example.record() > 0 && SentFiles.isAt(file, example.place().file())) {
				CellMark mark = new CellMark(kind, result.rule() + ": " + example.message(), null);
				List<String> columns = example.place().column() == null ? result.columns() : List.of(example.place().column());
				for (String column : columns)
					findings.computeIfAbsent(key(example.record(), column), key -> new ArrayList<>()).add(mark);
				columns.stream().limit(1).forEach(column -> found.add(new Found(example.record(), column)));
			}
	}

	private static String key(long number, String column) {
		return number + ":" + column.strip().toLowerCase(Locale.ROOT);
	}

	@Override
	public Optional<CellMark> of(long record, Row row, String column) {
		List<CellMark> told = findings.getOrDefault(key(record, column), List.of());
		Correction correction = corrections.get(key(row.line(), column));
		if (told.isEmpty() && correction == null)
			return Optional.empty();
		List<String> texts = new ArrayList<>(told.stream().map(CellMark::text).toList());
		if (correction == null)
			return Optional.of(new CellMark(told.stream().map(CellMark::kind).sorted().findFirst().orElseThrow(),
					String.join("\n", texts), null));
		texts.add(0, DataText.text("data.corrected", shown(correction.getBefore()), shown(correction.getAfter()),
				correction.getReason(), correction.getPerson(), UiText.time(correction.getTime())));
		return Optional.of(new CellMark(Kind.CORRECTED, String.join("\n", texts), shown(correction.getAfter())));
	}

	@Override
	public List<Found> found() {
		return List.copyOf(found);
	}

	private static String shown(String value) {
		return value == null ? "" : value;
	}
}
