// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.due.Deadlines;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.core.time.PeriodLabels;
import org.orodha.model.Case;
import org.orodha.model.CaseStep;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.TextState;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;
import org.orodha.sop.Procedures;

/** The cases of procedures: opened for a period, and then said step by step what was done. Each change is one undoable command. */
public final class Cases {

	private static final Messages MESSAGES = Messages.of(Cases.class);

	private final Catalogue catalogue;
	private final LocalDate today;

	/** @param today the day on which something is said to be done, unless another day is given */
	public Cases(Catalogue catalogue, LocalDate today) {
		this.catalogue = catalogue;
		this.today = today;
	}

	/** The case of a procedure for a period. */
	public Optional<Case> find(Procedure procedure, String period) {
		String canonical = TimePeriod.canonical(period);
		return catalogue.all(Case.class).stream()
				.filter(run -> run.getProcedure() == procedure && TimePeriod.canonical(run.getPeriod()).equals(canonical)).findFirst();
	}

	/** Opens the case of a procedure for a period, with the days on which its steps are due. */
	public Case open(Procedure procedure, String text) throws CaseException {
		Optional<PeriodLength> length = Cycles.of(procedure);
		TimePeriod period = TimePeriod.parse(text).filter(read -> length.isEmpty() || read.length() == length.get())
				.orElseThrow(() -> new CaseException(procedure.getId(), MESSAGES.text("case.period", text,
						length.map(PeriodLength::example).orElse(PeriodLength.YEAR.example()), Labels.of(procedure, languages()))));
		Optional<Case> open = find(procedure, text);
		if (open.isPresent())
			throw new CaseException(procedure.getId(), MESSAGES.text("case.twice", Labels.of(procedure, languages()), period, open.get().getId()));
		Case run = ModelFactory.eINSTANCE.createCase();
		run.setId(freeId(procedure, period));
		run.setOwner(procedure.getOwner());
		run.setProcedure(procedure);
		run.setPeriod(period.toString());
		run.setOpened(today);
		for (String language : catalogue.root().getLanguages())
			run.getName().add(Texts.text(language, Labels.of(procedure, List.of(language)) + ", " + PeriodLabels.of(period, Locale.forLanguageTag(language)),
					TextState.ORIGINAL));
		run.getSteps().addAll(steps(procedure, period));
		catalogue.execute(Commands.add(catalogue, run));
		return run;
	}

	private String freeId(Procedure procedure, TimePeriod period) {
		String wanted = "case." + procedure.getId() + "." + Ids.slug(period.toString());
		String free = wanted;
		for (int number = 2; catalogue.find(IdentifiedElement.class, free).isPresent(); number++)
			free = wanted + "-" + number;
		return free;
	}

	/** A step that recurs less often than the procedure is run belongs to the last of the runs that it is for. */
	private List<CaseStep> steps(Procedure procedure, TimePeriod period) throws CaseException {
		Deadlines deadlines = Deadlines.of(catalogue);
		List<CaseStep> parts = new ArrayList<>();
		try {
			for (Step step : procedure.getSteps()) {
				Optional<LocalDate> due = deadlines.due(step, period);
				if (due.isPresent() && due.equals(period.next().flatMap(next -> deadlines.due(step, next))))
					continue;
				CaseStep part = ModelFactory.eINSTANCE.createCaseStep();
				part.setStep(step);
				due.ifPresent(part::setDue);
				parts.add(part);
			}
		} catch (IllegalArgumentException rule) {
			throw new CaseException(procedure.getId(), rule.getMessage());
		}
		return parts;
	}

	/**
	 * Notes that a step was done.
	 *
	 * @param day      the day, not after today; null for today
	 * @param evidence paths of files within the catalogue, or web addresses
	 * @param reason   why it was late; needed where it was
	 */
	public void done(Case run, Step step, Actor by, LocalDate day, List<String> evidence, String reason) throws CaseException {
		CaseStep part = open(run, step, by);
		LocalDate done = day == null ? today : day;
		if (done.isAfter(today))
			throw new CaseException(run.getId(), MESSAGES.text("case.future", done, today));
		List<Step> waiting = CaseSteps.waitingFor(part, run);
		if (!waiting.isEmpty())
			throw new CaseException(run.getId(), MESSAGES.text("case.waits", Labels.of(step, languages()), names(waiting)));
		if (isBlank(reason) && CaseSteps.due(part).filter(done::isAfter).isPresent())
			throw new CaseException(run.getId(),
					MESSAGES.text("case.late", Labels.of(step, languages()), CaseSteps.due(part).orElseThrow(), done));
		change(run, part, changed -> {
			changed.setDone(done);
			changed.getEvidence().addAll(evidence);
			said(changed, by, reason);
		});
	}

