// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.text.Kinds;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.form.AccessibleName;

/** Every control of an editor and of the explorer has a name for those who hear the window instead of seeing it. */
class NamesForReadersTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void everyControlOfEveryKindsEditorAndOfTheExplorerHasAName() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		List<String> nameless = new ArrayList<>();
		for (String kind : Kinds.names())
			if (Kinds.named(kind).filter(Kinds::isTopLevel).isPresent()) {
				CatalogueElement element = (CatalogueElement) ModelFactory.eINSTANCE.create(Kinds.named(kind).orElseThrow());
				if (element instanceof DataSource source)
					source.getDatasets().add(bench.monthlyArrivals());
				bench.add(catalogue, element, "the-" + kind, kind);
				look(kind, bench.open(element), nameless);
				if (element instanceof DataSource source)
					look("dataset", dataset(source.getDatasets().get(0)), nameless);
			}
		nameless.addAll(Nameless.in(((ExplorerView) bench.page().showView(ExplorerView.ID)).getCommonViewer().getTree().getParent().getParent()));

		assertThat(nameless).as(String.join("\n", nameless)).isEmpty();
	}

	@Test
	void theNameOfATableIsNotSaidInsteadOfItsRows() {
		Shell shell = new Shell(bench.page().getWorkbenchWindow().getShell());
		Table table = new Table(shell, SWT.BORDER);

		AccessibleName.give(table, "Codes");

		assertThat(Nameless.spoken(table, ACC.CHILDID_SELF)).isEqualTo("Codes");
		assertThat(Nameless.spoken(table, 0)).isNull();
		shell.dispose();
	}

	private ElementEditor dataset(Dataset dataset) throws Exception {
		return Editors.open(bench.page(), dataset, null).orElseThrow();
	}

	private void look(String kind, ElementEditor editor, List<String> nameless) {
		for (IFormPage page : editor.formPages()) {
			editor.setActivePage(page.getId());
			Answers.all(page.getPartControl(), Section.class).forEach(section -> section.setExpanded(true));
			Nameless.in(page.getPartControl()).forEach(path -> nameless.add(kind + " " + page.getId() + path));
		}
		bench.page().closeEditor(editor, false);
	}
}
