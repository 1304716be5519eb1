// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.core.law.Transfer;
import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckReport;
import org.orodha.data.report.Letter;
import org.orodha.data.report.ReportSubject;
import org.orodha.model.CheckRecord;
import org.orodha.model.Correction;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.DeliveryFile;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Severity;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.FileDescriptions;

/**
 * What can be done with deliveries. Each operation changes the catalogue by one command that can be undone, and saves nothing.
 * Files, reports and letters are kept beside the elements and stay there when a command is undone. Who does it in a role has to
 * hold that role, where the catalogue knows who does.
 * <p>
 * A delivery is received, comes into triage by its first check, is then rejected or validated, signed off and at last
 * disseminated; a validated one can still be rejected by whoever is to sign it off.
 */
public final class Deliveries {

	private static final Messages MESSAGES = Messages.of(Deliveries.class);

	private final Catalogue catalogue;
	private final Clock clock;
	private final History history;
	private final Verification verification;
	private final Papers papers;

	/** @param clock tells when things happen */
	public Deliveries(Catalogue catalogue, Clock clock) {
		this.catalogue = catalogue;
		this.clock = clock;
		history = new History(catalogue, clock);
		verification = new Verification(catalogue);
		papers = new Papers(catalogue);
	}

	/** What to tell of who acts, which is noted with what is done: nobody is known to hold the role. */
	public Optional<String> remark(Actor actor) {
		return history.remark(actor);
	}

	/** What can happen to a delivery in the state that it is in. */
	public static Set<DeliveryAction> possible(Delivery delivery) {
		return DeliveryLifecycle.possible(delivery);
	}

	/**
	 * Copies files that came in, unchanged, without changing the catalogue: the long part of {@link #receive}, which may run
	 * beside other work.
	 *
	 * @return the copies, to be received or closed
	 * @throws DeliveryException          where the period does not suit the dataset, or a file is missing, empty, changing or
	 *                                    was delivered before
	 * @throws OperationCanceledException where the user gave up; nothing is left behind
	 */
	public Incoming take(Receipt receipt, IProgressMonitor monitor) throws DeliveryException {
		return new Intake(catalogue).take(receipt, monitor);
	}

	/** Enters copied files as a delivery. A delivery for the same period that is there already is superseded. */
	public Delivery receive(Incoming incoming, Actor actor) throws DeliveryException {
		return new Registrar(catalogue, history).enter(incoming, actor, now(), LocalDate.now(clock));
	}

	/**
	 * Makes sure that somebody may receive data, and that an instrument in force lets it pass to the agency for which it is received,
	 * before anything is copied. What an agency receives of its own passes freely.
	 *
	 * @return what to tell of it in the user's language: nothing says on what law the data rests
	 * @throws DeliveryException where not
	 */
	public Optional<String> admit(Receipt receipt, Actor actor) throws DeliveryException {
		return Admission.of(receipt, actor, history, gate()).remark();
	}

	private Gate gate() {
		return new Gate(catalogue, LocalDate.now(clock));
	}

	/** Copies files that came in and enters them as a delivery; throws as {@link #admit} and {@link #take}. */
	public Delivery receive(Receipt receipt, Actor actor, IProgressMonitor monitor) throws DeliveryException {
		admit(receipt, actor);
		return receive(take(receipt, monitor), actor);
	}

	/**
	 * Removes what is kept of a delivery whose receipt was undone, and cannot be done again.
	 *
	 * @throws IllegalStateException where the delivery is in the catalogue
	 */
	public void discard(Delivery delivery) throws DeliveryException {
		if (catalogue.contains(delivery.getId()))
			throw new IllegalStateException(delivery.getId());
		new Registrar(catalogue, history).remove(Home.of(delivery));
	}

