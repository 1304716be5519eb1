// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.form.Deleting;

class DeletingTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private DataSource border;
	private Dataset arrivals;
	private Requirement requirement;

	@BeforeEach
	void aRequirementIsFilledByADataset() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		arrivals = bench.monthlyArrivals();
		border = ModelFactory.eINSTANCE.createDataSource();
		border.getDatasets().add(arrivals);
		bench.add(catalogue, border, "dis.border", "Border crossings");
		requirement = bench.add(catalogue, ModelFactory.eINSTANCE.createRequirement(), "comesa.arrivals", "Arrivals for COMESA");
		catalogue.execute(Commands.set(catalogue.catalogue(), requirement,
				Literals.REQUIREMENT__DATASETS, List.of(arrivals)));
	}

	@Test
	void removingAUsedPartInAFormShowsWhatRefersToItAndIsOneCommand() throws Exception {
		Table datasets = datasets();
		List<String> shown = new ArrayList<>();
		Answers.next(dialog -> shown.addAll(Answers.lines(dialog)));
		Answers.press(Answers.button(datasets.getParent(), "Remove"));

		assertThat(shown).singleElement().asString().contains("Arrivals for COMESA", "Arrivals by post");
		assertThat(border.getDatasets()).isEmpty();
		assertThat(requirement.getDatasets()).isEmpty();
		catalogue.catalogue().undo();
		assertThat(border.getDatasets()).containsExactly(arrivals);
		assertThat(requirement.getDatasets()).containsExactly(arrivals);
	}

	@Test
	void theDeleteKeyInAFormAsksAsWellAndNothingGoesWithoutConsent() throws Exception {
		Table datasets = datasets();
		Answers.refuse();
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		delete.character = SWT.DEL;
		datasets.notifyListeners(SWT.KeyDown, delete);

		assertThat(border.getDatasets()).containsExactly(arrivals);
		assertThat(requirement.getDatasets()).containsExactly(arrivals);
	}

	@Test
	void deletingInTheExplorerAsksTheSame() throws Exception {
		bench.page().showView(ExplorerView.ID);
		List<String> shown = new ArrayList<>();
		Answers.next(dialog -> shown.addAll(Answers.lines(dialog)));

		Deleting.delete(bench.page().getWorkbenchWindow().getShell(), catalogue,
				List.of(border, arrivals));

		assertThat(shown).singleElement().asString().contains("Arrivals for COMESA");
		assertThat(catalogue.catalogue().all(DataSource.class)).isEmpty();
		assertThat(requirement.getDatasets()).isEmpty();
		catalogue.catalogue().undo();
		assertThat(requirement.getDatasets()).containsExactly(arrivals);
	}

	@Test
	void referencesLeadToTheElementThatIsTypedInstead() throws Exception {
		Dataset departures = ModelFactory.eINSTANCE.createDataset();
		departures.setId("dis.border.departures");
		catalogue.execute(Commands.add(catalogue.catalogue(), border, Literals.DATA_SOURCE__DATASETS, departures));
		Answers.next(dialog -> {
			Answers.button(dialog, "Clear these references").setSelection(false);
			Answers.button(dialog, "Redirect them to:").setSelection(true);
			Answers.find(dialog, Text.class).setText("dis.border.departures");
		});

		Deleting.delete(bench.page().getWorkbenchWindow().getShell(), catalogue, List.of(arrivals));

		assertThat(requirement.getDatasets()).containsExactly(departures);
		catalogue.catalogue().undo();
		assertThat(requirement.getDatasets()).containsExactly(arrivals);
	}

	private Table datasets() throws Exception {
		ElementEditor editor = bench.open(border);
		editor.setActivePage("datasets");
		Table table = Answers.find(editor.getActivePageInstance().getPartControl(), Table.class);
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
		return table;
	}
}
