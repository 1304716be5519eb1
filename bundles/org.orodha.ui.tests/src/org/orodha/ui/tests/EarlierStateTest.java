// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.refactor.Delete;
import org.orodha.insight.comparison.ComparedElement;
import org.orodha.insight.comparison.Comparison;
import org.orodha.insight.comparison.Fate;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.history.EarlierDialog;
import org.orodha.ui.internal.history.EarlierFiles;
import org.orodha.ui.internal.history.Edits;

/** A catalogue of an hour ago, in which one source is changed, one is deleted and one is new now. */
class EarlierStateTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@TempDir
	Path folder;

	private final Instant anHourAgo = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
	private OpenCatalogue catalogue;

	@BeforeEach
	void aCatalogueIsChangedAndSaved() throws Exception {
		Path place = folder.resolve("mine");
		Catalogue made = Catalogue.create(new FolderStorage(place), "My catalogue", List.of("en"));
		for (String id : List.of("census", "survey"))
			made.execute(Commands.add(made, source(id)));
		made.save(new NullProgressMonitor());
		age(place);
		catalogue = bench.opened(bench.catalogues().show(place, new NullProgressMonitor()));
		DataSource census = catalogue.catalogue().require(DataSource.class, "census");
		catalogue.execute(Commands.set(catalogue.catalogue(), census, Literals.DATA_SOURCE__WEBSITE, "https://census.example"));
		catalogue.execute(Delete.of(catalogue.catalogue(), List.of(catalogue.catalogue().require(DataSource.class, "survey")), null).command());
		catalogue.execute(Commands.add(catalogue.catalogue(), source("register")));
		CatalogueSaver.save(catalogue);
	}

	private static DataSource source(String id) {
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setId(id);
		for (String part : List.of(".persons", ".households")) {
			Dataset dataset = ModelFactory.eINSTANCE.createDataset();
			dataset.setId(id + part);
			source.getDatasets().add(dataset);
		}
		return source;
	}

	private void age(Path place) throws IOException {
		try (Stream<Path> files = Files.walk(place)) {
			for (Path file : files.filter(Files::isRegularFile).toList())
				Files.setLastModifiedTime(file, FileTime.from(anHourAgo));
		}
	}

	@Test
	void theStateBeforeASavingIsComparedWithWhatIsThereNow() throws Exception {
		EarlierFiles files = EarlierFiles.of(catalogue, new NullProgressMonitor());
		assertThat(files.savings()).hasSize(1).allMatch(saving -> saving.isAfter(anHourAgo.plusSeconds(60)));

		Catalogue earlier = Catalogue.open(files.before(files.savings().getFirst(), "earlier"), new NullProgressMonitor());

		assertThat(earlier.loadFindings()).isEmpty();
		assertThat(earlier.all(DataSource.class)).extracting(CatalogueElement::getId).containsExactly("census", "survey");
		Comparison comparison = Comparison.ofCatalogues(earlier, catalogue.catalogue(), List.of("en"), new NullProgressMonitor());
		assertThat(comparison.told().filter(element -> element.fate() == Fate.ADDED)).extracting(ComparedElement::id).containsExactly("register");
		assertThat(comparison.told().filter(element -> element.fate() == Fate.REMOVED)).extracting(ComparedElement::id).containsExactly("survey");
		assertThat(comparison.told().filter(element -> element.fate() == Fate.CHANGED)).extracting(ComparedElement::id).contains("census");
	}

	@Test
	void theHistoryTellsWhichSourcesAndDatasetsWereEdited() throws Exception {
		assertThat(edits(LocalDate.now())).containsOnly(Map.entry("census", LocalDate.now()));
		Dataset persons = catalogue.catalogue().require(Dataset.class, "census.persons");
		catalogue.execute(Commands.set(catalogue.catalogue(), persons, Literals.DATASET__COVERAGE_END, "2024"));
		CatalogueSaver.save(catalogue);

		assertThat(edits(LocalDate.now())).containsOnlyKeys("census", "census.persons");
		assertThat(edits(LocalDate.now().plusDays(1))).isEmpty();
	}

	private Map<String, LocalDate> edits(LocalDate since) {
		return Edits.since(catalogue, catalogue.catalogue().copy().catalogue(), since);
	}

	@Test
	void theUserChoosesASavingFromTheHistory() {
		Answers.next(dialog -> {
			assertThat(Answers.find(dialog, Table.class).getItem(0).getText()).startsWith(EarlierDialog.label(Instant.now()).substring(0, 3));
			assertThat(Nameless.in(dialog)).isEmpty();
		});
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();

		assertThat(EarlierDialog.ask(shell, catalogue)).hasValueSatisfying(saving -> assertThat(saving).isAfter(anHourAgo.plusSeconds(60)));
	}
}
