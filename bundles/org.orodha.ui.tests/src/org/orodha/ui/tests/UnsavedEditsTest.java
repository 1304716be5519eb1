// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.catalogue.UnsavedEdits;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.catalogue.KeepingJob;
import org.orodha.ui.internal.editor.ElementEditor;

class UnsavedEditsTest {

	private static final long PATIENCE_MILLISECONDS = 20_000;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private DataSource census;

	@BeforeEach
	void aSourceIsKept() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		census = bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "census", "Census");
		CatalogueSaver.save(catalogue);
		kept();
	}

	private void kept() {
		bench.until("unsaved edits are kept", () -> Job.getJobManager().find(KeepingJob.FAMILY).length == 0);
	}

	private UnsavedEdits edits(String which) {
		IProject project = catalogue.project();
		return new UnsavedEdits(
				Platform.getStateLocation(Platform.getBundle("org.orodha.ui")).append("unsaved").append(project.getName()).append(which).toPath(),
				project.getLocationURI().toString());
	}

	@Test
	void whatIsTypedIsOnTheDiskBeforeItIsSavedAndGoneFromThereAfterwards() throws Exception {
		ElementEditor editor = bench.open(census);

		bench.text(editor, Literals.DATA_SOURCE__WEBSITE).setText("https://typed.example");
		kept();

		assertThat(edits("present").kept()).singleElement().satisfies(edit -> assertThat(new String(edit.content())).contains("https://typed.example"));
		assertThat(catalogue.fileOf(census).orElseThrow().getLocation().toPath()).content().doesNotContain("typed.example");

		CatalogueSaver.save(catalogue);
		kept();
		assertThat(edits("present").kept()).isEmpty();
	}

	/** Nothing is dispatched between, as where the workbench is killed right after. */
	@Test
	void whatIsSavedIsNotKeptAMomentLonger() throws Exception {
		change("https://mine.example");
		kept();
		assertThat(edits("present").kept()).isNotEmpty();

		CatalogueSaver.save(catalogue);
		for (Job keeping : Job.getJobManager().find(KeepingJob.FAMILY))
			keeping.join(PATIENCE_MILLISECONDS, new NullProgressMonitor());

		assertThat(edits("present").kept()).isEmpty();
	}

	@Test
	void aCatalogueThatSomebodyElseAsksForJustWhenItHasBeenReadIsNotReadAgain() throws Exception {
		Catalogue.create(new FolderStorage(folder.resolve("twice")), "Twice", List.of("en"));
		IProject twice = bench.catalogues().show(folder.resolve("twice"), new NullProgressMonitor());
		for (Job opening : opening(twice))
			opening.join(PATIENCE_MILLISECONDS, new NullProgressMonitor());
		Thread other = new Thread(() -> bench.catalogues().open(twice));
		other.start();
		other.join();

		OpenCatalogue opened = bench.opened(twice);
		bench.add(opened, ModelFactory.eINSTANCE.createDataSource(), "typed", "Typed");
		Display display = Display.getCurrent();
		while (display.readAndDispatch())
			;
		bench.until("nothing is being opened", () -> opening(twice).isEmpty());
		while (display.readAndDispatch())
			;

		assertThat(bench.catalogues().find(twice)).containsSame(opened);
	}

	private static List<Job> opening(IProject project) {
		return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getClass().getSimpleName().equals("OpenJob"))
				.filter(job -> job.getName().contains(project.getName())).toList();
	}

	@Test
	void whatWasUndoneIsNotKept() throws Exception {
		change("https://mine.example");
		kept();

		catalogue.catalogue().undo();
		kept();

		assertThat(edits("present").kept()).isEmpty();
	}

	/** The catalogue is opened anew, as by the next workbench, with edits that the one before it left. */
	private void openWithEditsLeft(Consumer<Shell> answer) throws Exception {
		change("https://mine.example");
		bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "border", "Border");
		edits("left").keep(catalogue.catalogue().unsaved());
		Answers.next(answer);
		bench.catalogues().reload(catalogue.project());
		bench.until("the catalogue is opened anew", () -> bench.catalogues().find(catalogue.project()).filter(found -> found != catalogue).isPresent());
		catalogue = bench.catalogues().find(catalogue.project()).orElseThrow();
	}

	private void change(String website) {
		catalogue.execute(Commands.set(catalogue.catalogue(), census, Literals.DATA_SOURCE__WEBSITE, website));
	}

	private String website() {
		return catalogue.catalogue().require(DataSource.class, "census").getWebsite();
	}

	@Test
	void whatAnEarlierWorkbenchLeftIsShownAndTakenUp() throws Exception {
		List<List<String>> shown = new ArrayList<>();

		openWithEditsLeft(dialog -> {
			shown.addAll(lines(dialog));
			shown.add(List.of(details(dialog).getText()));
		});
		bench.until("the edits are taken up", () -> "https://mine.example".equals(website()));

		assertThat(shown).containsExactlyInAnyOrder(List.of("Census", "Data Source", "Changed"), List.of("Border", "Data Source", "New"),
				List.of("Website:  → https://mine.example"));
		assertThat(catalogue.catalogue().contains("border")).isTrue();
		assertThat(catalogue.catalogue().isDirty()).isTrue();
		bench.until("nothing is left to offer", () -> areLeft(0));
		assertThat(edits("present").kept()).hasSize(2);
	}

	@Test
	void whatIsNotTakenUpIsOfferedAgain() throws Exception {
		openWithEditsLeft(dialog -> {
			Table table = Answers.find(dialog, Table.class);
			Arrays.stream(table.getItems()).filter(item -> item.getText().equals("Border")).forEach(item -> uncheck(table, item));
		});
		bench.until("an edit is taken up", () -> "https://mine.example".equals(website()));
		bench.until("one is left to offer", () -> areLeft(1));

		assertThat(catalogue.catalogue().contains("border")).isFalse();
		assertThat(left()).singleElement().satisfies(edit -> assertThat(edit.path()).contains("border"));
	}

	@Test
	void whatIsDiscardedIsGone() throws Exception {
		openWithEditsLeft(dialog -> Answers.press(Answers.button(dialog, "Discard All")));
		bench.until("nothing is left to offer", () -> areLeft(0));

		assertThat(website()).isNull();
		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	private static Text details(Shell dialog) {
		return Answers.all(dialog, Text.class).filter(text -> (text.getStyle() & SWT.V_SCROLL) != 0).findFirst().orElseThrow();
	}

	/** Whether so many are left; not while one is being deleted. */
	private boolean areLeft(int count) {
		try {
			return edits("left").kept().size() == count;
		} catch (NoSuchFileException deletedMeanwhile) {
			return false;
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private List<UnsavedEdit> left() {
		try {
			return edits("left").kept();
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static void uncheck(Table table, TableItem item) {
		item.setChecked(false);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, event);
	}

	private static List<List<String>> lines(Shell dialog) {
		return Arrays.stream(Answers.find(dialog, Table.class).getItems())
				.map(item -> List.of(item.getText(0), item.getText(1), item.getText(2))).toList();
	}
}
