// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.search.CatalogueIndex;
import org.orodha.search.Hit;
import org.orodha.search.SearchFilter;

class IndexTest {

	private static final String SETTINGS = "orodha.settings";

	@TempDir
	Path folder;
	@TempDir
	Path settings;
	private String settingsBefore;
	private Catalogue catalogue;
	private CatalogueIndex index;
	private final AtomicInteger slices = new AtomicInteger();

	@BeforeEach
	void open() throws Exception {
		settingsBefore = System.getProperty(SETTINGS);
		System.setProperty(SETTINGS, settings.toString());
		catalogue = SearchedCatalogue.in(folder);
		index = index(catalogue);
	}

	@AfterEach
	void close() throws IOException {
		index.close();
		if (settingsBefore == null)
			System.clearProperty(SETTINGS);
		else
			System.setProperty(SETTINGS, settingsBefore);
	}

	private CatalogueIndex index(Catalogue searched) throws IOException {
		CatalogueIndex made = CatalogueIndex.kept(searched, folder, reading -> {
			slices.incrementAndGet();
			reading.run();
		});
		made.bringUpToDate(new NullProgressMonitor());
		return made;
	}

	/** As the next process does. */
	private void reopen() throws Exception {
		index.close();
		catalogue = Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
		slices.set(0);
		index = index(catalogue);
	}

	private List<String> found(String text) throws IOException {
		index.bringUpToDate(new NullProgressMonitor());
		return index.find(text, SearchFilter.ALL, 20).hits().stream().map(Hit::id).toList();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(settings.resolve("search"))) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	@Test
	void theIndexLiesAmongTheSettingsAndNothingOfItInTheCatalogue() throws IOException {
		assertThat(index.isKept()).isTrue();
		assertThat(files()).isNotEmpty();
		try (Stream<Path> all = Files.walk(folder)) {
			assertThat(all.map(Path::toString)).noneMatch(path -> path.contains("segments"));
		}
	}

	@Test
	void aChangeIsFollowedAndSoIsItsUndoing() throws IOException {
		SearchedCatalogue.write(catalogue, "def.resident", Literals.DEFINITION__TEXT, "Personne sédentaire.");
		assertThat(index.isUpToDate()).isFalse();
		assertThat(found("sedentaire")).containsExactly("def.resident");
		assertThat(found("douze")).isEmpty();
		assertThat(index.isUpToDate()).isTrue();

		catalogue.undo();
		assertThat(found("sedentaire")).isEmpty();
		assertThat(found("douze")).containsExactly("def.resident");
	}

	@Test
	void whatIsAddedRemovedOrRenamedIsFollowed() throws IOException {
		DataSource border = SearchedCatalogue.named(ModelFactory.eINSTANCE.createDataSource(), "dis.border", "Border posts", "Frontières");
		catalogue.execute(Commands.add(catalogue, border));
		assertThat(found("frontieres")).containsExactly("dis.border");

		catalogue.execute(Commands.set(catalogue, border, Literals.IDENTIFIED_ELEMENT__ID, "dis.posts"));
		assertThat(found("frontieres")).containsExactly("dis.posts");

		catalogue.undo();
		catalogue.undo();
		assertThat(found("frontieres")).isEmpty();
	}

	@Test
	void partsFollowWhenTheAgencyOfTheWholeIsAnother() throws IOException {
		Agency other = SearchedCatalogue.named(ModelFactory.eINSTANCE.createAgency(), "dis", "Immigration", "Immigration");
		catalogue.execute(Commands.add(catalogue, other));
		catalogue.execute(Commands.set(catalogue, catalogue.require(CatalogueElement.class, "drs.register"), Literals.CATALOGUE_ELEMENT__OWNER,
				other));

		assertThat(found("agency:dis arrivals")).contains("drs.register.arrivals");
		assertThat(found("agency:drs arrivals")).doesNotContain("drs.register.arrivals");
	}

