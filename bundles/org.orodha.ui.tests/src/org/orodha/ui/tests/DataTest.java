// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.ui.internal.data.TableEditor;
import org.orodha.data.ui.internal.data.TablePane;
import org.orodha.data.ui.internal.delivery.DataPage;
import org.orodha.data.ui.internal.grid.DataGrid;
import org.orodha.data.ui.internal.grid.GridCell;
import org.orodha.data.ui.internal.profile.ProfileJob;
import org.orodha.data.ui.internal.profile.ProfileView;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelFactory;
import org.orodha.tables.profile.ColumnProfile;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

class DataTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void aFileOf200000RowsIsShownByTheRowsThatFit() throws IOException, PartInitException {
		DataGrid grid = open(crossings(200_000));

		assertThat(grid.size()).isEqualTo(200_000);
		assertThat(grid.table().getItemCount()).isLessThan(200);
		assertThat(grid.table().getColumns()).extracting(column -> column.getText()).contains("person", "post", "age");
	}

	@Test
	void jumpingToARowShowsItsCells() throws IOException, PartInitException {
		DataGrid grid = open(crossings(200_000));

		grid.reveal(123_457, "post");

		bench.until("the row is read", () -> grid.cell().isPresent());
		GridCell cell = grid.cell().orElseThrow();
		assertThat(cell.value()).isEqualTo("Post 7");
		assertThat(cell.line()).isEqualTo(123_458);
		Table table = grid.table();
		bench.until("the row is shown", () -> "P123457".equals(table.getItem(table.getSelectionIndex()).getText(1)));
	}

	@Test
	void keysReachTheLastRowAndTheFirst() throws IOException, PartInitException {
		DataGrid grid = open(crossings(200_000));

		press(grid.table(), SWT.END, SWT.MOD1);
		bench.until("the last row is read", () -> grid.cell().isPresent());
		assertThat(grid.cell().orElseThrow().record()).isEqualTo(200_000);
		press(grid.table(), SWT.PAGE_UP, 0);
		bench.until("the page before is read", () -> grid.cell().isPresent());
		assertThat(grid.cell().orElseThrow().record()).isLessThan(200_000);
		press(grid.table(), SWT.HOME, SWT.MOD1);
		bench.until("the first row is read", () -> grid.cell().isPresent());
		assertThat(grid.cell().orElseThrow().value()).isEqualTo("P1");
	}

	@Test
	void aCorrectedCellShowsTheCorrectionUntilItIsUndone() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId("borders.crossings");
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.getDatasets().add(dataset);
		bench.add(catalogue, source, "borders", "Borders");
		Path place = Files.createDirectories(folder.resolve("mine/data/crossings-2024/files")).resolve("crossings.csv");
		Files.copy(crossings(10), place);
		Delivery delivery = ModelFactory.eINSTANCE.createDelivery();
		DeliveryFile file = ModelFactory.eINSTANCE.createDeliveryFile();
		file.setName("crossings.csv");
		file.setPath("data/crossings-2024/files/crossings.csv");
		delivery.getFiles().add(file);
		delivery.setDataset(dataset);
		delivery.setState(DeliveryState.IN_TRIAGE);
		bench.add(catalogue, delivery, "crossings-2024", "Crossings 2024");
		ElementEditor editor = bench.open(delivery);
		DataPage page = (DataPage) editor.setActivePage(DataPage.ID);
		page.reveal("crossings.csv", 3, "post");
		DataGrid grid = page.pane().grid();
		bench.until("the row is read", () -> grid.cell().filter(cell -> cell.record() == 3).isPresent());
		bench.until("keys go to the rows", () -> grid.table().isFocusControl());

		page.correct(grid.cell().orElseThrow(), "Malaba", "the post was closed");

		assertThat(grid.cell().orElseThrow().value()).isEqualTo("Malaba");
		assertThat(grid.cell().orElseThrow().sent()).isEqualTo("Post 3");
		assertThat(grid.table().getItem(2).getImage(2)).isNotNull();
		assertThat(grid.table().getItem(2).getText(2)).isEqualTo("Malaba");
		bench.run("org.eclipse.ui.edit.undo");
		assertThat(grid.cell().orElseThrow().value()).isEqualTo("Post 3");
	}

	@Test
	void aTextIsFoundInTheNextCellThatHoldsItAndRoundTheEnd() throws IOException, PartInitException {
		DataGrid grid = open(crossings(200_000));

		find(grid, "p199999", true);
		assertThat(grid.cell().orElseThrow().record()).isEqualTo(199_999);
		find(grid, "post 0", true);
		assertThat(grid.cell().orElseThrow().record()).isEqualTo(200_000);
		find(grid, "P1", true);
		assertThat(grid.cell().orElseThrow().record()).isEqualTo(1);
		find(grid, "P19999", false);
		assertThat(grid.cell().orElseThrow().record()).isEqualTo(199_999);
	}

	@Test
	void aTextThatStandsNowhereIsToldAndTheUserStaysWhereHeIs() throws IOException, PartInitException {
		DataGrid grid = open(crossings(10));

		assertThat(find(grid, "Nairobi", true)).isFalse();

		assertThat(grid.cell().orElseThrow().record()).isEqualTo(1);
	}

	private boolean find(DataGrid grid, String text, boolean forward) {
		AtomicReference<Boolean> found = new AtomicReference<>();
		grid.find(text, forward, (rows, done) -> done.ifPresent(found::set));
		bench.until("the search is done", () -> found.get() != null);
		bench.until("the row is read", () -> grid.cell().isPresent());
		return found.get();
	}

	@Test
	void aFileThatIsNotThereIsToldInPlaceOfItsRows() throws IOException, PartInitException {
		TablePane pane = TableEditor.open(bench.page(), folder.resolve("gone.csv")).pane();

		bench.until("it is told", () -> labels(pane).anyMatch(text -> text.contains("gone.csv is missing")));
	}

	private static Stream<String> labels(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Label label ? Stream.of(label.getText())
				: child instanceof Composite composite ? labels(composite) : Stream.empty());
	}

	@Test
	void aFileIsProfiledColumnByColumn() throws IOException {
		ProfileView.open(bench.page(), crossings(2_000), TableDialectHints.NONE);

		ProfileView view = (ProfileView) bench.page().findView(ProfileView.ID);
		bench.until("the profile is there", () -> view.profile() != null);
		assertThat(view.profile().columns()).extracting(ColumnProfile::name).containsExactly("person", "post", "age");
		assertThat(List.of(view.columns().getItems())).extracting(item -> item.getText(3)).containsExactly("2,000", "10",
				"100");
		bench.until("the job is done", () -> Job.getJobManager().find(ProfileJob.FAMILY).length == 0);
		bench.page().hideView(view);
	}

	private DataGrid open(Path file) throws PartInitException {
		DataGrid grid = TableEditor.open(bench.page(), file).pane().grid();
		bench.until("the file is open", () -> grid.cell().isPresent());
		return grid;
	}

	private static void press(Table table, int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		table.notifyListeners(SWT.KeyDown, event);
	}

	private Path crossings(int rows) throws IOException {
		return Files.writeString(folder.resolve("crossings.csv"), IntStream.rangeClosed(1, rows)
				.mapToObj(row -> "P" + row + ",Post " + row % 10 + "," + row % 100)
				.collect(Collectors.joining("\n", "person,post,age\n", "\n")));
	}
}
