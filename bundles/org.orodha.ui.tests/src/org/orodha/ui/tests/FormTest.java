// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Product;
import org.orodha.model.TextState;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** What an element's form shows and how its fields are used. */
class FormTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private DataSource census;
	private ElementEditor editor;

	@BeforeEach
	void aSourceIsOpen() throws Exception {
		catalogue = bench.opened(bench.catalogues().create(folder.resolve("mine"), "My catalogue", List.of("en", "fr", "sw"), new NullProgressMonitor()));
		Agency bureau = MAKE.createAgency();
		bureau.setAcronym("KNBS");
		bench.add(catalogue, bureau, "knbs", "Bureau of Statistics");
		bench.add(catalogue, MAKE.createLegalInstrument(), "law.statistics", "Statistics Act");
		bench.add(catalogue, MAKE.createLegalInstrument(), "law.refugees", "Refugees Act");
		census = MAKE.createDataSource();
		census.setOwner(bureau);
		census.setStatus(LifecycleStatus.ADOPTED);
		census.setVersion("3.0");
		bench.add(catalogue, census, "knbs.census", "Census");
		catalogue.execute(Commands.add(catalogue.catalogue(), census, Literals.IDENTIFIED_ELEMENT__NAME, Texts.text("fr", "Recensement", TextState.TRANSLATED)));
		editor = bench.open(census);
	}

	private Composite form() {
		return (Composite) editor.formPages().get(0).getPartControl();
	}

	private Text text(EStructuralFeature feature) {
		return bench.text(editor, feature);
	}

	private List<String> links() {
		return Answers.all(form(), Hyperlink.class).map(Hyperlink::getText).toList();
	}

	private Hyperlink link(String text) {
		return Answers.all(form(), Hyperlink.class).filter(link -> link.getText().equals(text)).findFirst().orElseThrow();
	}

	private void press(Hyperlink link) {
		Event event = new Event();
		event.character = SWT.CR;
		link.setFocus();
		link.notifyListeners(SWT.KeyDown, event);
		link.notifyListeners(SWT.DefaultSelection, event);
	}

	@Test
	void aLetterMoreIsToldOnceThoughTheTextBeforeItIsUndone() {
		List<String> told = new ArrayList<>();
		CatalogueListener listener = new CatalogueListener() {
			@Override
			public void changed(OpenCatalogue changed) {
				told.add(census.getWebsite());
			}
		};
		bench.catalogues().addListener(listener);

		text(Literals.DATA_SOURCE__WEBSITE).setText("https://a");
		text(Literals.DATA_SOURCE__WEBSITE).setText("https://ab");

		bench.catalogues().removeListener(listener);
		assertThat(told).containsExactly("https://a", "https://ab");
		catalogue.catalogue().undo();
		assertThat(census.getWebsite()).isNull();
	}

	@Test
	void aTextIsOneLineAndTellsTheStateOfTheOtherLanguages() {
		assertThat(Answers.all(form(), Text.class).filter(Text::isVisible).map(Text::getText)).contains("Census").doesNotContain("Recensement");
		assertThat(links()).contains("fr ✓  sw –");

		text(Literals.IDENTIFIED_ELEMENT__NAME).setText("Population census");

		assertThat(links()).contains("fr !  sw –");
		press(link("fr !  sw –"));
		assertThat(Answers.all(form(), Text.class).filter(Text::isVisible).map(Text::getText)).contains("Recensement");
		press(link("Fold other languages"));
		assertThat(Answers.all(form(), Text.class).filter(Text::isVisible).map(Text::getText)).doesNotContain("Recensement");
	}

	@Test
	void aFoldedSectionSaysWhatItHolds() {
		Section life = Answers.all(form(), Section.class).filter(section -> section.getText().equals("Life cycle")).findFirst().orElseThrow();
		assertThat(life.isExpanded()).isFalse();
		assertThat(((Label) life.getTextClient()).getText()).contains("adopted").contains("3.0");

		catalogue.execute(Commands.set(catalogue.catalogue(), census, Literals.LIFECYCLE_ELEMENT__VERSION, "3.1"));

		assertThat(((Label) life.getTextClient()).getText()).contains("3.1");
	}

	@Test
	void theHeadTellsOwnerLifeCycleWhatIsMissingAndTheIdentifier() {
		assertThat(links()).contains("KNBS", "adopted 3.0", "knbs.census", "7 fields missing");

		catalogue.execute(Commands.add(catalogue.catalogue(), census, Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Texts.text("en", "Everybody is counted.", TextState.ORIGINAL)));

		bench.until("the head follows", () -> links().contains("6 fields missing"));
	}

	@Test
	void anElementIsChosenByTypingAPartOfItsNameWithASlip() {
		type(text(Literals.DATA_SOURCE__LEGAL_BASES), "refugess");
		choose("Refugees Act");

		assertThat(census.getLegalBases()).extracting(LegalInstrument::getId).containsExactly("law.refugees");
		assertThat(Answers.all(form(), ImageHyperlink.class).map(ImageHyperlink::getText)).contains("Refugees Act");
		assertThat(text(Literals.DATA_SOURCE__LEGAL_BASES).getText()).isEmpty();
	}

	@Test
	void theChoicesAreShownAsSoonAsSomebodyTypes() {
		Text laws = text(Literals.DATA_SOURCE__LEGAL_BASES);
		laws.setFocus();
		Event key = new Event();
		key.keyCode = 'r';
		key.character = 'r';
		key.doit = true;
		laws.notifyListeners(SWT.KeyDown, key);
		laws.setText("r");

		choose("Refugees Act");
		assertThat(census.getLegalBases()).extracting(LegalInstrument::getId).containsExactly("law.refugees");
	}

	@Test
	void anElementIsDroppedFromTheExplorerWhereItFits() throws Exception {
		LegalInstrument act = catalogue.catalogue().require(LegalInstrument.class, "law.refugees");
		drop(text(Literals.DATA_SOURCE__LEGAL_BASES), List.of(act, census));

		assertThat(census.getLegalBases()).containsExactly(act);
		drop(text(Literals.DATA_SOURCE__STEWARD), List.of(act));
		assertThat(census.getSteward()).isNull();
	}

	private void drop(Text field, List<? extends CatalogueElement> elements) {
		LocalSelectionTransfer.getTransfer().setSelection(
				new StructuredSelection(elements.stream().map(element -> bench.node(catalogue, element)).toList()));
		((DropTarget) field.getData(DND.DROP_TARGET_KEY)).getDropListeners()[0].drop(null);
	}

	@Test
	void anElementThatThereIsNotIsMadeWhereItIsReferredToAndUndoneAtOnce() {
		type(text(Literals.DATA_SOURCE__LEGAL_BASES), "Data Protection Act");
		choose("New Legal Instrument “Data Protection Act”");

		assertThat(census.getLegalBases()).singleElement().satisfies(law -> {
			assertThat(law.getId()).isEqualTo("knbs.data-protection-act");
			assertThat(law.getOwner()).isSameAs(census.getOwner());
			assertThat(law.eResource()).isNotNull();
		});
		catalogue.catalogue().undo();
		assertThat(census.getLegalBases()).isEmpty();
		assertThat(catalogue.catalogue().contains("knbs.data-protection-act")).isFalse();
	}

	@Test
	void anEmptiedReferenceIsNoneAndAHalfTypedOneStaysAsItWas() {
		Text owner = text(Literals.CATALOGUE_ELEMENT__OWNER);
		assertThat(owner.getText()).isEqualTo("KNBS – Bureau of Statistics");

		owner.setText("KN");
		leave(owner);
		bench.until("the owner is shown again", () -> owner.getText().equals("KNBS – Bureau of Statistics"));

		owner.setText("");
		leave(owner);
		bench.until("there is no owner", () -> census.getOwner() == null);
	}

	@Test
	void whatIsTypedIntoAReferenceStaysWhateverElseChanges() {
		Text steward = text(Literals.DATA_SOURCE__STEWARD);
		steward.setFocus();
		steward.setText("Survey coord");
		catalogue.execute(Commands.set(catalogue.catalogue(), census, Literals.DATA_SOURCE__WEBSITE, "https://knbs.example"));

		bench.until("the change is shown", () -> text(Literals.DATA_SOURCE__WEBSITE).getText().equals("https://knbs.example"));
		assertThat(steward.getText()).isEqualTo("Survey coord");
	}

	@Test
	void aRecurrenceIsShownInWordsAndChosenWithItsNextDates() throws Exception {
		Product report = MAKE.createProduct();
		report.setReleaseCalendar("FREQ=MONTHLY;BYMONTHDAY=15");
		bench.add(catalogue, report, "report", "Monthly report");
		editor = bench.open(report);
		Text calendar = text(Literals.PRODUCT__RELEASE_CALENDAR, "every month on day 15");

		Answers.next(dialog -> {
			Text rule = Answers.all(dialog, Text.class).filter(text -> text.getText().startsWith("FREQ")).findFirst().orElseThrow();
			rule.setText("FREQ=YEARLY;BYMONTH=2,8;BYMONTHDAY=-1");
			assertThat(Answers.all(dialog, Label.class).map(Label::getText)).anyMatch(text -> text.split("\n").length == 5 && text.contains("February 28, "));
		});
		Event enter = new Event();
		enter.character = SWT.CR;
		calendar.notifyListeners(SWT.KeyDown, enter);

		assertThat(report.getReleaseCalendar()).isEqualTo("FREQ=YEARLY;BYMONTH=2,8;BYMONTHDAY=-1");
		assertThat(calendar.getText()).isEqualTo("every year on the last day of February and August");
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		calendar.notifyListeners(SWT.KeyDown, delete);
		assertThat(report.getReleaseCalendar()).isNull();
	}

	@Test
	void aFieldIsMarkedAsInternalByAKeyAndUndoSaysWhatItTakesBack() {
		Text website = text(Literals.DATA_SOURCE__WEBSITE);
		Event lock = new Event();
		lock.stateMask = SWT.MOD1;
		lock.keyCode = 'l';
		website.notifyListeners(SWT.KeyDown, lock);

		assertThat(census.getInternal()).containsExactly("website");
		assertThat(text(Literals.LIFECYCLE_ELEMENT__INTERNAL).getText()).isEqualTo("Website");
		website.setText("https://knbs.example");
		assertThat(catalogue.catalogue().editingDomain().getCommandStack().getUndoCommand().getLabel()).isEqualTo("Change Website");
		catalogue.catalogue().undo();
		catalogue.catalogue().undo();
		assertThat(census.getInternal()).isEmpty();
	}

	@Test
	void aDayIsPickedFromTheCalendar() throws Exception {
		LegalInstrument act = catalogue.catalogue().require(LegalInstrument.class, "law.statistics");
		editor = bench.open(act);
		Text from = text(Literals.LEGAL_INSTRUMENT__IN_FORCE_FROM);
		Event open = new Event();
		open.keyCode = SWT.ARROW_DOWN;
		open.stateMask = SWT.MOD3;
		from.notifyListeners(SWT.KeyDown, open);
		DateTime calendar = Arrays.stream(Display.getCurrent().getShells()).flatMap(shell -> Answers.all((Shell) shell, DateTime.class)).findFirst()
				.orElseThrow();
		calendar.setDate(2019, Calendar.AUGUST, 24);
		calendar.notifyListeners(SWT.Selection, new Event());
		Answers.press(Answers.button(calendar.getShell(), "2019-08-24"));

		assertThat(act.getInForceFrom()).isEqualTo(LocalDate.of(2019, 8, 24));
		assertThat(from.getText()).isEqualTo("2019-08-24");
	}

	private Text text(EStructuralFeature feature, String shown) {
		return Answers.all(form(), Text.class).filter(text -> text.getText().equals(shown)).findFirst().orElseThrow(() -> new AssertionError(feature));
	}

	private static void leave(Text text) {
		text.notifyListeners(SWT.FocusOut, new Event());
		text.getShell().setFocus();
	}

	private static void type(Text text, String typed) {
		text.setFocus();
		text.setText(typed);
		text.setSelection(typed.length());
		Event key = new Event();
		key.keyCode = ' ';
		key.character = ' ';
		key.stateMask = SWT.MOD1;
		key.doit = true;
		text.notifyListeners(SWT.KeyDown, key);
	}

	private void choose(String label) {
		bench.until("the choices are shown", () -> choices() != null && Arrays.stream(choices().getItems()).anyMatch(item -> item.getText().equals(label)));
		Table table = choices();
		for (int index = 0; index < table.getItemCount(); index++)
			if (table.getItem(index).getText().equals(label))
				table.setSelection(index);
		Event event = new Event();
		event.item = table.getSelection()[0];
		table.notifyListeners(SWT.DefaultSelection, event);
	}

	private static Table choices() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0)
				.flatMap(shell -> Answers.all((Shell) shell, Table.class)).findFirst().orElse(null);
	}
}