	/** Notes that a step need not be done in this case. */
	public void waive(Case run, Step step, Actor by, String reason) throws CaseException {
		CaseStep part = open(run, step, by);
		requireReason(run, reason);
		change(run, part, changed -> {
			changed.setWaived(today);
			said(changed, by, reason);
		});
	}

	/** Puts a step off to a later day. */
	public void postpone(Case run, Step step, Actor by, LocalDate to, String reason) throws CaseException {
		CaseStep part = open(run, step, by);
		requireReason(run, reason);
		if (CaseSteps.due(part).filter(due -> !to.isAfter(due)).isPresent())
			throw new CaseException(run.getId(), MESSAGES.text("case.postpone", to, CaseSteps.due(part).orElseThrow()));
		change(run, part, changed -> {
			changed.setPostponedTo(to);
			said(changed, by, reason);
		});
	}

	/** Notes that a role was told of the delay of a step. */
	public void escalate(Case run, Step step, Actor by, Role to, String reason) throws CaseException {
		CaseStep part = open(run, step, by);
		change(run, part, changed -> {
			changed.setEscalatedTo(to);
			changed.setEscalatedOn(today);
			said(changed, by, reason);
		});
	}

	private CaseStep open(Case run, Step step, Actor by) throws CaseException {
		CaseStep part = CaseSteps.of(run, step).orElseThrow(() -> new CaseException(run.getId(), MESSAGES.text("case.step",
				Labels.of(step, languages()), names(run.getSteps().stream().map(CaseStep::getStep).filter(each -> each != null).toList()))));
		if (!CaseSteps.isOpen(part))
			throw new CaseException(run.getId(), MESSAGES.text("case.closed", Labels.of(step, languages()),
					part.getDone() == null ? part.getWaived() : part.getDone(), part.getPerson() == null ? "–" : part.getPerson()));
		requirePart(run, step, by);
		return part;
	}

	/** Who says it holds the role, and the role does the step or answers for it. */
	private void requirePart(Case run, Step step, Actor by) throws CaseException {
		if (by.role() == null)
			return;
		List<Role> allowed = new ArrayList<>(Procedures.responsible(step));
		allowed.addAll(Procedures.accountable(step));
		if (!allowed.isEmpty() && !allowed.contains(by.role()))
			throw new CaseException(run.getId(),
					MESSAGES.text("case.role", Labels.of(by.role(), languages()), Labels.of(step, languages()), names(allowed)));
		Optional<String> refusal = new RoleHolders(catalogue, today).refusal(by.person(), by.role());
		if (refusal.isPresent())
			throw new CaseException(run.getId(), refusal.get());
	}

	private static void requireReason(Case run, String reason) throws CaseException {
		if (isBlank(reason))
			throw new CaseException(run.getId(), MESSAGES.text("case.reason"));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private void said(CaseStep part, Actor by, String reason) {
		part.setPerson(by.person());
		part.setIdentification(by.identificationIn(catalogue));
		part.setRole(by.role());
		if (!isBlank(reason))
			part.setReason(reason.strip());
	}

	/** All that is said at once is one entry of the list. */
	private void change(Case run, CaseStep part, Consumer<CaseStep> saying) {
		CaseStep changed = EcoreUtil.copy(part);
		saying.accept(changed);
		List<CaseStep> parts = new ArrayList<>(run.getSteps());
		parts.set(parts.indexOf(part), changed);
		catalogue.execute(Commands.set(catalogue, run, Literals.CASE__STEPS, parts));
	}

	private String names(List<? extends IdentifiedElement> elements) {
		return elements.stream().map(element -> Labels.of(element, languages()) + " (" + element.getId() + ")")
				.collect(Collectors.joining(", "));
	}

	private List<String> languages() {
		return catalogue.readingLanguages();
	}
}
