// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.ResultFormat;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Visible;
import org.orodha.engine.EngineException;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;
import org.orodha.tables.profile.ColumnProfile;
import org.orodha.tables.profile.FileProfile;
import org.orodha.tables.profile.Profile;
import org.orodha.tables.description.Totals;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a file holds, column by column; needs no catalogue. */
@Command(name = "profile")
final class ProfileCommand extends ResultsCommand {

	private static final List<String> COLUMNS = List.of("column", "type", "empty", "distinct", "minimum", "maximum", "top");
	private static final int SHOWN = 3;
	private static final LoadLimits LIMITS = LoadLimits.DEFAULT.withFaults(SHOWN);

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "profile.file")
	private Path file;

	ProfileCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException, CommandFailure {
		Profile profile = profile();
		try (Results results = results(COLUMNS)) {
			if (format() == ResultFormat.TEXT)
				results.add(header());
			for (ColumnProfile column : profile.columns())
				results.add(record(column));
		}
		for (Totals.Sum sum : profile.sums())
			terminal().err().println(DataTexts.text("profile.sum", Visible.value(sum.total()),
					sum.parts().stream().map(Visible::value).collect(Collectors.joining(", ")), sum.rows()));
		for (Totals.TotalValue total : profile.totals())
			terminal().err().println(DataTexts.text(total.splits() == 1 ? "profile.total" : "profile.total.several",
					Visible.value(total.column()), Visible.value(total.value()), total.splits()));
		terminal().err().println(DataTexts.text("profile.done", profile.rows(), profile.columns().size()));
		return ExitCode.FINE;
	}

	private Profile profile() throws IOException, CommandFailure {
		try {
			FileProfile found = FileProfile.of(file, file.toString(), TableDialectHints.NONE, LIMITS, this::tell, terminal().progress());
			terminal().err().println(found.balance().text());
			return found.profile();
		} catch (LoadException unreadable) {
			throw new CommandFailure(unreadable.finding());
		} catch (EngineException failed) {
			throw new CommandFailure(
					Finding.of(LoadRule.UNREADABLE, failed.getMessage()).place(Place.of(file.toString())).build());
		}
	}

	private void tell(Finding finding) {
		terminal().err().println(MessageLines.of(finding));
	}

	private static Map<String, Object> header() {
		Map<String, Object> names = new LinkedHashMap<>();
		COLUMNS.forEach(column -> names.put(column, DataTexts.text("profile." + column)));
		return names;
	}

	/** The type, how dates are written, and what stands beside values. */
	private static String type(ColumnProfile column) {
		String type = column.type().getLiteral();
		if (column.format() != null)
			type += " (" + column.format() + ")";
		return column.marks().isEmpty() ? type : type + " " + DataTexts.text("profile.marks", column.marks());
	}

	private Map<String, Object> record(ColumnProfile column) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("column", column.name());
		values.put("type", format() == ResultFormat.TEXT ? type(column) : column.type().getLiteral());
		values.put("format", column.format());
		values.put("missing", column.marks().missing());
		values.put("flags", column.marks().flags());
		values.put("negatives", column.marks().negatives());
		values.put("fitting", column.fitting());
		values.put("empty", column.empties());
		values.put("distinct", column.distinct());
		values.put("exact", column.exact());
		values.put("minimum", column.minimum());
		values.put("maximum", column.maximum());
		values.put("longest", column.longest());
		values.put("top", format() == ResultFormat.TEXT ? column.top().stream().limit(SHOWN)
				.map(top -> top.value() + " (" + top.count() + ")").collect(Collectors.joining(", "))
				: column.top().stream().map(top -> Map.of("value", top.value(), "count", top.count())).toList());
		values.put("histogram", column.histogram().stream()
				.map(bin -> Map.of("from", bin.from(), "to", bin.to(), "count", bin.count())).toList());
		return values;
	}
}
