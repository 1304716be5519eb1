// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.text.ClipboardText;

/** The parts of an element, edited in a grid as in a spreadsheet. */
class GridTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private CodeList list;
	private Table table;

	@BeforeEach
	void aListOfThreeCodesIsOpen() throws Exception {
		catalogue = bench.opened(bench.catalogues().create(folder.resolve("mine"), "My catalogue", List.of("en", "fr"), new NullProgressMonitor()));
		bench.add(catalogue, MAKE.createConcept(), "concept.sex", "Sex");
		bench.add(catalogue, MAKE.createConcept(), "concept.age", "Age");
		list = MAKE.createCodeList();
		for (String value : List.of("C", "A", "B")) {
			Code code = MAKE.createCode();
			code.setId("cl." + value.toLowerCase());
			code.setValue(value);
			code.getName().add(Texts.text("en", "Name of " + value, TextState.ORIGINAL));
			list.getCodes().add(code);
		}
		bench.add(catalogue, list, "cl", "Letters");
		ElementEditor editor = bench.open(list);
		editor.setActivePage("codes");
		table = Answers.find((Composite) editor.getActivePageInstance().getPartControl(), Table.class);
		table.setFocus();
		key(table, SWT.HOME, '\0', SWT.MOD1);
	}

	private static void key(Control control, int code, char character, int state) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.stateMask = state;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private static void leave(Control control, int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = true;
		control.notifyListeners(SWT.Traverse, event);
	}

	/** Types into the cell that the cursor is at, and leaves it with that key. */
	private void type(String text, int detail) {
		key(table, text.charAt(0), text.charAt(0), 0);
		Control control = editing();
		((Text) control).setText(text);
		leave(control, detail);
	}

	private Control editing() {
		return List.of(table.getChildren()).stream().filter(child -> (child instanceof Text || child instanceof CCombo) && child.getVisible())
				.findFirst().orElseThrow();
	}

	private List<String> column(EStructuralFeature feature) {
		int index = IntStream.range(0, table.getColumnCount()).filter(at -> table.getColumn(at).getText().equals(Labels.of(feature))).findFirst()
				.orElseThrow();
		return IntStream.range(0, table.getItemCount()).mapToObj(row -> {
			TableItem item = table.getItem(row);
			item.getText();
			return item.getText(index);
		}).toList();
	}

	private List<String> values() {
		return list.getCodes().stream().map(Code::getValue).toList();
	}

	@Test
	void aValueIsTypedAndTabAndEnterGoOn() {
		type("X", SWT.TRAVERSE_TAB_NEXT);
		type("Ex", SWT.TRAVERSE_RETURN);
		type("Y", SWT.TRAVERSE_TAB_NEXT);

		assertThat(values()).containsExactly("X", "Y", "B");
		assertThat(list.getCodes().get(0).getName().get(0).getValue()).isEqualTo("Ex");
		assertThat(column(Literals.CODE__VALUE)).containsExactly("X", "Y", "B", "");
		catalogue.catalogue().undo();
		assertThat(values()).containsExactly("X", "A", "B");
	}

	@Test
	void escapeGivesUpWhatWasTyped() {
		key(table, SWT.F2, '\0', 0);
		((Text) editing()).setText("changed");
		leave(editing(), SWT.TRAVERSE_ESCAPE);

		assertThat(values()).containsExactly("C", "A", "B");
	}

	@Test
	void theLastRowBecomesACodeWhenSomethingIsTypedIntoIt() {
		key(table, SWT.INSERT, '\0', 0);
		type("D", SWT.TRAVERSE_TAB_NEXT);
		type("Name of D", SWT.TRAVERSE_RETURN);

		assertThat(list.getCodes()).hasSize(4).last().satisfies(code -> {
			assertThat(code.getId()).isEqualTo("cl.d");
			assertThat(code.getName()).singleElement().satisfies(name -> assertThat(name.getValue()).isEqualTo("Name of D"));
		});
		assertThat(table.getItemCount()).isEqualTo(5);
	}

	@Test
	void cellsAreFilledDownEmptiedAndAllOfItUndone() {
		key(table, SWT.ARROW_RIGHT, '\0', 0);
		key(table, SWT.ARROW_DOWN, '\0', SWT.MOD2);
		key(table, SWT.ARROW_DOWN, '\0', SWT.MOD2);
		key(table, 'd', '\u0004', SWT.MOD1);
		assertThat(column(Literals.IDENTIFIED_ELEMENT__NAME)).containsExactly("Name of C", "Name of C", "Name of C", "");

		key(table, SWT.DEL, SWT.DEL, 0);
		assertThat(list.getCodes()).allMatch(code -> code.getName().isEmpty());

		catalogue.catalogue().undo();
		catalogue.catalogue().undo();
		assertThat(column(Literals.IDENTIFIED_ELEMENT__NAME)).containsExactly("Name of C", "Name of A", "Name of B", "");
	}

	@Test
	void rowsAreDuplicatedBehindThemselvesAndTheCopiesAreChosen() {
		key(table, SWT.ARROW_DOWN, '\0', SWT.MOD2);
		key(table, 'd', '\4', SWT.MOD1 | SWT.MOD2);

		assertThat(list.getCodes()).extracting(Code::getId).containsExactly("cl.c", "cl.a", "cl.c-2", "cl.a-2", "cl.b");
		key(table, ' ', ' ', SWT.MOD2);
		Answers.next(dialog -> {
		});
		key(table, SWT.DEL, SWT.DEL, 0);
		assertThat(list.getCodes()).extracting(Code::getId).containsExactly("cl.c", "cl.a", "cl.b");
		catalogue.catalogue().undo();
		catalogue.catalogue().undo();
		assertThat(values()).containsExactly("C", "A", "B");
	}

	@Test
	void rowsAreMovedAndSortedAndFilteredInTheViewOnly() {
		key(table, SWT.ARROW_DOWN, '\0', SWT.MOD3);
		assertThat(values()).containsExactly("A", "C", "B");
		TableColumn value = List.of(table.getColumns()).stream().filter(each -> each.getText().equals(Labels.of(Literals.CODE__VALUE))).findFirst()
				.orElseThrow();
		value.notifyListeners(SWT.Selection, new Event());
		assertThat(column(Literals.CODE__VALUE)).containsExactly("A", "B", "C", "");
		assertThat(values()).containsExactly("A", "C", "B");

		Text words = Answers.all((Composite) table.getParent(), Text.class).filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
		words.setText("name B");
		bench.until("the rows are filtered", () -> table.getItemCount() == 2);
		assertThat(column(Literals.CODE__VALUE)).containsExactly("B", "");
	}

	@Test
	void whatIsMalformedStaysInTheCellAndIsNotStored() {
		key(table, SWT.END, '\0', 0);
		type("Nobody", SWT.TRAVERSE_RETURN);

		assertThat(((Text) editing()).getText()).isEqualTo("Nobody");
		assertThat(list.getCodes().get(0).getParent()).isNull();
		assertThat(Answers.all((Composite) table.getParent(), Label.class).map(Label::getText)).anyMatch(text -> text.contains("“Nobody”"));
		((Text) editing()).setText("a");
		leave(editing(), SWT.TRAVERSE_RETURN);
		assertThat(list.getCodes().get(0).getParent()).isSameAs(list.getCodes().get(1));
	}

	@Test
	void aBlockIsCopiedAsTabSeparatedText() {
		key(table, SWT.ARROW_RIGHT, '\0', SWT.MOD2);
		key(table, SWT.ARROW_DOWN, '\0', SWT.MOD2);
		key(table, 'c', '\u0003', SWT.MOD1);

		assertThat(ClipboardText.get()).isEqualTo("C\tName of C\nA\tName of A\n");
	}

	private Dataset people() throws Exception {
		Dataset people = MAKE.createDataset();
		people.setId("census.people");
		DataSource census = MAKE.createDataSource();
		census.getDatasets().add(people);
		bench.add(catalogue, census, "census", "Census");
		ElementEditor editor = bench.open(census);
		editor.setActivePage("variables");
		table = Answers.find((Composite) editor.getActivePageInstance().getPartControl(), Table.class);
		table.setFocus();
		key(table, SWT.HOME, '\0', SWT.MOD1);
		return people;
	}

	@Test
	void sixVariablesArePastedWithTheirHeadingsAndOneUndoTakesAllBack() throws Exception {
		Dataset people = people();
		ClipboardText.put("""
				Name\tColumn\tRole\tConcept\tMandatory
				Sex\tSEX\tdimension\tsex\tyes
				Age\tAGE\tdimension\tAge\tyes
				Weight\tW\tmeasure\t\tno
				Height\tH\tmeasure\t\t
				Note\tNOTE\tattribute\t\t
				Status\tOBS\tattribute\t\t
				""");
		key(table, 'v', '\u0016', SWT.MOD1);

		assertThat(people.getVariables()).extracting(Variable::getColumn).containsExactly("SEX", "AGE", "W", "H", "NOTE", "OBS");
		assertThat(people.getVariables().get(0).getRole()).isEqualTo(VariableRole.DIMENSION);
		assertThat(people.getVariables().get(1).getConcept().getId()).isEqualTo("concept.age");
		assertThat(people.getVariables().get(0).isMandatory()).isTrue();
		catalogue.catalogue().undo();
		assertThat(people.getVariables()).isEmpty();
	}

	@Test
	void aPasteThatCannotAllBePlacedIsShownBefore() throws Exception {
		Dataset people = people();
		ClipboardText.put("Name\tConcept\nSex\tSex\nColour\tColour of eyes\n");
		List<String> shown = new ArrayList<>();
		Answers.next(dialog -> {
			Table preview = Answers.find(dialog, Table.class);
			for (int row = 0; row < preview.getItemCount(); row++)
				shown.add(preview.getItem(row).getText(2) + ": " + preview.getItem(row).getText(3));
		});
		key(table, 'v', '\u0016', SWT.MOD1);

		assertThat(shown).hasSize(4).first().asString().contains("Colour of eyes", "is not in the catalogue");
		assertThat(people.getVariables()).hasSize(2).last().satisfies(colour -> assertThat(colour.getConcept()).isNull());
		assertThat(people.getVariables().get(0).getConcept().getId()).isEqualTo("concept.sex");
	}
}
