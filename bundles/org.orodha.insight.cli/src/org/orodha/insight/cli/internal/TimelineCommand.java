// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.exchange.Disclosed;
import org.orodha.insight.timeline.Scale;
import org.orodha.insight.timeline.Timeline;
import org.orodha.insight.timeline.TimelineQuery;
import org.orodha.insight.timeline.TimelineSheet;
import org.orodha.insight.timeline.Timelines;
import org.orodha.model.time.TimePeriod;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what time each dataset covers, against what was delivered of it. */
@Command(name = "timeline")
final class TimelineCommand extends DisclosingCommand {

	private final Clock clock;

	@Parameters(arity = "0..*", paramLabel = "TEXT", descriptionKey = "timeline.text")
	private List<String> words = List.of();

	@Option(names = "--by", paramLabel = "STRETCH", descriptionKey = "timeline.by", defaultValue = "year")
	private Scale scale;

	@Option(names = "--from", paramLabel = "DATE", descriptionKey = "timeline.from")
	private LocalDate from;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "timeline.on")
	private LocalDate on;

	@Option(names = "--gaps", descriptionKey = "timeline.gaps")
	private boolean gaps;

	@Mixin
	private SheetOption file;

	TimelineCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		boolean written = file.isGiven();
		Disclosed shown = disclosed();
		Catalogue catalogue = shown.catalogue();
		LocalDate day = on == null ? WorkingDays.of(catalogue).today(clock) : on;
		Timeline timeline = Timelines.of(catalogue, new TimelineQuery(day, scale, Optional.ofNullable(from), String.join(" ", words), gaps));
		if (written)
			file.write(TimelineSheet.of(timeline).saying(shown.about()), terminal());
		else
			list(timeline);
		terminal().err().println(InsightTexts.text("timeline.done", timeline.lines().size(),
				timeline.lines().stream().filter(Timeline.Line::hasGaps).count()));
		tellReaders(shown);
		return ExitCode.FINE;
	}

	private void list(Timeline timeline) throws IOException {
		try (Results results = results(
				Stream.concat(Stream.of("dataset", "agency", "name"), timeline.stretches().stream().map(TimePeriod::toString)).toList())) {
			for (Timeline.Line line : timeline.lines())
				results.add(record(line, timeline.stretches()));
		}
	}

	private Map<String, Object> record(Timeline.Line line, List<TimePeriod> stretches) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("dataset", line.dataset());
		values.put("agency", line.agency().isEmpty() ? null : line.agency());
		values.put("name", line.name());
		List<Map<String, Object>> told = new ArrayList<>();
		for (int at = 0; at < stretches.size(); at++)
			if (format().isTable())
				values.put(stretches.get(at).toString(), line.cells().get(at).text());
			else
				told.add(record(stretches.get(at), line.cells().get(at)));
		if (!format().isTable())
			values.put("stretches", told);
		return values;
	}

	private static Map<String, Object> record(TimePeriod stretch, Timeline.Cell cell) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("stretch", stretch.toString());
		values.put("standing", cell.standing().name().toLowerCase(Locale.ROOT));
		values.put("came", cell.came());
		values.put("missing", cell.missing());
		return values;
	}
}