	@Test
	void aPartSaysWhatItIsAPartOfAndFollowsItsName() throws IOException {
		assertThat(partOf("gender_of_head", "en")).isEqualTo("Arrivals by camp");
		assertThat(partOf("drs.register.arrivals", "en")).isEqualTo("Refugee register");
		assertThat(partOf("def.refugee", "en")).isEmpty();
		assertThat(partOf("topic.camps", "en")).isEmpty();

		SearchedCatalogue.write(catalogue, "drs.register.arrivals", Literals.IDENTIFIED_ELEMENT__NAME, "Arrivées par mois");
		assertThat(partOf("gender_of_head", "fr")).isEqualTo("Arrivées par mois");
	}

	private String partOf(String text, String language) throws IOException {
		index.bringUpToDate(new NullProgressMonitor());
		return index.find(text, SearchFilter.ALL, 1).hits().get(0).partOf().in(List.of(language));
	}

	@Test
	void theNextTimeOnlyWhatDiffersIsRead() throws Exception {
		reopen();
		int unchanged = slices.get();
		assertThat(found("douze")).containsExactly("def.resident");

		SearchedCatalogue.write(catalogue, "def.resident", Literals.DEFINITION__TEXT, "Personne sédentaire.");
		catalogue.save(new NullProgressMonitor());
		reopen();
		assertThat(slices.get()).isEqualTo(unchanged + 1);
		assertThat(found("sedentaire")).containsExactly("def.resident");
	}

	@Test
	void whatWasNeverSavedIsForgotten() throws Exception {
		SearchedCatalogue.write(catalogue, "drs.register.arrivals", Literals.IDENTIFIED_ELEMENT__DESCRIPTION, "Éphémère.");
		assertThat(found("ephemere")).containsExactly("drs.register.arrivals");
		index.compareWithFiles();
		assertThat(found("ephemere")).containsExactly("drs.register.arrivals");

		reopen();
		assertThat(found("ephemere")).isEmpty();
		assertThat(found("arrivees")).contains("drs.register.arrivals");
	}

	@Test
	void afterASavingTheIndexIsThatOfTheFiles() throws Exception {
		SearchedCatalogue.write(catalogue, "drs.register.arrivals", Literals.IDENTIFIED_ELEMENT__DESCRIPTION, "Durable.");
		found("durable");
		catalogue.save(new NullProgressMonitor());
		index.compareWithFiles();
		index.bringUpToDate(new NullProgressMonitor());

		reopen();
		int slicesOfNothing = slices.get();
		reopen();
		assertThat(slices.get()).isEqualTo(slicesOfNothing);
		assertThat(found("durable")).containsExactly("drs.register.arrivals");
	}

	@Test
	void whatSomebodyElseDeletedIsNotFound() throws Exception {
		String path = catalogue.pathOf(catalogue.require(IdentifiedElement.class, "def.resident")).orElseThrow();
		Files.delete(folder.resolve(path));

		reopen();
		assertThat(found("douze")).isEmpty();
	}

	@Test
	void aDamagedIndexIsMadeAnew() throws Exception {
		index.close();
		for (Path file : files())
			if (Files.size(file) > 0)
				try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
					channel.write(ByteBuffer.wrap(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }), Files.size(file) / 2);
				}

		reopen();
		assertThat(index.isKept()).isTrue();
		assertThat(found("douze")).containsExactly("def.resident");
	}

	@Test
	void anIndexOfWhichFilesAreMissingIsMadeAnew() throws Exception {
		index.close();
		Path largest = files().stream().max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).orElseThrow();
		Files.delete(largest);

		reopen();
		assertThat(found("douze")).containsExactly("def.resident");
	}

	@Test
	void aSecondUserOfTheSameCatalogueSearchesInMemory() throws Exception {
		Catalogue again = Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
		try (CatalogueIndex second = index(again)) {
			assertThat(second.isKept()).isFalse();
			assertThat(second.find("douze", SearchFilter.ALL, 9).hits()).hasSize(1);
		}
		assertThat(found("douze")).containsExactly("def.resident");
	}
}