	/**
	 * The files of a delivery as they were sent, in its order.
	 *
	 * @throws DeliveryException where no file is read at the path of one
	 */
	public List<Path> files(Delivery delivery) throws DeliveryException {
		List<Path> files = new ArrayList<>();
		for (DeliveryFile file : delivery.getFiles())
			files.add(place(file));
		return List.copyOf(files);
	}

	private Path place(DeliveryFile file) throws DeliveryException {
		try {
			return catalogue.attachments().path(file.getPath());
		} catch (IOException elsewhere) {
			throw DeliveryException.at(file.getPath(), elsewhere.getMessage(), elsewhere);
		}
	}

	/** Files that are missing (OR-0210) or were changed since they came (OR-0211). */
	public List<Finding> verify(Delivery delivery, IProgressMonitor monitor) throws DeliveryException {
		return verification.verify(delivery, monitor);
	}

	/** Makes sure that the files are as they came, checks them and records the report. */
	public CheckReport check(Delivery delivery, DeliveryChecker checker, Actor actor, IProgressMonitor monitor)
			throws DeliveryException {
		history.require(delivery, actor, DeliveryAction.CHECK);
		CheckReport report = examine(delivery, checker, monitor);
		record(delivery, report, actor);
		return report;
	}

	/** Makes sure that the files are as they came and checks them; changes nothing. */
	CheckReport examine(Delivery delivery, DeliveryChecker checker, IProgressMonitor monitor) throws DeliveryException {
		DeliveryLifecycle.after(delivery, DeliveryAction.CHECK);
		if (delivery.getFiles().isEmpty())
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("check.files", delivery.getId()));
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		verification.require(delivery, progress.split(1));
		return checker.check(delivery, files(delivery), progress.split(9));
	}

	/** Records that a delivery was checked, and keeps the report. */
	public CheckRecord record(Delivery delivery, CheckReport report, Actor actor) throws DeliveryException {
		DeliveryState next = DeliveryLifecycle.after(delivery, DeliveryAction.CHECK);
		Acting acting = history.require(delivery, actor, DeliveryAction.CHECK);
		Instant now = now();
		CheckRecord check = ModelFactory.eINSTANCE.createCheckRecord();
		check.setTime(now);
		check.setFingerprint(report.fingerprint());
		check.setRows(report.rows());
		check.setErrors(report.count(Severity.ERROR));
		check.setWarnings(report.count(Severity.WARNING));
		check.setInformation(report.count(Severity.INFORMATION));
		check.setUnapplied(report.unapplied());
		check.setReport(papers.keep(delivery, report, now));
		history.add(delivery, history.event(DeliveryAction.CHECK, now, acting, null), next, Literals.DELIVERY__CHECKS, check);
		return check;
	}

	/** The report of the last check; empty where there was none. */
	public Optional<CheckReport> report(Delivery delivery) throws DeliveryException {
		List<CheckRecord> checks = delivery.getChecks();
		return checks.isEmpty() ? Optional.empty() : Optional.of(papers.read(checks.get(checks.size() - 1)));
	}

	/**
	 * Records that a cell is to be read as another value; the file stays as it was sent. A later correction of the same cell
	 * takes the place of an earlier one; one to the value that was sent takes it back.
	 *
	 * @param before the value that was sent; null for an empty field, or where it is not known
	 * @param after  the correct value; empty for an empty field
	 * @param reason why; never blank
	 */
	public Correction correct(Delivery delivery, Cell cell, String before, String after, String reason, Actor actor)
			throws DeliveryException {
		DeliveryState next = DeliveryLifecycle.after(delivery, DeliveryAction.CORRECT);
		Acting acting = history.require(delivery, actor, DeliveryAction.CORRECT);
		String column = column(delivery, cell);
		if (reason == null || reason.isBlank())
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("correct.reason"));
		if (after.equals(before) && !isCorrected(delivery, cell, column))
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("correct.same", after));
		Correction correction = ModelFactory.eINSTANCE.createCorrection();
		correction.setFile(cell.file());
		correction.setLine(cell.line());
		correction.setColumn(column);
		correction.setReason(reason.strip());
		correction.setPerson(actor.person());
		correction.setTime(now());
		setValues(correction, delivery, before, after);
		history.add(delivery, history.event(DeliveryAction.CORRECT, correction.getTime(), acting, reason), next,
				Literals.DELIVERY__CORRECTIONS, correction);
		return correction;
	}

	/** Values that can identify a person are kept beside the element, where only its owner reads them. */
	private void setValues(Correction correction, Delivery delivery, String before, String after) throws DeliveryException {
		boolean identifying = FileDescriptions.of(delivery.getDataset()).column(correction.getColumn()).filter(Column::identifying)
				.isPresent();
		correction.setBefore(identifying && before != null ? Corrections.HIDDEN : before);
		if (!identifying || after.isEmpty())
			correction.setAfter(after);
		else
			correction.setAfter(after.equals(before) ? Corrections.HIDDEN
					: Corrections.kept(papers.keep(delivery, after, correction.getTime())));
	}

	private static boolean isCorrected(Delivery delivery, Cell cell, String column) {
		return Corrections.of(delivery, cell.file()).getOrDefault(cell.line(), Map.of()).containsKey(column);
	}

	/** The name of the column as the structure writes it, whatever the case of its letters. */
	private static String column(Delivery delivery, Cell cell) throws DeliveryException {
		List<String> files = delivery.getFiles().stream().map(DeliveryFile::getName).toList();
		if (!files.contains(cell.file()))
			throw DeliveryException.of(delivery.getId(),
					MESSAGES.text("correct.file", cell.file(), String.join(", ", files)));
		if (cell.line() < 1)
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("correct.line", cell.line()));
		FileDescription description = FileDescriptions.of(delivery.getDataset());
		if (description.columns().isEmpty())
			return cell.column();
		return description.column(cell.column()).map(Column::name)
				.orElseThrow(() -> DeliveryException.of(delivery.getId(), MESSAGES.text("correct.column", cell.column(),
						description.columns().stream().map(Column::name).collect(Collectors.joining(", ")))));
	}

	/**
	 * Accepts a delivery: it is validated.
	 *
	 * @param justification why it is accepted; needed where the last check found errors or could not apply rules that are wrong,
	 *                      else it may be null
	 * @throws DeliveryException where it is missing, or cells were corrected after the last check
	 */
	public void accept(Delivery delivery, Actor actor, String justification) throws DeliveryException {
		DeliveryState next = DeliveryLifecycle.after(delivery, DeliveryAction.ACCEPT);
		Acting acting = history.requireValidator(delivery, actor, DeliveryAction.ACCEPT);
		if (History.happenedSince(delivery, DeliveryAction.CORRECT, DeliveryAction.CHECK))
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("accept.stale", delivery.getId()));
		if (!delivery.getChecks().isEmpty() && (justification == null || justification.isBlank()))
			requireUsable(delivery, delivery.getChecks().getLast());
		history.add(delivery, history.event(DeliveryAction.ACCEPT, now(), acting, justification), next);
	}

	private static void requireUsable(Delivery delivery, CheckRecord check) throws DeliveryException {
		if (check.getErrors() > 0)
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("accept.errors", delivery.getId(), check.getErrors()));
		if (check.getUnapplied() > 0)
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("accept.unapplied", delivery.getId(), check.getUnapplied()));
	}

	/**
	 * Rejects a delivery and writes a letter to the sender that lists what to mend.
	 *
	 * @param note     what to tell the sender besides, or null
	 * @param language the language of the letter: English, French or Swahili
	 */
	public Letter reject(Delivery delivery, Actor actor, String note, Locale language) throws DeliveryException {
		DeliveryState next = DeliveryLifecycle.after(delivery, DeliveryAction.REJECT);
		Acting acting = history.require(delivery, actor, DeliveryAction.REJECT);
		Letter letter = letter(delivery, actor, note, language);
		Instant now = now();
		String path = papers.keep(delivery, letter, now);
		boolean recorded = false;
		try {
			history.add(delivery, history.event(DeliveryAction.REJECT, now, acting, note == null || note.isBlank() ? path
					: note.strip() + " (" + path + ")"), next);
			recorded = true;
			return letter;
		} finally {
			if (!recorded)
				papers.removeLetter(path);
		}
	}

	/** Removes the letter of a rejection that was undone or could not be saved, and cannot be done again. */
	public void discardLetter(Delivery delivery) throws DeliveryException {
		papers.removeUnnamedLetters(delivery);
	}

	/**
	 * The letter that rejecting a delivery would write.
	 *
	 * @param actor who signs it, or null
	 */
	public Letter letter(Delivery delivery, Actor actor, String note, Locale language) throws DeliveryException {
		CheckReport report = report(delivery)
				.orElseThrow(() -> DeliveryException.of(delivery.getId(), MESSAGES.text("letter.unchecked", delivery.getId())));
		return Letter.write(report, ReportSubject.of(delivery, List.of(language.toLanguageTag())),
				new RuleNames(catalogue, delivery.getDataset()), note, actor == null ? null : actor.person(), language,
				LocalDate.now(clock));
	}

	/**
	 * Signs a delivery off, after making sure that its files are as they came.
	 *
	 * @throws DeliveryException where the actor's role is none of {@link Signatories#of}, the actor does not hold it or did the work, or
	 *                           a file was changed
	 */
	public void signOff(Delivery delivery, Actor actor, String note, IProgressMonitor monitor) throws DeliveryException {
		DeliveryState next = DeliveryLifecycle.after(delivery, DeliveryAction.SIGN_OFF);
		Acting acting = history.requireValidator(delivery, actor, DeliveryAction.SIGN_OFF);
		verification.require(delivery, monitor);
		history.add(delivery, history.event(DeliveryAction.SIGN_OFF, now(), acting, note), next);
	}

	/** Notes that a delivery that was signed off was published; throws as {@link #disseminate(List, Actor, Dispatch)}. */
	public void disseminate(Delivery delivery, Actor actor, String note) throws DeliveryException {
		disseminate(List.of(delivery), actor, Dispatch.published(note));
	}

	/**
	 * Notes that deliveries that were signed off went out together: one command.
	 *
	 * @throws DeliveryException where the actor may not, or no instrument in force lets the data of one of them pass
	 */
	public void disseminate(List<Delivery> deliveries, Actor actor, Dispatch dispatch) throws DeliveryException {
		Map<Delivery, List<DeliveryEvent>> events = new LinkedHashMap<>();
		Instant now = now();
		for (Delivery delivery : deliveries) {
			DeliveryLifecycle.after(delivery, DeliveryAction.DISSEMINATE);
			Acting acting = history.require(delivery, actor, DeliveryAction.DISSEMINATE);
			Gate.Passed passed = gate().pass(delivery.getId(),
					new Transfer(delivery.getDataset(), dispatch.recipient(), dispatch.purpose()), acting, dispatch.override());
			events.put(delivery, history.passing(DeliveryAction.DISSEMINATE, now, acting, dispatch.note(), passed));
		}
		history.add(events, DeliveryState.DISSEMINATED);
	}

	/** Notes something about a delivery. */
	public void remark(Delivery delivery, Actor actor, String note) throws DeliveryException {
		if (note == null || note.isBlank())
			throw DeliveryException.of(delivery.getId(), MESSAGES.text("remark.empty"));
		happen(delivery, DeliveryAction.REMARK, actor, note);
	}

	private void happen(Delivery delivery, DeliveryAction action, Actor actor, String note) throws DeliveryException {
		DeliveryState next = DeliveryLifecycle.after(delivery, action);
		history.add(delivery, history.event(action, now(), history.require(delivery, actor, action), note), next);
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}
}
