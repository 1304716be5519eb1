// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.PartInput;
import org.orodha.ui.internal.editor.PartInputFactory;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.ExplorerLinks;

/** A dataset has an editor of its own, though it is kept in the file of its source. */
class DatasetEditorTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private DataSource border;
	private Dataset arrivals;
	private Variable post;

	@BeforeEach
	void aDatasetOfASource() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		arrivals = bench.monthlyArrivals();
		post = MAKE.createVariable();
		post.setId("dis.border.arrivals.post");
		arrivals.getVariables().add(post);
		border = MAKE.createDataSource();
		border.getDatasets().add(arrivals);
		bench.add(catalogue, border, "dis.border", "Border crossings");
		CatalogueSaver.save(catalogue);
	}

	private ElementEditor open(EObject element) throws Exception {
		return Editors.open(bench.page(), element, null).orElseThrow();
	}

	@Test
	void itIsOpenedBesideThatOfItsSourceAndOnlyOnce() throws Exception {
		ElementEditor source = open(border);
		ElementEditor dataset = open(arrivals);

		assertThat(dataset).isNotSameAs(source);
		assertThat(dataset.getTitle()).isEqualTo("Arrivals by post");
		assertThat(open(arrivals)).isSameAs(dataset);
		assertThat(open(border)).isSameAs(source);
		assertThat(open(post)).isSameAs(dataset);
		assertThat(bench.page().getEditorReferences()).hasSize(2);
	}

	@Test
	void itsHeadLeadsToItsSource() throws Exception {
		ElementEditor dataset = open(arrivals);
		Hyperlink whole = Answers.all((Composite) dataset.formPages().get(0).getPartControl(), Hyperlink.class)
				.filter(link -> link.getText().equals("Border crossings")).findFirst().orElseThrow();

		Event enter = new Event();
		enter.character = SWT.CR;
		whole.notifyListeners(SWT.KeyDown, enter);

		assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isSameAs(border);
	}

	@Test
	void itShowsWhatIsChangedElsewhereIsDirtyAndGoesWithItsDataset() throws Exception {
		ElementEditor dataset = open(arrivals);

		catalogue.execute(Commands.set(catalogue.catalogue(), arrivals, Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
		assertThat(dataset.isDirty()).isTrue();

		catalogue.execute(Commands.delete(catalogue.catalogue(), arrivals));
		bench.until("its editor is closed", () -> bench.page().getEditorReferences().length == 0);
		catalogue.catalogue().undo();
		assertThat(open(arrivals).element()).isSameAs(arrivals);
	}

	@Test
	void itComesBackAfterARestart() throws Exception {
		PartInput input = (PartInput) open(arrivals).getEditorInput();
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.getPersistable().saveState(memento);

		IElementFactory factory = new PartInputFactory();
		assertThat((IEditorInput) factory.createElement(memento)).isEqualTo(input);
		assertThat(input.getPersistable().getFactoryId()).isEqualTo("org.orodha.ui.partInput");
	}

	@Test
	void theExplorerSelectsTheDatasetOfTheActiveEditor() throws Exception {
		ElementEditor dataset = open(arrivals);

		assertThat(new ExplorerLinks().findSelection(dataset.getEditorInput()).getFirstElement()).isInstanceOfSatisfying(ElementNode.class,
				node -> assertThat(node.element()).isSameAs(arrivals));
		open(border);
		new ExplorerLinks().activateEditor(bench.page(),
				new StructuredSelection(new ExplorerLinks().findSelection(dataset.getEditorInput()).getFirstElement()));
		assertThat(bench.page().getActiveEditor()).isSameAs(dataset);
	}
}
