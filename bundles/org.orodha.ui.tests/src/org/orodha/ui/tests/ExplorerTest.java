// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.explorer.Grouping;

/** What the explorer shows of a catalogue, and how one finds one's way in it. */
class ExplorerTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Agency immigration;
	private DataSource register;
	private DataSource survey;
	private Dataset arrivals;
	private ExplorerView explorer;

	@BeforeEach
	void aRegisterOfArrivalsAndASurvey() throws Exception {
		catalogue = bench.create(folder.resolve("explored"), "My catalogue");
		immigration = bench.immigration(catalogue);
		LegalInstrument act = bench.add(catalogue, MAKE.createLegalInstrument(), "act", "Immigration Act");
		register = bench.add(catalogue, MAKE.createDataSource(), "dis.border", "Registre des entrées");
		register.setOwner(immigration);
		register.setStatus(LifecycleStatus.ADOPTED);
		register.getLegalBases().add(act);
		arrivals = bench.monthlyArrivals();
		catalogue.execute(Commands.add(catalogue.catalogue(), register, Literals.DATA_SOURCE__DATASETS, arrivals));
		survey = bench.add(catalogue, MAKE.createDataSource(), "survey", "Labour survey");
		catalogue.catalogue().save(new NullProgressMonitor());
		explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		explorer.arrange(Grouping.AGENCY);
		bench.page().activate(explorer);
		bench.checked();
	}

	@AfterEach
	void asItWas() {
		filter().setText("");
		explorer.arrange(Grouping.AGENCY);
	}

	@Test
	void whatIsTypedIsFoundUnfoldedWithoutAccentsAndEscapeShowsEverythingAgain() throws Exception {
		List<String> before = lines();
		bench.run("org.eclipse.ui.edit.findReplace");
		assertThat(filter().isFocusControl()).isTrue();

		filter().setText("entrees");

		shows("My catalogue  explored", "Immigration  1", "Data Sources  1",
				"Registre des entrées");
		Event escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		escape.doit = true;
		filter().notifyListeners(SWT.Traverse, escape);
		shows(before.toArray(String[]::new));
		assertThat(explorer.getCommonViewer().getTree().isFocusControl()).isTrue();
	}

	@Test
	void aPartIsFoundInItsWholeAndWordsOfTheAgencyNarrowDown() {
		filter().setText("immigration arrivals");

		shows("My catalogue  explored", "Immigration  1",
				"Data Sources  1", "Registre des entrées", "Arrivals by post");
		key(SWT.ARROW_DOWN);
		assertThat(explorer.getCommonViewer().getTree().isFocusControl()).isTrue();
		assertThat(explorer.getCommonViewer().getTree().getSelectionCount()).isEqualTo(1);
	}

	@Test
	void whatFitsNothingIsSaidAndANewElementIsShownAllTheSame() {
		filter().setText("zzz");
		shows("My catalogue  explored", "Nothing fits the filter");

		DataSource added = bench.add(catalogue, MAKE.createDataSource(), "added", "Added");
		ExplorerView.select(bench.page(), catalogue, List.of(added));

		assertThat(filter().getText()).isEmpty();
		assertThat(explorer.getCommonViewer().getTree().getSelection()).extracting(TreeItem::getText).containsExactly("Added");
	}

	@Test
	void elementsAreArrangedByStatusAndByLegalBasis() {
		explorer.arrange(Grouping.STATUS);
		assertThat(lines()).contains("adopted  1").contains("No status  3");

		explorer.arrange(Grouping.LEGAL_BASIS);
		assertThat(lines()).containsSubsequence("Immigration Act  1", "No legal basis  1");
	}

	@Test
	void whatIsNotSavedAndWhatHasProblemsOrIsInternalIsMarked() throws Exception {
		assertThat(told(survey)).doesNotContain("not saved");
		catalogue.execute(Commands.set(catalogue.catalogue(), survey, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("note")));
		catalogue.execute(Commands.set(catalogue.catalogue(), survey, Literals.LIFECYCLE_ELEMENT__VALID_FROM, java.time.LocalDate.of(2026, 2, 1)));
		catalogue.execute(Commands.set(catalogue.catalogue(), survey, Literals.LIFECYCLE_ELEMENT__VALID_TO, java.time.LocalDate.of(2026, 1, 1)));

		bench.checked();
		bench.until("all is told", () -> told(survey).contains("errors") && told(survey).contains("not saved") && told(survey).contains("internal"));
		assertThat(told(register)).doesNotContain("not saved");
		CatalogueSaver.save(catalogue);
		bench.until("it is saved", () -> !told(survey).contains("not saved"));
	}

	@Test
	void favouritesAndWhatWasOpenedLastStandAtTheTop() throws Exception {
		bench.open(survey);
		bench.page().activate(explorer);
		explorer.getCommonViewer().setSelection(new StructuredSelection(bench.node(catalogue, register)), true);
		bench.run("org.orodha.ui.favourite");

		bench.until("both are there", () -> lines().stream().anyMatch("Recently opened  1"::equals) && lines().contains("Favourites  1"));
		bench.run("org.orodha.ui.favourite");
		assertThat(lines()).noneMatch(line -> line.startsWith("Favourites"));
	}

	private String told(DataSource source) {
		String told = ((IToolTipProvider) label()).getToolTipText(bench.node(catalogue, source));
		return told == null ? "" : told;
	}

	private ILabelProvider label() {
		return explorer.getNavigatorContentService().createCommonLabelProvider();
	}

	private Text filter() {
		return Stream.iterate((Composite) explorer.getCommonViewer().getTree(), Composite::getParent)
				.flatMap(area -> Arrays.stream(area.getChildren())).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		filter().notifyListeners(SWT.KeyDown, event);
	}

	private void shows(String... wanted) {
		long end = System.nanoTime() + 8_000_000_000L;
		bench.until("it is shown", () -> lines().equals(List.of(wanted)) || System.nanoTime() > end);
		assertThat(lines()).containsExactly(wanted);
	}

	/** What the tree shows, line by line. */
	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		collect(explorer.getCommonViewer().getTree().getItems(), lines);
		return lines;
	}

	private static void collect(TreeItem[] items, List<String> lines) {
		for (TreeItem item : items) {
			lines.add(item.getText());
			if (item.getExpanded())
				collect(item.getItems(), lines);
		}
	}
}
