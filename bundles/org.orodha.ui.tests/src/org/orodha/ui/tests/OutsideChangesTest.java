// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.editor.ElementEditor;

class OutsideChangesTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private DataSource census;
	private DataSource border;

	@BeforeEach
	void twoSourcesAreKept() throws Exception {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		census = bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "census", "Census");
		border = bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "border", "Border");
		CatalogueSaver.save(catalogue);
	}

	private Path file(DataSource source) {
		return catalogue.fileOf(source).orElseThrow().getLocation().toPath();
	}

	private void somebodyElseWrites(DataSource source, String website) throws Exception {
		Path file = file(source);
		Files.writeString(file, Files.readString(file).replaceFirst("id=", "website=\"" + website + "\" id="));
		catalogue.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
	}

	private void change(DataSource source, String website) {
		catalogue.execute(Commands.set(catalogue.catalogue(), source, Literals.DATA_SOURCE__WEBSITE, website));
	}

	@Test
	void aConflictKeepsNothingElseFromBeingSavedAndStaysForLater() throws Exception {
		change(census, "https://mine.example");
		somebodyElseWrites(census, "https://theirs.example");
		change(border, "https://border.example");

		Answers.next(dialog -> {
		});
		CatalogueSaver.save(catalogue);

		assertThat(file(border)).content().contains("https://border.example");
		assertThat(file(census)).content().contains("https://theirs.example");
		assertThat(census.getWebsite()).isEqualTo("https://mine.example");
		assertThat(catalogue.catalogue().isDirty()).isTrue();
	}

	@Test
	void whatIsTypedWhileTheCatalogueIsReadAgainIsNotLost() throws Exception {
		boolean[] begun = new boolean[1];
		JobChangeAdapter beginning = new JobChangeAdapter() {
			@Override
			public void scheduled(IJobChangeEvent event) {
				begun[0] |= event.getJob().belongsTo(CatalogueService.OPENING);
			}
		};
		Job.getJobManager().addJobChangeListener(beginning);
		try {
			somebodyElseWrites(census, "https://theirs.example");
			bench.until("it is read again", () -> begun[0]);
			change(border, "https://typed.example");
			bench.until("theirs is there", () -> "https://theirs.example".equals(catalogue.catalogue().require(DataSource.class, "census").getWebsite()));
		} finally {
			Job.getJobManager().removeJobChangeListener(beginning);
		}

		assertThat(bench.catalogues().find(catalogue.project())).containsSame(catalogue);
		assertThat(border.getWebsite()).isEqualTo("https://typed.example");
		assertThat(catalogue.catalogue().isDirty()).isTrue();
	}

	@Test
	void mineIsSavedAndTheirsKeptAsACopy() throws Exception {
		change(census, "https://mine.example");
		somebodyElseWrites(census, "https://theirs.example");

		Answers.next(dialog -> Answers.press(Answers.button(dialog, "Save Mine")));
		CatalogueSaver.save(catalogue);

		assertThat(file(census)).content().contains("https://mine.example");
		assertThat(copies()).singleElement().asString().contains("https://theirs.example");
		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	@Test
	void theirsIsTakenShownInTheEditorAndMineKeptAsACopy() throws Exception {
		ElementEditor editor = bench.open(census);
		Path file = file(census);
		change(census, "https://mine.example");
		somebodyElseWrites(census, "https://theirs.example");

		Answers.next(dialog -> Answers.press(Answers.button(dialog, "Take Theirs")));
		CatalogueSaver.save(catalogue);

		assertThat(file).content().contains("https://theirs.example");
		assertThat(copies()).singleElement().asString().contains("https://mine.example");
		assertThat(((DataSource) editor.element()).getWebsite()).isEqualTo("https://theirs.example");
		assertThat(bench.text(editor, Literals.DATA_SOURCE__WEBSITE).getText()).isEqualTo("https://theirs.example");
		assertThat(catalogue.catalogue().isDirty()).isFalse();
	}

	@Test
	void mineAndTheirsAreComparedAndChosenFeatureByFeature() throws Exception {
		change(census, "https://mine.example");
		catalogue.execute(Commands.set(catalogue.catalogue(), census, Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
		somebodyElseWrites(census, "https://theirs.example");
		List<String> compared = new ArrayList<>();

		Answers.next(dialog -> {
			Answers.next(comparison -> {
				Table table = Answers.find(comparison, Table.class);
				for (TableItem line : table.getItems())
					compared.add(line.getText(0) + ": " + line.getText(1) + " | " + line.getText(2));
				table.getItem(1).setChecked(true);
			});
			Answers.press(Answers.button(dialog, "Compare and Choose..."));
		});
		CatalogueSaver.save(catalogue);

		assertThat(compared).containsExactly("Version: 2 | ", "Website: https://mine.example | https://theirs.example");
		assertThat(file(census)).content().contains("https://theirs.example", "version=\"2\"");
		assertThat(census.getWebsite()).isEqualTo("https://theirs.example");
		assertThat(copies()).hasSize(2);
		catalogue.catalogue().undo();
		assertThat(census.getWebsite()).isEqualTo("https://mine.example");
	}

	@Test
	void whatOnlySomebodyElseChangedIsReadBesideMyChanges() throws Exception {
		change(border, "https://border.example");
		somebodyElseWrites(census, "https://theirs.example");

		bench.until("theirs is read", () -> catalogue.catalogue().find(DataSource.class, "census")
				.filter(found -> "https://theirs.example".equals(found.getWebsite())).isPresent());
		assertThat(border.getWebsite()).isEqualTo("https://border.example");
		assertThat(Texts.in(border.getName(), List.of("en"))).isEqualTo("Border");
		CatalogueSaver.save(catalogue);
		assertThat(catalogue.catalogue().isDirty()).isFalse();
		assertThat(file(border)).content().contains("https://border.example");
	}

	private List<String> copies() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("mine/kept"))) {
			return files.map(OutsideChangesTest::content).toList();
		}
	}

	private static String content(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}
}
