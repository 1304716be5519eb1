// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.NextVersion;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.CatalogueElement;
import org.orodha.model.ChangeRequest;
import org.orodha.model.Definition;
import org.orodha.model.Identification;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.RequestState;
import org.orodha.model.Review;
import org.orodha.sop.review.ReviewPoint;
import org.orodha.sop.review.Reviews;
import org.orodha.sop.ui.internal.review.AdoptionPage;
import org.orodha.sop.ui.internal.review.ReviewPage;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** The yearly review of the sample's procedures on the guided pages, from its opening to the adoption at the highest level. */
class ReviewTest {

	private static final String REQUEST = "request:request.2026.ncm.border-data-quarterly.transmit@ncm.border-data-quarterly";

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private Procedure border;

	@BeforeEach
	void theSampleIsOpen() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor()));
		border = kenya.catalogue().require(Procedure.class, "ncm.border-data-quarterly");
	}

	@Test
	void theReviewIsOpenedDecidedAndClosedAndTheNextVersionAdoptedAtBothLevels() throws Exception {
		press(page("ncm.sop-review-annual", Procedure.class, AdoptionPage.ID), "Open the review");
		Review review = Reviews.open(kenya.catalogue()).getFirst();
		ElementEditor editor = bench.open(review);
		ReviewPage page = (ReviewPage) editor.getActivePageInstance();
		Composite body = page.getManagedForm().getForm().getBody();
		assertThat(Answers.button(body, "Close the review").isEnabled()).isFalse();

		List<ReviewPoint> points = List.copyOf(page.points().shown());
		assertThat(points).extracting(ReviewPoint::key).contains(REQUEST);
		for (ReviewPoint point : points) {
			choose(page, point);
			Answers.find(body, Text.class).setText("As said in the meeting");
			press(body, point.key().equals(REQUEST) ? "Revise" : "Keep as it is");
		}
		press(body, "Close the review");

		Procedure draft = NextVersion.of(kenya.catalogue(), border).orElseThrow();
		assertThat(review.getClosed()).isNotNull();
		Composite adoption = page(draft.getId(), Procedure.class, AdoptionPage.ID);
		press(adoption, "Give to review");
		kenya.execute(Commands.set(kenya.catalogue(), draft.getSteps().get(5), Literals.STEP__RECURRENCE, "FREQ=MONTHLY"));
		record(adoption, "Technical committee", "ncm.desk-technical-committee", "Minutes 2/2027");
		assertThat(Adoptions.last(draft, AdoptionLevel.TECHNICAL)).isPresent();
		record(adoption, "Council of members", "ncm.desk-council", "Minutes 1/2027");

		assertThat(border.getVersion()).isEqualTo("4.0");
		assertThat(border.getSteps().get(5).getRecurrence()).isEqualTo("FREQ=MONTHLY");
		assertThat(Adoptions.last(border, AdoptionLevel.HIGHEST).orElseThrow().getReview()).isSameAs(review);
		assertThat(kenya.catalogue().contains("ncm.border-data-quarterly.v3")).isTrue();
	}

	@Test
	void aChangeIsAskedForAnsweredAndTakenBack() throws Exception {
		Definition definition = kenya.catalogue().require(Definition.class, "def.ncm.usual-residence");
		bench.open(definition);
		Answers.next(dialog -> Answers.all(dialog, Text.class).filter(Text::getEditable).findFirst().orElseThrow().setText("Say from which day the months count"));

		bench.run("org.orodha.sop.ui.request");

		ChangeRequest request = kenya.catalogue().all(ChangeRequest.class).stream().filter(each -> each.getAbout() == definition).findFirst().orElseThrow();
		ElementEditor editor = (ElementEditor) bench.page().getActiveEditor();
		assertThat(editor.element()).isSameAs(request);
		Composite body = editor.getActivePageInstance().getManagedForm().getForm().getBody();
		assertThat(Answers.button(body, "Carry to the review").isEnabled()).isFalse();
		Answers.next(dialog -> {
			Combo outcome = Answers.find(dialog, Combo.class);
			outcome.select(1);
			Answers.all(dialog, Text.class).filter(Text::getEditable).findFirst().orElseThrow().setText("The framework leaves it open");
		});
		press(body, "Answer…");

		assertThat(request.getState()).isEqualTo(RequestState.DECLINED);
		assertThat(request.getAnswerIdentification()).isEqualTo(Identification.SYSTEM_USER);
		assertThat(Answers.button(body, "Answer…").isEnabled()).isFalse();
		kenya.catalogue().undo();
		assertThat(request.getState()).isEqualTo(RequestState.OPEN);
		assertThat(Answers.button(body, "Answer…").isEnabled()).isTrue();
	}

	private Composite page(String id, Class<? extends CatalogueElement> kind, String page) throws Exception {
		ElementEditor editor = bench.open(kenya.catalogue().require(kind, id));
		editor.setActivePage(page);
		return editor.getActivePageInstance().getManagedForm().getForm().getBody();
	}

	private static void press(Composite body, String name) {
		Button button = Answers.button(body, name);
		assertThat(button.isEnabled()).as(name).isTrue();
		Answers.press(button);
	}

	private static void choose(ReviewPage page, ReviewPoint point) {
		int row = page.points().shown().stream().map(ReviewPoint::key).toList().indexOf(point.key());
		page.points().control().setSelection(row);
		page.points().control().notifyListeners(SWT.Selection, new Event());
	}

	private static void record(Composite adoption, String body, String person, String minutes) {
		Answers.next(dialog -> {
			Combo role = Answers.all(dialog, Combo.class).toList().get(1);
			role.select(List.of(role.getItems()).indexOf(body));
			role.notifyListeners(SWT.Selection, new Event());
			List<Text> fields = Answers.all(dialog, Text.class).filter(Text::getEditable).toList();
			fields.get(1).setText(person);
			fields.get(3).setText(minutes);
		});
		press(adoption, "Record a decision…");
	}
}
