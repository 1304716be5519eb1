// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.data.ui.internal.declare.DeclareWizard;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.ui.OpenCatalogue;

/** An officer makes a plug-in from a sample file in the workbench. */
class DeclareWizardTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private Dataset arrivals;
	private WizardDialog dialog;

	@BeforeEach
	void describeArrivals() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		arrivals = ModelFactory.eINSTANCE.createDataset();
		arrivals.setId("tri.arrivals.monthly");
		variable("month", VariableType.TIME_PERIOD, VariableRole.DIMENSION);
		variable("post", VariableType.STRING, VariableRole.DIMENSION);
		variable("persons", VariableType.INTEGER, VariableRole.MEASURE);
		DataSource border = ModelFactory.eINSTANCE.createDataSource();
		border.getDatasets().add(arrivals);
		bench.add(catalogue, border, "tri.arrivals", "Arrivals");
	}

	@AfterEach
	void close() {
		if (dialog != null)
			dialog.close();
	}

	private void variable(String name, VariableType type, VariableRole role) {
		Variable variable = ModelFactory.eINSTANCE.createVariable();
		variable.setId("tri.arrivals.monthly." + name);
		variable.setType(type);
		variable.setRole(role);
		variable.setMandatory(true);
		arrivals.getVariables().add(variable);
	}

	private DeclareWizard wizard() {
		return (DeclareWizard) dialog.getCurrentPage().getWizard();
	}

	private IWizardPage page(String name) {
		IWizardPage page = wizard().getPage(name);
		dialog.showPage(page);
		return page;
	}

	private static Table table(Control control, int number) {
		return tables(control).skip(number).findFirst().orElseThrow();
	}

	private static Stream<Table> tables(Control control) {
		return control instanceof Table table ? Stream.of(table)
				: control instanceof Composite composite ? Stream.of(composite.getChildren()).flatMap(DeclareWizardTest::tables)
						: Stream.empty();
	}

	private Path file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	@Test
	void fromASampleToADeclarationAndItsPlugIn() throws Exception {
		Path sample = file("arrivals-2026.csv", "Month;Place;Persons;Remarks\nJan 2026;Busia;12;\nFeb 2026;Malaba;13;late\n");
		dialog = DeclareWizard.open(bench.page().getWorkbenchWindow(), arrivals);
		assertThat(dialog.getCurrentPage().isPageComplete()).isFalse();
		wizard().sample(sample);

		Table columns = table(page("columns").getControl(), 0);
		bench.until("the columns are matched", () -> columns.getItemCount() == 4);
		assertThat(List.of(columns.getItems())).extracting(item -> item.getText(0) + " " + item.getText(2)).containsExactly("Month month",
				"Place not used", "Persons persons", "Remarks not used");
		assertThat(dialog.getCurrentPage().getMessage()).contains("post");
		wizard().choose("Place", "post");
		bench.until("the choice is shown", () -> columns.getItemCount() == 4 && columns.getItem(1).getText(2).equals("post"));
		assertThat(columns.getItem(1).getText(3)).isEqualTo("your choice");
		assertThat(Nameless.in(dialog.getCurrentPage().getControl())).isEmpty();

		IWizardPage attempt = page("try");
		wizard().attempt(file("arrivals-2027.csv", "Month;Place;Persons;Remarks\nJan 2027;Busia;many;\n"));
		assertThat(attempt.getMessage()).contains("1 row read", "1 error");
		Table rows = table(attempt.getControl(), 0);
		assertThat(List.of(rows.getItems())).extracting(item -> item.getText(0) + " " + item.getText(1)).containsExactly("2 2027-01");
		assertThat(Nameless.in(attempt.getControl())).isEmpty();

		page("save");
		assertThat(wizard().canFinish()).isFalse();
		wizard().target(folder.resolve("arrivals.yaml"));
		assertThat(wizard().canFinish()).isTrue();
		assertThat(Nameless.in(dialog.getCurrentPage().getControl())).isEmpty();
		assertThat(wizard().performFinish()).isTrue();
		assertThat(folder.resolve("arrivals.yaml")).content().contains("column: Place\n    variable: post", "names: \"arrivals-*.csv\"");
		assertThat(folder.resolve("arrivals.jar")).isNotEmptyFile();
	}

	@Test
	void aFileThatIsNoTableIsToldAndNothingGoesOn() throws Exception {
		Path sample = file("empty.csv", "");
		dialog = DeclareWizard.open(bench.page().getWorkbenchWindow(), arrivals);
		wizard().sample(sample);

		IWizardPage columns = page("columns");
		bench.until("the failure is told", () -> columns.getErrorMessage() != null);
		assertThat(columns.getErrorMessage()).contains("empty.csv");
		assertThat(columns.isPageComplete()).isFalse();
	}
}
