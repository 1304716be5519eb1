// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.preferences.Remembered;

/** Elements are duplicated, copied, pasted, and made from templates where they are seen. */
class CopyingTest {

	private static final String DUPLICATE = "org.orodha.ui.duplicate";

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private ExplorerView explorer;
	private Agency immigration;
	private DataSource border;

	@BeforeEach
	void aSourceWithADatasetInTheExplorer() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		immigration = bench.immigration(catalogue);
		border = ModelFactory.eINSTANCE.createDataSource();
		border.setOwner(immigration);
		border.getDatasets().add(bench.monthlyArrivals());
		bench.add(catalogue, border, "dis.border", "Border crossings");
		explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
	}

	@AfterEach
	void forgetChoices() {
		IDialogSettings choices = Remembered.of(ExplorerView.class, "starts");
		for (String key : List.of(Literals.DATA_SOURCE.getName(), Literals.DATASET.getName(), "*"))
			choices.put(key, new String[0]);
	}

	private void select(OpenCatalogue of, IdentifiedElement element) {
		ExplorerView.select(bench.page(), of, List.of(element));
		bench.page().activate(explorer);
	}

	private List<IdentifiedElement> selected() {
		List<IdentifiedElement> elements = new ArrayList<>();
		for (Object node : ((StructuredSelection) explorer.getCommonViewer().getSelection()).toList())
			elements.add(((ElementNode) node).element());
		return elements;
	}

	@Test
	void theCopyOfAnElementOpensAndIsSelected() throws Exception {
		select(catalogue, border);
		bench.run(DUPLICATE);

		DataSource copy = catalogue.catalogue().require(DataSource.class, "dis.border-2");
		assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isSameAs(copy);
		assertThat(selected()).containsExactly(copy);
		assertThat(catalogue.label(copy)).isEqualTo("Copy of Border crossings");

		bench.page().activate(bench.page().getActiveEditor());
		bench.run(DUPLICATE);
		assertThat(catalogue.catalogue().contains("dis.border-2-2.arrivals")).isTrue();

		catalogue.catalogue().undo();
		catalogue.catalogue().undo();
		assertThat(catalogue.catalogue().all(DataSource.class)).containsExactly(border);
	}

	@Test
	void whatIsCopiedInOneCatalogueIsPastedIntoAnotherWithWhatTheUserChooses() throws Exception {
		CodeList posts = bench.add(catalogue, ModelFactory.eINSTANCE.createCodeList(), "cl.posts", "Border posts");
		var post = ModelFactory.eINSTANCE.createVariable();
		post.setId("dis.border.arrivals.post");
		post.setCodeList(posts);
		catalogue.execute(Commands.add(catalogue.catalogue(), border.getDatasets().get(0), Literals.DATASET__VARIABLES, post));
		OpenCatalogue other = bench.create(folder.resolve("other"), "Another catalogue");
		select(catalogue, border);
		bench.run(IWorkbenchCommandConstants.EDIT_COPY);
		explorer.selectReveal(new StructuredSelection(other.project()));
		Answers.refuse();
		bench.run(IWorkbenchCommandConstants.EDIT_PASTE);
		assertThat(other.catalogue().isDirty()).isFalse();
		List<String> listed = new ArrayList<>();
		Answers.next(dialog -> {
			TableItem[] items = Answers.find(dialog, Table.class).getItems();
			Arrays.stream(items).forEach(item -> listed.add(item.getText(0) + " < " + item.getText(2)));
			Arrays.stream(items).filter(item -> item.getText(0).equals("Immigration")).forEach(item -> item.setChecked(false));
		});
		bench.run(IWorkbenchCommandConstants.EDIT_PASTE);

		assertThat(listed).containsExactly("Immigration < Border crossings (Owner)",
				"Border posts < dis.border.arrivals.post (Code List)");
		DataSource pasted = other.catalogue().require(DataSource.class, "dis.border");
		assertThat(selected()).containsExactly(pasted);
		assertThat(pasted.getOwner()).isNull();
		assertThat(pasted.getDatasets().get(0).getVariables().get(0).getCodeList())
				.isSameAs(other.catalogue().require(CodeList.class, "cl.posts"));
		other.catalogue().undo();
		assertThat(other.catalogue().all(IdentifiedElement.class)).containsExactly(other.catalogue().root());

		select(catalogue, border.getDatasets().get(0));
		bench.run(IWorkbenchCommandConstants.EDIT_COPY);
		select(catalogue, immigration);
		List<String> told = new ArrayList<>();
		Answers.next(dialog -> told.add(dialog.getText()));
		bench.run(IWorkbenchCommandConstants.EDIT_PASTE);
		assertThat(told).containsExactly("Paste");
		assertThat(border.getDatasets()).hasSize(1);
	}

	@Test
	void aNewElementStartsFromATemplateAndTheNextOneIsOfferedTheSameFirst() throws Exception {
		List<String> first = new ArrayList<>();
		newDataSource("Migration survey", "Household survey", first);

		DataSource survey = catalogue.catalogue().require(DataSource.class, "dis.migration-survey");
		assertThat(survey.getOwner()).isSameAs(immigration);
		assertThat(survey.getDatasets().get(0).getVariables()).isNotEmpty();
		assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isSameAs(survey);
		assertThat(first).first().isEqualTo("Nothing");

		List<String> second = new ArrayList<>();
		newDataSource("Register", "Nothing", second);
		assertThat(second).first().isEqualTo("Household survey");
		assertThat(catalogue.catalogue().require(DataSource.class, "dis.register").getDatasets()).isEmpty();

		List<String> all = new ArrayList<>();
		start("File > New > From Template...", "Table", "Census table – Dataset", all);
		assertThat(all).startsWith("Household survey – Data Source").contains("Indicator – Requirement",
				"Data sharing agreement – Legal Instrument");
		assertThat(border.getDatasets()).extracting(IdentifiedElement::getId).contains("dis.border.table");
	}

	private void newDataSource(String name, String start, List<String> offered) {
		start("File > New > Data Source", name, start, offered);
	}

	private void start(String path, String name, String start, List<String> offered) {
		select(catalogue, border);
		Answers.next(dialog -> {
			Combo combo = Answers.find(dialog, Combo.class);
			offered.addAll(List.of(combo.getItems()));
			combo.select(combo.indexOf(start));
			combo.notifyListeners(SWT.Selection, new Event());
			Answers.all(dialog, Text.class).filter(Text::getEditable).findFirst().orElseThrow().setText(name);
		});
		Menus.find(bench.page().getWorkbenchWindow().getShell().getMenuBar(), path).orElseThrow().notifyListeners(SWT.Selection,
				new Event());
	}
}
