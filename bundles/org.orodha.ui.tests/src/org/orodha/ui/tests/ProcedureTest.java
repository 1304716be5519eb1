// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.TextState;
import org.orodha.sop.raci.RaciLetters;
import org.orodha.sop.ui.internal.diagram.DiagramPage;
import org.orodha.sop.ui.internal.raci.RaciPage;
import org.orodha.sop.ui.internal.raci.RaciView;
import org.orodha.sop.ui.internal.redline.RedlinePage;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.picture.PictureCanvas;
import org.orodha.ui.internal.picture.PictureFiles;

/** The pages of a procedure's editor, and the views about procedures. */
class ProcedureTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Procedure procedure;
	private Step collect;
	private Step publish;
	private ElementEditor editor;

	@BeforeEach
	void aProcedureOfTwoStepsIsOpen() throws Exception {
		catalogue = bench.opened(bench.catalogues().create(folder.resolve("mine"), "My catalogue", List.of("en"), new NullProgressMonitor()));
		Agency office = MAKE.createAgency();
		Role chief = named(MAKE.createRole(), "office.chief", "Chief");
		Role clerk = named(MAKE.createRole(), "office.clerk", "Clerk");
		office.getRoles().addAll(List.of(chief, clerk));
		bench.add(catalogue, office, "office", "Office");
		procedure = MAKE.createProcedure();
		collect = named(MAKE.createStep(), "sop.collect", "Collect");
		publish = named(MAKE.createStep(), "sop.publish", "Publish");
		publish.getAfter().add(collect);
		procedure.getSteps().addAll(List.of(collect, publish));
		assign(collect, clerk, Responsibility.RESPONSIBLE);
		assign(collect, chief, Responsibility.ACCOUNTABLE);
		assign(publish, clerk, Responsibility.RESPONSIBLE);
		bench.add(catalogue, procedure, "sop", "Counting arrivals");
		editor = bench.open(procedure);
	}

	@Test
	void aLetterTypedIntoTheMatrixIsThePartAndOneUndo() {
		Table table = raci();
		key(table, SWT.ARROW_DOWN, '\0', 0);
		key(table, SWT.ARROW_RIGHT, '\0', 0);
		key(table, 'a', 'a', 0);

		assertThat(letters(publish)).containsExactly("office.clerk R", "office.chief A");
		assertThat(cell(table, 1, 2)).isEqualTo("A");

		catalogue.catalogue().undo();
		assertThat(letters(publish)).containsExactly("office.clerk R");
		assertThat(cell(table, 1, 3)).isEmpty();
	}

	@Test
	void aStepThatLacksAPartSaysWhatItLacks() {
		assertThat(cell(raci(), 1, 1)).isEqualTo("no accountable role");
		assertThat(cell(raci(), 0, 1)).isEmpty();
	}

	@Test
	void withShiftALetterIsAddedAndDeleteEmptiesTheCell() {
		Table table = raci();
		key(table, 'i', 'I', SWT.MOD2);
		assertThat(letters(collect)).containsExactly("office.clerk R", "office.chief A", "office.clerk I");

		key(table, SWT.DEL, SWT.DEL, 0);
		assertThat(letters(collect)).containsExactly("office.chief A");
	}

	@Test
	void theViewOfAllProceduresIsEditedAlike() throws Exception {
		RaciView view = (RaciView) bench.page().showView(RaciView.ID);
		Table table = view.matrix().control();
		bench.until("the steps are shown", () -> table.getItemCount() == 2);
		key(table, SWT.HOME, '\0', 0);
		key(table, 'c', 'c', 0);

		assertThat(letters(collect)).containsExactly("office.clerk C", "office.chief A");
		bench.page().hideView(view);
	}

	@Test
	void aClickInTheDiagramOpensTheStepAndAChangeThereIsDrawn() {
		DiagramPage page = diagram();
		PictureCanvas canvas = page.canvas();
		Rectangle box = canvas.bounds(canvas.picture().of("sop.publish").orElseThrow());
		Event click = new Event();
		click.button = 1;
		click.x = box.x + box.width / 2;
		click.y = box.y + box.height / 2;
		canvas.control().notifyListeners(SWT.MouseDown, click);
		assertThat(page.edited()).isSameAs(publish);

		catalogue.execute(Commands.set(catalogue.catalogue(), publish.getName().get(0), Literals.LOCALIZED_TEXT__VALUE, "Print"));
		assertThat(canvas.picture().of("sop.publish").orElseThrow().name()).isEqualTo("Print");
	}

	@Test
	void theKeyboardWalksThroughTheDiagram() {
		DiagramPage page = diagram();
		key(page.canvas().control(), SWT.HOME, '\0', 0);
		assertThat(page.edited()).isSameAs(collect);

		key(page.canvas().control(), SWT.ARROW_DOWN, '\0', 0);
		assertThat(page.edited()).isSameAs(publish);
	}

	@Test
	void theDiagramIsWrittenAsSvgAndAsPng() throws Exception {
		PictureCanvas canvas = diagram().canvas();
		PictureFiles.write(folder.resolve("a.svg"), canvas.picture(), "Sans");
		PictureFiles.write(folder.resolve("a.png"), canvas.picture(), "Sans");

		assertThat(folder.resolve("a.svg")).content().contains("Counting arrivals", "Collect", "Publish");
		assertThat(new ImageData(folder.resolve("a.png").toString()).width).isGreaterThan(400);
	}

	@Test
	void stepsAreEditedInAGrid() {
		editor.setActivePage(Literals.PROCEDURE__STEPS.getName());
		Table table = Answers.find((Composite) editor.getActivePageInstance().getPartControl(), Table.class);
		table.setFocus();
		key(table, SWT.HOME, '\0', SWT.MOD1);
		key(table, SWT.ARROW_DOWN, '\0', SWT.MOD3);

		assertThat(procedure.getSteps()).containsExactly(publish, collect);
		catalogue.catalogue().undo();
		assertThat(procedure.getSteps()).containsExactly(collect, publish);
	}

	@Test
	void whatChangedSinceAVersionThatWasKeptIsShownAndFollowsTheEdits() throws Exception {
		catalogue.save(new NullProgressMonitor());
		Path kept = folder.resolve("kept.orodha");
		Files.copy(folder.resolve("mine").resolve(catalogue.catalogue().pathOf(procedure).orElseThrow()), kept);
		editor.setActivePage(RedlinePage.ID);
		RedlinePage page = (RedlinePage) editor.getActivePageInstance();
		page.compareWith(kept);
		assertThat(page.text().getText()).isEqualTo("The procedure says the same as that version.");

		catalogue.execute(Commands.set(catalogue.catalogue(), publish.getName().get(0), Literals.LOCALIZED_TEXT__VALUE, "Publish twice"));
		assertThat(page.text().getText()).contains("Publish twice \u2013 changed", "Name (en): Publish twice");
		assertThat(page.text().getStyleRangeAtOffset(page.text().getText().lastIndexOf("twice")).underline).isTrue();
	}

	private DiagramPage diagram() {
		editor.setActivePage(DiagramPage.ID);
		return (DiagramPage) editor.getActivePageInstance();
	}

	private Table raci() {
		editor.setActivePage(RaciPage.ID);
		Table table = ((RaciPage) editor.getActivePageInstance()).matrix().control();
		table.setFocus();
		key(table, SWT.HOME, '\0', 0);
		return table;
	}

	private static String cell(Table table, int row, int column) {
		TableItem item = table.getItem(row);
		item.getText();
		return item.getText(column);
	}

	private static void key(Control control, int code, char character, int state) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.stateMask = state;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private static List<String> letters(Step step) {
		return step.getAssignments().stream()
				.map(each -> each.getRole().getId() + " " + RaciLetters.of(each.getResponsibility())).toList();
	}

	private static void assign(Step step, Role role, Responsibility part) {
		Assignment assignment = MAKE.createAssignment();
		assignment.setRole(role);
		assignment.setResponsibility(part);
		step.getAssignments().add(assignment);
	}

	private static <T extends LifecycleElement> T named(T element, String id, String name) {
		element.setId(id);
		element.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		return element;
	}
}
