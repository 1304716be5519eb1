// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.text.Texts;
import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.TextChanges;
import org.orodha.core.translation.Translation;
import org.orodha.core.translation.TranslationFilter;
import org.orodha.core.translation.Translations;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.translation.TranslationView;
import org.orodha.ui.internal.wizards.ImportWizard;

class TranslationTest {

	private static final LanguagePair TO_FRENCH = new LanguagePair("en", "fr");

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private DataSource border;
	private TranslationView view;

	@BeforeEach
	void openAViewOfACatalogueInTwoLanguages() throws Exception {
		catalogue = bench.opened(bench.catalogues().create(folder.resolve("two-" + folder.getFileName()), "Two languages", List.of("en", "fr"), new NullProgressMonitor()));
		Agency immigration = bench.immigration(catalogue);
		border = source("dis.border", "Border crossings", immigration);
		source("dis.permits", "Work permits", immigration);
		source("other.survey", "Household survey", null);
		view = (TranslationView) bench.page().showView(TranslationView.ID);
		bench.until("the texts are listed", () -> table().getItemCount() == 5);
	}

	@AfterEach
	void close() {
		bench.page().hideView(view);
	}

	private DataSource source(String id, String name, Agency owner) {
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setOwner(owner);
		return bench.add(catalogue, source, id, name);
	}

	private Table table() {
		return all(view.control(), Table.class).getFirst();
	}

	private Table suggestions() {
		return all(view.control(), Table.class).get(1);
	}

	private Text cell() {
		return all(table(), Text.class).getFirst();
	}

	private String progress() {
		return all(view.control(), Label.class).stream().map(Label::getText).filter(text -> text.contains("texts")).findFirst().orElse("");
	}

