// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.refactor.Delete;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;

class HistoryTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private DataSource census;

	@BeforeEach
	void aSourceIsSavedThreeTimes() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		census = bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "census", "Census");
		save("https://first.example", "1");
		save("https://second.example", "2");
		save("https://third.example", "3");
		bench.open(census);
	}

	private void save(String website, String version) throws Exception {
		set(Literals.DATA_SOURCE__WEBSITE, website);
		set(Literals.LIFECYCLE_ELEMENT__VERSION, version);
		CatalogueSaver.save(catalogue);
	}

	private void set(EStructuralFeature feature, String value) {
		catalogue.execute(Commands.set(catalogue.catalogue(), census, feature, value));
	}

	@Test
	void aFeatureGetsItsEarlierValueBackAndTheOthersStay() throws Exception {
		List<String> differing = new ArrayList<>();
		Answers.next(dialog -> {
			List<Table> tables = tables(dialog);
			select(tables.get(0), 1);
			for (TableItem line : tables.get(1).getItems()) {
				differing.add(line.getText(0) + ": " + line.getText(1) + " / " + line.getText(2));
				if (line.getText(0).equals("Version"))
					uncheck(line);
			}
		});

		bench.run("org.orodha.ui.history");

		assertThat(differing).containsExactlyInAnyOrder("Website: https://third.example / https://first.example", "Version: 3 / 1");
		assertThat(census.getWebsite()).isEqualTo("https://first.example");
		assertThat(census.getVersion()).isEqualTo("3");
		catalogue.catalogue().undo();
		assertThat(census.getWebsite()).isEqualTo("https://third.example");
	}

	@Test
	void twoEarlierStatesAreComparedAndNeitherIsRestored() throws Exception {
		List<String> differing = new ArrayList<>();
		List<Boolean> possible = new ArrayList<>();
		Answers.next(dialog -> {
			List<Table> tables = tables(dialog);
			select(tables.get(0), 0, 1);
			Arrays.stream(tables.get(1).getItems()).forEach(line -> differing.add(line.getText(1) + " / " + line.getText(2)));
			possible.add(Answers.ok(dialog).isEnabled());
			select(tables.get(0));
			dialog.close();
		});

		bench.run("org.orodha.ui.history");

		assertThat(differing).contains("https://second.example / https://first.example");
		assertThat(possible).containsExactly(false);
		assertThat(census.getWebsite()).isEqualTo("https://third.example");
	}

	@Test
	void aDeletedElementComesBackAsItWasSavedLast() throws Exception {
		catalogue.execute(Delete.of(catalogue.catalogue(), List.of(census), null).command());
		CatalogueSaver.save(catalogue);
		assertThat(catalogue.catalogue().all(DataSource.class)).isEmpty();
		Answers.next(dialog -> {
			TableItem line = Answers.find(dialog, Table.class).getItem(0);
			assertThat(line.getText(0)).isEqualTo("Census");
			line.setChecked(true);
			notify(line, SWT.CHECK);
		});

		bench.run("org.orodha.ui.restore");

		assertThat(catalogue.catalogue().require(DataSource.class, "census").getWebsite()).isEqualTo("https://third.example");
		CatalogueSaver.save(catalogue);
		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	private static List<Table> tables(Shell dialog) {
		return Answers.all(dialog, Table.class).toList();
	}

	private static void select(Table table, int... lines) {
		table.deselectAll();
		table.select(lines);
		table.notifyListeners(SWT.Selection, new Event());
	}

	private static void uncheck(TableItem line) {
		line.setChecked(false);
		notify(line, SWT.CHECK);
	}

	private static void notify(TableItem line, int detail) {
		Event event = new Event();
		event.item = Objects.requireNonNull(line);
		event.detail = detail;
		line.getParent().notifyListeners(SWT.Selection, event);
	}
}
