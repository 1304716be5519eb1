// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.catalogue.UnsavedEdits;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;

class UnsavedEditsTest {

	@TempDir
	Path folder;

	private Path catalogueFolder;
	private Catalogue catalogue;

	@BeforeEach
	void makeCatalogue() throws Exception {
		catalogueFolder = folder.resolve("catalogue");
		catalogue = Catalogue.create(new FolderStorage(catalogueFolder), "Edited", List.of("en"));
		catalogue.execute(Commands.add(catalogue, source("survey")));
		catalogue.execute(Commands.add(catalogue, source("register")));
		Catalogues.save(catalogue);
	}

	private static DataSource source(String id) {
		DataSource source = ModelFactory.eINSTANCE.createDataSource();
		source.setId(id);
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId(id + ".persons");
		source.getDatasets().add(dataset);
		return source;
	}

	private UnsavedEdits edits() {
		return new UnsavedEdits(folder.resolve("unsaved"), "edited");
	}

	private static void version(Catalogue catalogue, String id, String version) {
		catalogue.execute(Commands.set(catalogue, catalogue.require(DataSource.class, id), Literals.LIFECYCLE_ELEMENT__VERSION, version));
	}

	@Test
	void whatWasChangedAddedAndDeletedIsTakenUpByTheNextProcessAndUndoneAtOnce() throws Exception {
		version(catalogue, "survey", "2");
		Ruleset rules = ModelFactory.eINSTANCE.createRuleset();
		rules.setId("rules");
		rules.setDataset(catalogue.require(Dataset.class, "survey.persons"));
		catalogue.execute(Commands.add(catalogue, rules));
		catalogue.execute(Commands.delete(catalogue, catalogue.require(DataSource.class, "register")));
		edits().keep(catalogue.unsaved());

		Catalogue next = Catalogues.open(catalogueFolder);
		next.takeUp(edits().kept());

		assertThat(next.require(DataSource.class, "survey").getVersion()).isEqualTo("2");
		assertThat(next.contains("register")).isFalse();
		assertThat(next.require(Ruleset.class, "rules").getDataset())
				.isSameAs(next.require(DataSource.class, "survey").getDatasets().get(0));
		assertThat(next.isDirty()).isTrue();

		next.undo();
		assertThat(next.contains("register")).isTrue();
		assertThat(next.contains("rules")).isFalse();
		assertThat(next.require(DataSource.class, "survey").getVersion()).isNull();
	}

	@Test
	void whatIsTakenUpIsSavedLikeAnyEdit() throws Exception {
		version(catalogue, "survey", "2");
		edits().keep(catalogue.unsaved());
		Catalogue next = Catalogues.open(catalogueFolder);
		next.takeUp(edits().kept());

		Catalogues.save(next);

		assertThat(Catalogues.open(catalogueFolder).require(DataSource.class, "survey").getVersion()).isEqualTo("2");
	}

	@Test
	void aFileThatSomebodyElseChangedMeanwhileIsAConflict() throws Exception {
		version(catalogue, "survey", "2");
		edits().keep(catalogue.unsaved());
		Catalogue other = Catalogues.open(catalogueFolder);
		version(other, "survey", "another person's");
		Catalogues.save(other);

		Catalogue next = Catalogues.open(catalogueFolder);
		next.takeUp(edits().kept());

		assertThatThrownBy(() -> Catalogues.save(next)).isInstanceOf(CatalogueException.class);
		assertThat(Catalogues.open(catalogueFolder).require(DataSource.class, "survey").getVersion()).isEqualTo("another person's");
	}

	@Test
	void onlyTheLastStateIsKept() throws Exception {
		for (int state = 1; state <= 3; state++) {
			version(catalogue, "survey", Integer.toString(state));
			edits().keep(catalogue.unsaved());
		}

		assertThat(edits().kept()).singleElement().satisfies(
				edit -> assertThat(new String(edit.content(), StandardCharsets.UTF_8)).contains("version=\"3\""));
		try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
			assertThat(files).hasSize(2);
		}
	}

	@Test
	void nothingIsKeptOnceEverythingIsSaved() throws Exception {
		version(catalogue, "survey", "2");
		edits().keep(catalogue.unsaved());
		Catalogues.save(catalogue);

		edits().keep(catalogue.unsaved());

		assertThat(edits().kept()).isEmpty();
		assertThat(edits().time()).isEmpty();
		try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void editsOfAnotherCatalogueAreNobodys() throws Exception {
		version(catalogue, "survey", "2");
		edits().keep(catalogue.unsaved());

		assertThat(new UnsavedEdits(folder.resolve("unsaved"), "another").kept()).isEmpty();
	}

	@Test
	void anEditThatCannotBeReadChangesNothing() throws Exception {
		version(catalogue, "survey", "2");
		UnsavedEdit good = catalogue.unsaved().get(0);
		UnsavedEdit bad = new UnsavedEdit("shared/data-source/register.orodha", "<torn".getBytes(StandardCharsets.UTF_8), null);
		Catalogue next = Catalogues.open(catalogueFolder);

		assertThatThrownBy(() -> next.takeUp(List.of(good, bad))).isInstanceOf(CatalogueException.class)
				.hasMessageContaining("register.orodha");

		assertThat(next.isDirty()).isFalse();
		assertThat(next.require(DataSource.class, "survey").getVersion()).isNull();
	}
}
