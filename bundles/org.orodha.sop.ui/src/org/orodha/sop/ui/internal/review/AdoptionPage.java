// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Lifecycle;
import org.orodha.core.catalogue.Lifecycle.Decision;
import org.orodha.core.catalogue.NextVersion;
import org.orodha.core.text.Labels;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.sop.review.Readings;
import org.orodha.sop.review.Reviews;
import org.orodha.sop.review.Stage;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.form.ElementChooser;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.HelpContext;

/** Where a procedure stands on its way to adoption, what comes next, and what was decided on it. */
public final class AdoptionPage extends GuidedPage {

	/** The page's identifier. */
	public static final String ID = "adoption";

	private Button decide;
	private Button give;
	private Button version;
	private Button review;
	private RecordTable<AdoptionDecision> decisions;

	/** @param editor edits a procedure */
	public AdoptionPage(ElementEditor editor) {
		super(editor, ID, ReviewText.text("adoption.title"));
	}

	private Procedure procedure() {
		return (Procedure) element();
	}

	@Override
	void fill(FormToolkit toolkit, Composite body) {
		give = guide().button("adoption.give", () -> isDone(() -> new Lifecycle(catalogue()).lead(procedure(), LifecycleStatus.IN_REVIEW,
				new Decision(new Myself().actor(editor().catalogue()), LocalDate.now(), null))));
		decide = guide().button("adoption.decide", this::decide);
		version = guide().button("adoption.version", () -> isDone(this::nextVersion));
		review = guide().button("adoption.review", () -> isDone(this::openReview));
		guide().button("adoption.shown", this::shown);
		decisions = new RecordTable<>(body, AdoptionDecision.class, ReviewText.text("adoption.decisions"))
				.column(Labels.of(Literals.ADOPTION_DECISION__DATE), 100, decision -> text(decision.getDate()))
				.column(Labels.of(Literals.ADOPTION_DECISION__VERSION), 70, AdoptionDecision::getVersion)
				.column(Labels.of(Literals.ADOPTION_DECISION__LEVEL), 100, decision -> Labels.of(decision.getLevel()))
				.column(Labels.of(Literals.ADOPTION_DECISION__OUTCOME), 130, decision -> Labels.of(decision.getOutcome()))
				.column(Labels.of(Literals.ADOPTION_DECISION__BODY), 170, AdoptionDecision::getBody)
				.column(Labels.of(Literals.ADOPTION_DECISION__MINUTES), 330, AdoptionDecision::getMinutes)
				.column(Labels.of(Literals.ADOPTION_DECISION__RESERVATIONS), 200, decision -> Labels.value(decision.getReservations(),
						editor().catalogue().languages()))
				.column(Labels.of(Literals.ADOPTION_DECISION__PERSON), 180, AdoptionDecision::getPerson)
				.column(Labels.of(Literals.ADOPTION_DECISION__IDENTIFICATION), 130,
						decision -> Labels.of(decision, Literals.ADOPTION_DECISION__IDENTIFICATION));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 150).applyTo(decisions.control());
	}

	private static String text(LocalDate day) {
		return day == null ? "" : day.toString();
	}

	@Override
	protected HelpContext help() {
		return HelpContext.ADOPTION;
	}

	@Override
	protected void refresh() {
		Procedure shown = procedure();
		LocalDate today = LocalDate.now();
		Stage stage = Stage.of(catalogue(), shown, today);
		Optional<Procedure> next = NextVersion.of(catalogue(), shown);
		guide().show(ReviewText.text("adoption.state", shown.getVersion() == null ? Labels.notStated() : shown.getVersion(), stage.label(),
				Adoptions.day(shown).map(LocalDate::toString).orElse(Labels.notStated()),
				shown.getNextReview() == null ? Labels.notStated() : shown.getNextReview(), Readings.ofPresentVersion(shown).size()),
				next.map(draft -> ReviewText.text("next.open", draft.getVersion(), draft.getId()))
						.orElseGet(() -> ReviewText.text("next." + stage.name())));
		give.setEnabled(stage == Stage.DRAFT);
		decide.setEnabled(stage == Stage.INTERNAL_REVIEW || stage == Stage.TECHNICALLY_ADOPTED);
		version.setEnabled(next.isPresent() || stage == Stage.IN_FORCE || stage == Stage.UNDER_REVIEW);
		version.setText(ReviewText.text(next.isPresent() ? "adoption.version.show" : "adoption.version"));
		boolean open = !Reviews.open(catalogue()).isEmpty();
		review.setEnabled(open || isForReviews());
		review.setText(ReviewText.text(open ? "adoption.review.show" : "adoption.review"));
		version.getParent().layout();
		decisions.show(List.copyOf(shown.getDecisions()));
	}

	private boolean isForReviews() {
		return procedure().getVersionOf() == null && new Reviews(catalogue()).last().map(last -> last.getProcedure() == procedure())
				.orElse(procedure().isSetStatus() && procedure().getStatus() == LifecycleStatus.ADOPTED);
	}

	private void decide() {
		new DecisionDialog(getSite().getShell(), editor().catalogue(), procedure()).open();
	}

	private void nextVersion() throws CatalogueException {
		Optional<Procedure> present = NextVersion.of(catalogue(), procedure());
		Procedure draft = present.isPresent() ? present.get() : NextVersion.open(catalogue(), procedure());
		Editors.show(getSite().getPage(), draft);
	}

	private void openReview() throws CatalogueException {
		var open = Reviews.open(catalogue());
		var shown = open.isEmpty() ? new Reviews(catalogue()).open(procedure(), LocalDate.now()) : open.getFirst();
		Editors.show(getSite().getPage(), shown);
	}

	private void shown() {
		new ElementChooser(editor().catalogue(), context().images()).choose(getSite().getShell(), Literals.PERSON,
				ReviewText.text("adoption.shown"), Labels.documentation(Literals.READING))
				.ifPresent(person -> Readings.record(catalogue(), procedure(), (Person) person, LocalDate.now()));
	}

	@Override
	public void setFocus() {
		if (decisions != null)
			decisions.control().setFocus();
	}
}
