// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.sop.work.WorkItem;
import org.orodha.sop.work.WorkItem.Kind;
import org.orodha.sop.work.WorkItem.Urgency;
import org.orodha.sop.work.WorkList;

import picocli.CommandLine.Command;

/** Shows what is late, due and coming. */
@Command(name = "due")
final class DueCommand extends WorkCommand {

	private static final int DAYS = 31;

	DueCommand(Terminal terminal, Clock clock) {
		super(terminal, clock);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		WorkList work = work(catalogue, DAYS);
		try (Results results = results(List.of("urgency", "due", "late", "kind", "about", "period", "roles"))) {
			for (WorkItem item : work.items())
				results.add(record(item, work.on(), catalogue.readingLanguages()));
		}
		tellFaults(work);
		terminal().err().println(WorkTexts.text("due.done", work.late().size(), count(work, Kind.DELIVERY),
				work.items().stream().filter(item -> item.urgency(work.on()) != Urgency.LATE).count(), work.on(), work.until()));
		return ExitCode.FINE;
	}

	private static long count(WorkList work, Kind kind) {
		return work.late().stream().filter(item -> item.kind() == kind).count();
	}

	private static Map<String, Object> record(WorkItem item, LocalDate on, List<String> languages) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("urgency", item.urgency(on).name().toLowerCase(Locale.ROOT));
		values.put("due", item.due());
		values.put("late", item.daysLate(on) == 0 ? null : item.daysLate(on));
		values.put("kind", item.kind().name().toLowerCase(Locale.ROOT));
		values.put("about", item.about().getId());
		values.put("name", Labels.of(item.about(), languages));
		values.put("period", item.period().isEmpty() ? null : item.period());
		values.put("agency", item.agency() == null ? null : item.agency().getId());
		values.put("roles", item.roles().stream().map(IdentifiedElement::getId).toList());
		values.put("answering", item.answering().stream().map(IdentifiedElement::getId).toList());
		values.put("waitingFor", item.waitingFor().stream().map(IdentifiedElement::getId).toList());
		values.put("case", item.run() == null ? null : item.run().getId());
		return values;
	}
}