	private void choose(String items, String item) {
		Combo combo = all(view.control(), Combo.class).stream().filter(one -> Arrays.asList(one.getItems()).contains(items)).findFirst()
				.orElseThrow();
		combo.select(Arrays.stream(combo.getItems()).filter(text -> text.startsWith(item)).map(combo::indexOf).findFirst().orElseThrow());
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static void press(Control control, int key, int modifiers) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = key;
		event.character = key < 0x10000 ? (char) key : 0;
		event.stateMask = modifiers;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private List<Translation> open() {
		return Translations.of(catalogue.catalogue(), TO_FRENCH).stream().filter(TranslationFilter.OPEN).toList();
	}

	private String french(IdentifiedElement element) {
		return Texts.exactly(element.getName(), "fr").orElse("");
	}

	private List<String> column(int column) {
		return Arrays.stream(table().getItems()).map((TableItem item) -> item.getText(column)).toList();
	}

	@Test
	void allMissingTextsOfAnAgencyAreTranslatedByTheKeyboardAndUndone() throws Exception {
		choose("Immigration", "Immigration");
		assertThat(column(2)).containsExactly("Immigration", "Border crossings", "Work permits");
		assertThat(progress()).isEqualTo("3 of 3 texts to translate");

		press(table(), SWT.CR, 0);
		for (String translation : List.of("Immigration", "Passages de frontière", "Permis de travail")) {
			cell().setText(translation);
			press(cell(), SWT.CR, 0);
		}

		assertThat(open()).extracting(Translation::source).containsExactlyInAnyOrder("Two languages", "Household survey");
		assertThat(french(border)).isEqualTo("Passages de frontière");
		assertThat(border.getName().getLast().getState()).isEqualTo(TextState.TRANSLATED);
		assertThat(column(3)).containsExactly("Immigration", "Passages de frontière", "Permis de travail");
		assertThat(column(4)).containsOnly("translated");
		assertThat(progress()).isEqualTo("All 3 texts are translated.");
		assertThat(all(table(), Text.class)).isEmpty();

		bench.page().activate(view);
		for (int step = 0; step < 3; step++)
			bench.run("org.eclipse.ui.edit.undo");
		assertThat(open()).hasSize(5);
		bench.until("the table shows it", () -> column(4).stream().allMatch("missing"::equals));
	}

	@Test
	void anOutdatedTranslationIsConfirmedByEnterAlone() {
		catalogue.execute(TextChanges.change(catalogue.catalogue(), border, Literals.IDENTIFIED_ELEMENT__NAME, "fr", "Passages"));
		catalogue.execute(TextChanges.change(catalogue.catalogue(), border, Literals.IDENTIFIED_ELEMENT__NAME, "en", "Crossings"));
		choose("Outdated", "Outdated");
		assertThat(column(2)).containsExactly("Crossings");

		press(table(), SWT.F2, 0);
		press(cell(), SWT.CR, 0);

		assertThat(border.getName().getLast().getState()).isEqualTo(TextState.TRANSLATED);
	}

	@Test
	void theTranslationOfALikeTextIsTakenByOneKey() {
		catalogue.execute(TextChanges.change(catalogue.catalogue(), border, Literals.IDENTIFIED_ELEMENT__NAME, "fr", "Passages de frontière"));
		DataSource again = source("other.border", "Border crossing", null);
		bench.until("the new text is listed", () -> column(2).contains("Border crossing"));
		table().select(column(2).indexOf("Border crossing"));
		table().notifyListeners(SWT.Selection, new Event());
		assertThat(suggestions().getItem(0).getText(0)).isEqualTo("Passages de frontière");
		assertThat(suggestions().getItem(0).getText(3)).isEqualTo("Border crossings");

		press(table(), SWT.CR, SWT.MOD1);

		assertThat(french(again)).isEqualTo("Passages de frontière");
	}

	@Test
	void escapeKeepsNothingAndLeavingTheCellKeepsWhatWasTyped() throws Exception {
		choose("Immigration", "Immigration");
		table().select(1);
		press(table(), SWT.F2, 0);
		cell().setText("Frontières");
		press(cell(), SWT.ESC, 0);
		assertThat(french(border)).isEmpty();

		press(table(), SWT.F2, 0);
		cell().setText("Frontières");
		suggestions().forceFocus();
		cell().notifyListeners(SWT.FocusOut, new Event());
		bench.until("it is kept", () -> french(border).equals("Frontières"));
	}

	@Test
	void whatWasTranslatedIsSavedFromTheView() throws Exception {
		bench.page().activate(view);
		table().select(column(2).indexOf("Border crossings"));
		press(table(), SWT.F2, 0);
		cell().setText("Frontières");
		press(cell(), SWT.CR, 0);
		bench.until("there is something to save", () -> bench.isEnabled("org.eclipse.ui.file.save"));

		bench.run("org.eclipse.ui.file.save");

		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	@Test
	void thePreviewOfAnImportShowsTheTranslationsAlsoToReadersOfTheSource() throws Exception {
		Path file = Files.writeString(folder.resolve("texts.xlf"), """
				<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
				<file id="f" original="%s"><unit id="dis.border:name"><segment state="translated">
				<source>Border crossings</source><target>Passages</target></segment></unit></file></xliff>
				""".formatted(catalogue.catalogue().root().getId()));
		ImportWizard wizard = new ImportWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(catalogue.project()));
		WizardDialog dialog = new WizardDialog(bench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		wizard.choose("xliff", List.of(file), Map.of());
		dialog.showPage(wizard.getPage("preview"));
		Tree changes = Answers.find(wizard.getPage("preview").getControl(), Tree.class);
		bench.until("the preview is there", () -> changes.getItemCount() == 1);

		Event expanding = new Event();
		expanding.item = changes.getItem(0);
		changes.notifyListeners(SWT.Expand, expanding);
		List<String> shown = new ArrayList<>();
		for (TreeItem change : changes.getItems())
			for (int column = 0; column < changes.getColumnCount(); column++) {
				shown.add(change.getText(column));
				for (TreeItem value : change.getItems())
					shown.add(value.getText(column));
			}
		dialog.close();
		assertThat(shown).contains("fr: Passages").doesNotContain("Border crossings");
	}

	@Test
	void whatIsUnsavedWhenTheViewIsClosedIsSavedAllTheSame() throws Exception {
		bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "unsaved", "Unsaved");
		bench.until("the view knows it", view::isDirty);

		bench.page().resetPerspective();
		bench.run("org.eclipse.ui.file.saveAll");

		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	@Test
	void aKeyOpensTheElementAtItsField() {
		table().select(column(2).indexOf("Border crossings"));
		press(table(), SWT.F3, 0);

		assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isSameAs(border);
	}

	@Test
	void whatIsTypedIsNotLostWhenSomethingElseChanges() {
		table().select(column(2).indexOf("Border crossings"));
		press(table(), SWT.F2, 0);
		cell().setText("Passa");
		source("new.one", "New one", null);
		bench.checked();

		cell().setText(cell().getText() + "ges");
		press(cell(), SWT.CR, 0);
		assertThat(french(border)).isEqualTo("Passages");
		bench.until("the new text is listed", () -> column(2).contains("New one"));
	}

	@Test
	void whatWasChosenIsRememberedAndAnEmptyListSaysWhatToDo() throws Exception {
		choose("Immigration", "Immigration");
		choose("Outdated", "Translated");
		assertThat(all(view.control(), Label.class)).anyMatch(label -> label.getText().startsWith("Nothing is left to translate"));
		bench.page().hideView(view);

		view = (TranslationView) bench.page().showView(TranslationView.ID);

		assertThat(all(view.control(), Combo.class)).extracting(Combo::getText).contains("Translated", "Immigration", "French");
	}

	private static <T extends Control> List<T> all(Control control, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(control))
			found.add(type.cast(control));
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				found.addAll(all(child, type));
		return found;
	}
}
