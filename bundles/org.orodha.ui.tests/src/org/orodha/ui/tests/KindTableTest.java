// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.bulk.BulkAction.Verb;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.bulk.ChangeManyDialog;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.KindInput;
import org.orodha.ui.internal.editor.KindInputFactory;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.explorer.Grouping;
import org.orodha.ui.internal.explorer.Node;
import org.orodha.ui.internal.table.KindEditor;
import org.orodha.ui.internal.text.UiText;

/** All elements of a kind in a table, edited in place and many at once. */
class KindTableTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private DataSource census;
	private DataSource survey;
	private DataSource border;
	private Table table;

	@BeforeEach
	void threeSources() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		census = bench.add(catalogue, MAKE.createDataSource(), "knbs.census", "Census");
		survey = bench.add(catalogue, MAKE.createDataSource(), "knbs.survey", "Labour survey");
		border = bench.add(catalogue, MAKE.createDataSource(), "border", "Border survey");
		census.getDatasets().add(dataset("knbs.census.people", "People"));
		catalogue.catalogue().save(null);
	}

	private static Dataset dataset(String id, String name) {
		Dataset dataset = MAKE.createDataset();
		dataset.setId(id);
		dataset.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		return dataset;
	}

	private KindEditor open(EClass kind) throws PartInitException {
		KindEditor editor = (KindEditor) Editors.openKind(bench.page(), catalogue, kind, null);
		table = editor.table();
		return editor;
	}

	private static void key(Control control, int code, char character, int state) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.stateMask = state;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
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

	@Test
	void aCellIsEditedAndTheTableFollowsWhatIsDoneElsewhere() throws Exception {
		KindEditor editor = open(Literals.DATA_SOURCE);
		assertThat(editor.getTitle()).isEqualTo("Data Sources");
		assertThat(column(Literals.IDENTIFIED_ELEMENT__NAME)).containsExactly("Border survey", "Census", "Labour survey", "");
		assertThat(editor.isDirty()).isFalse();

		table.setFocus();
		key(table, SWT.HOME, '\0', SWT.MOD1);
		key(table, 'P', 'P', 0);
		Text typed = List.of(table.getChildren()).stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
		typed.setText("Posts");
		Event enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		typed.notifyListeners(SWT.Traverse, enter);
		assertThat(Texts.exactly(border.getName(), "en")).contains("Posts");
		assertThat(editor.isDirty()).isTrue();

		bench.add(catalogue, MAKE.createDataSource(), "added", "Added elsewhere");
		assertThat(column(Literals.IDENTIFIED_ELEMENT__NAME)).containsExactly("Posts", "Census", "Labour survey", "Added elsewhere", "");
		catalogue.catalogue().undo();
		catalogue.catalogue().undo();
		assertThat(column(Literals.IDENTIFIED_ELEMENT__NAME)).containsExactly("Border survey", "Census", "Labour survey", "");
	}

	@Test
	void partsOfAllWholesAreShownWithTheirWholeAndCannotBeAdded() throws Exception {
		open(Literals.DATASET);

		assertThat(column(Literals.IDENTIFIED_ELEMENT__NAME)).containsExactly("People");
		assertThat(column(Literals.DATASET__SOURCE)).containsExactly("Census");
		table.setFocus();
		key(table, SWT.HOME, '\0', SWT.MOD1);
		key(table, SWT.ARROW_RIGHT, '\0', 0);
		key(table, SWT.F2, '\0', 0);
		assertThat(table.getChildren()).noneMatch(Text.class::isInstance);
		key(table, SWT.HOME, '\0', 0);
		key(table, SWT.F3, '\0', 0);
		assertThat(bench.page().getActiveEditor()).isInstanceOf(ElementEditor.class);
		assertThat(bench.page().getActiveEditor().getTitle()).isEqualTo("People");
	}

	@Test
	void enterOpensAWholeRowAndGoesOnInACell() throws Exception {
		open(Literals.DATA_SOURCE);
		table.setFocus();
		key(table, SWT.HOME, '\0', SWT.MOD1);
		key(table, SWT.CR, SWT.CR, 0);
		assertThat(bench.page().getActiveEditor()).isInstanceOf(KindEditor.class);
		assertThat(table.getSelectionIndex()).isEqualTo(1);

		key(table, ' ', ' ', SWT.MOD2);
		key(table, SWT.CR, SWT.CR, 0);
		assertThat(bench.page().getActiveEditor()).isInstanceOf(ElementEditor.class);
	}

	@Test
	void aFeatureOfAllThatAreFoundIsChangedAndOneUndoTakesItBack() throws Exception {
		open(Literals.DATA_SOURCE);
		Text words = Answers.all(table.getParent(), Text.class).filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
		words.setText("survey");
		bench.until("the rows are filtered", () -> table.getItemCount() == 3);
		List<String> preview = new ArrayList<>();
		catalogue.execute(Commands.set(catalogue.catalogue(), survey, Literals.DATA_SOURCE__PERIODICITY, Frequency.ANNUAL));

		Answers.next(dialog -> {
			choose(dialog, Labels.of(Literals.DATA_SOURCE__PERIODICITY));
			choose(dialog, Labels.of(Frequency.ANNUAL));
			Table shown = Answers.all(dialog, Table.class).findFirst().orElseThrow();
			bench.until("it is worked out", () -> shown.getItemCount() == 2);
			for (TableItem item : shown.getItems())
				preview.add(item.getText(0) + ": " + item.getText(1) + " > " + item.getText(2));
		});
		Answers.press(Answers.button(table.getParent(), UiText.text("bulk.command")));

		assertThat(preview).containsExactly("Border survey:  > annual", "Labour survey: annual > stays: is so already");
		assertThat(border.getPeriodicity()).isEqualTo(Frequency.ANNUAL);
		assertThat(census.isSetPeriodicity()).isFalse();
		catalogue.catalogue().undo();
		assertThat(border.isSetPeriodicity()).isFalse();
		assertThat(survey.getPeriodicity()).isEqualTo(Frequency.ANNUAL);
	}

	/** Chooses a text in the first combo that offers it. */
	private static void choose(Shell dialog, String wanted) {
		Combo combo = Answers.all(dialog, Combo.class).filter(each -> List.of(each.getItems()).contains(wanted)).findFirst().orElseThrow();
		combo.setText(wanted);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aPartOfATextIsReplacedInTheElementsThatAreMeant() {
		Answers.next(dialog -> {
			choose(dialog, Labels.of(Literals.IDENTIFIED_ELEMENT__NAME));
			Button replace = Answers.button(dialog, UiText.text("bulk.verb." + Verb.REPLACE));
			Answers.all(dialog, Button.class).filter(button -> (button.getStyle() & SWT.RADIO) != 0)
					.forEach(button -> button.setSelection(button == replace));
			replace.notifyListeners(SWT.Selection, new Event());
			List<Text> texts = Answers.all(dialog, Text.class).filter(Text::getEditable).toList();
			texts.get(texts.size() - 2).setText("survey");
			texts.get(texts.size() - 1).setText("enquiry");
		});
		new ChangeManyDialog(bench.page().getWorkbenchWindow().getShell(), catalogue, List.of(survey, border), null).open();

		assertThat(List.of(survey, border)).extracting(source -> Texts.in(source.getName(), List.of("en"))).containsExactly("Labour enquiry",
				"Border enquiry");
		catalogue.catalogue().undo();
		assertThat(Texts.in(survey.getName(), List.of("en"))).isEqualTo("Labour survey");
	}

	@Test
	void anAgencysFolderShowsWhatItOwnsAndAllComesBackAfterThat() throws Exception {
		Agency bureau = bench.add(catalogue, MAKE.createAgency(), "knbs", "Bureau of Statistics");
		catalogue.execute(Commands.set(catalogue.catalogue(), census, Literals.CATALOGUE_ELEMENT__OWNER, bureau));

		KindEditor editor = (KindEditor) Editors.openKind(bench.page(), catalogue, Literals.DATA_SOURCE, bureau);
		assertThat(rows(editor)).containsExactly("Census");
		open(Literals.DATA_SOURCE);
		assertThat(rows(editor)).containsExactlyInAnyOrder("Census", "Labour survey", "Border survey");
	}

	private static List<String> rows(KindEditor editor) {
		return List.of(editor.table().getItems()).stream().map(item -> item.getText(1)).filter(name -> !name.isEmpty()).toList();
	}

	@Test
	void aFolderIsOpenedAsOneTableThatComesBackAfterARestart() throws Exception {
		ExplorerView explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		Grouping before = Grouping.remembered();
		explorer.arrange(Grouping.KIND);
		Node folder = nodes(explorer).stream().filter(node -> node.folderOf().filter(Literals.DATA_SOURCE::equals).isPresent()).findFirst()
				.orElseThrow();
		explorer.getCommonViewer().setSelection(new StructuredSelection(folder));
		bench.run("org.orodha.ui.openKind");
		explorer.arrange(before);
		IEditorPart editor = bench.page().getActiveEditor();

		assertThat(editor).isInstanceOf(KindEditor.class);
		assertThat(open(Literals.DATA_SOURCE)).isSameAs(editor);
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		((KindInput) editor.getEditorInput()).saveState(memento);
		assertThat(new KindInputFactory().createElement(memento)).isEqualTo(editor.getEditorInput());
	}

	private List<Node> nodes(ExplorerView explorer) {
		Object[] children = explorer.getNavigatorContentService().createCommonContentProvider().getChildren(catalogue.project());
		return List.of(children).stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
	}
}
