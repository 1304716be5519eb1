// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.cli.User;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.text.Labels;
import org.orodha.model.Case;
import org.orodha.model.CaseStep;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.work.CaseException;
import org.orodha.sop.work.CaseSteps;
import org.orodha.sop.work.Cases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the case of a procedure for a period, shows it, and says what was done. */
@Command(name = "case")
final class CaseCommand extends CatalogueCommand {

	private static final List<String> ACTIONS = List.of("open", "show", "done", "waive", "postpone", "escalate");

	private final Clock clock;

	@Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "case.action")
	private String action;

	@Parameters(index = "1", arity = "0..1", paramLabel = "CASE", descriptionKey = "case.of")
	private String of;

	@Parameters(index = "2", arity = "0..1", paramLabel = "STEP", descriptionKey = "case.what")
	private String what;

	@Option(names = "--person", paramLabel = "NAME", descriptionKey = "case.person")
	private String person;

	@Option(names = "--role", paramLabel = "ROLE", descriptionKey = "case.role")
	private String role;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "case.on")
	private LocalDate on;

	@Option(names = "--evidence", paramLabel = "FILE", descriptionKey = "case.evidence")
	private List<String> evidence = List.of();

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "case.reason")
	private String reason;

	@Option(names = "--to", paramLabel = "DATE", descriptionKey = "case.to")
	private LocalDate to;

	@Option(names = "--to-role", paramLabel = "ROLE", descriptionKey = "case.to-role")
	private String toRole;

	CaseCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, CaseException, IOException {
		if (!ACTIONS.contains(action))
			throw usage(WorkTexts.text("case.action.unknown", action, String.join(", ", ACTIONS)));
		if (of == null && !action.equals("show"))
			throw usage(WorkTexts.text("case.of.missing"));
		if (what == null && !action.equals("show"))
			throw usage(WorkTexts.text("case.what.missing"));
		Catalogue catalogue = open();
		if (of == null)
			return list(catalogue);
		Case run = act(catalogue);
		if (!action.equals("show"))
			catalogue.save(terminal().progress());
		try (Results results = results(List.of("step", "due", "state", "on", "person", "reason"))) {
			for (CaseStep part : run.getSteps())
				results.add(record(part, run, catalogue));
		}
		terminal().err().println(WorkTexts.text("case.done", run.getId(), run.getSteps().stream().filter(CaseSteps::isOpen).count()));
		return ExitCode.FINE;
	}

	private Case act(Catalogue catalogue) throws CatalogueException, CaseException {
		Cases cases = new Cases(catalogue, WorkingDays.of(catalogue).today(clock));
		if (action.equals("open"))
			return cases.open(catalogue.require(Procedure.class, of), what);
		Case run = catalogue.require(Case.class, of);
		Actor by = User.of(person).as(role == null ? null : catalogue.require(Role.class, role));
		Step step = action.equals("show") ? null : catalogue.require(Step.class, what);
		switch (action) {
		case "done" -> cases.done(run, step, by, on, evidence, reason);
		case "waive" -> cases.waive(run, step, by, reason);
		case "postpone" -> cases.postpone(run, step, by, needed(to, "--to"), reason);
		case "escalate" -> cases.escalate(run, step, by, catalogue.require(Role.class, needed(toRole, "--to-role")), reason);
		default -> {
			// only shown
		}
		}
		return run;
	}

	private <T> T needed(T value, String option) {
		if (value == null)
			throw usage(WorkTexts.text("case.option.missing", action, option));
		return value;
	}

	private int list(Catalogue catalogue) throws IOException {
		List<Case> runs = catalogue.all(Case.class);
		try (Results results = results(List.of("case", "procedure", "period", "opened", "open"))) {
			for (Case run : runs) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("case", run.getId());
				values.put("procedure", run.getProcedure() == null ? null : run.getProcedure().getId());
				values.put("period", run.getPeriod());
				values.put("opened", run.getOpened());
				values.put("open", run.getSteps().stream().filter(CaseSteps::isOpen).count());
				results.add(values);
			}
		}
		terminal().err().println(WorkTexts.text("case.listed", runs.size()));
		return ExitCode.FINE;
	}

	private static Map<String, Object> record(CaseStep part, Case run, Catalogue catalogue) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("step", part.getStep() == null ? null : part.getStep().getId());
		values.put("name", part.getStep() == null ? null : Labels.of(part.getStep(), catalogue.readingLanguages()));
		values.put("due", CaseSteps.due(part).orElse(null));
		values.put("state", part.getDone() != null ? "done" : part.getWaived() != null ? "waived" : "open");
		values.put("on", part.getDone() == null ? part.getWaived() : part.getDone());
		values.put("person", part.getPerson());
		values.put("identification", part.isSetIdentification() ? part.getIdentification().getLiteral() : null);
		values.put("role", part.getRole() == null ? null : part.getRole().getId());
		values.put("evidence", List.copyOf(part.getEvidence()));
		values.put("reason", part.getReason());
		values.put("escalatedTo", part.getEscalatedTo() == null ? null : part.getEscalatedTo().getId());
		values.put("waitingFor", CaseSteps.isOpen(part) ? CaseSteps.waitingFor(part, run).stream().map(IdentifiedElement::getId).toList() : List.of());
		return values;
	}
}
