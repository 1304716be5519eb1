// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.core.tests.Catalogues.contents;
import static org.orodha.core.tests.Catalogues.open;
import static org.orodha.core.tests.Catalogues.save;
import static org.orodha.core.tests.Catalogues.small;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Storage;
import org.orodha.core.findings.Finding;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Definition;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Severity;

class StorageTest {

	@TempDir
	Path folder;

	private Path census() {
		return folder.resolve("knbs/data-source/knbs.census.orodha");
	}

	@Test
	void anElementIsKeptInAFileOfItsOwnUnderItsAgency() throws Exception {
		small(folder);

		assertThat(contents(folder)).containsOnlyKeys("catalogue.orodha", "knbs/agency/knbs.orodha",
				"knbs/data-source/knbs.census.orodha");
	}

	@Test
	void lookingAtWhatIsUnsavedLeavesItUnsaved() throws Exception {
		Catalogue catalogue = small(folder);
		DataSource census = catalogue.require(DataSource.class, "knbs.census");
		catalogue.execute(Commands.set(catalogue, census, Literals.LIFECYCLE_ELEMENT__VERSION, "2"));

		assertThat(catalogue.unsaved()).hasSize(1);

		save(catalogue);
		assertThat(Files.readString(census())).contains("version=\"2\"");
	}

	@Test
	void everyFileOfTheSampleIsWrittenAsItStands() throws Exception {
		Catalogue kenya = Catalogues.kenya(folder);
		Map<String, String> before = contents(folder);
		for (IdentifiedElement element : kenya.all(IdentifiedElement.class)) {
			kenya.execute(Commands.set(kenya, element, Literals.IDENTIFIED_ELEMENT__ID, element.getId() + "-x"));
			kenya.undo();
			element.eResource().setModified(true);
		}

		assertThat(kenya.save(new NullProgressMonitor())).isEmpty();
		assertThat(contents(folder)).isEqualTo(before);
	}

	@Test
	void oneEditedFieldChangesOneLine() throws Exception {
		Catalogue kenya = Catalogues.kenya(folder);
		Map<String, String> before = contents(folder);
		DataSource source = kenya.require(DataSource.class, "knbs.census-2019");
		kenya.execute(Commands.set(kenya, source.getDatasets().get(0), Literals.DATASET__COVERAGE_END, "2020"));

		assertThat(kenya.save(new NullProgressMonitor())).hasSize(1);
		Map<String, String> after = contents(folder);
		long lines = before.keySet().stream().mapToLong(path -> differentLines(before.get(path), after.get(path))).sum();
		assertThat(lines).isEqualTo(1);
	}

	private static long differentLines(String before, String after) {
		List<String> left = before.lines().toList();
		List<String> right = after.lines().toList();
		assertThat(right).hasSameSizeAs(left);
		return IntStream.range(0, left.size()).filter(n -> !left.get(n).equals(right.get(n))).count();
	}

	@Test
	void filesMovedByHandStillResolve() throws Exception {
		small(folder);
		Files.createDirectories(folder.resolve("somewhere/else"));
		Files.move(census(), folder.resolve("somewhere/else/renamed.orodha"));

		Catalogue moved = open(folder);

		assertThat(moved.require(DataSource.class, "knbs.census").getOwner()).isSameAs(moved.require(Agency.class, "knbs"));
	}

	@Test
	void whatANewerVersionWroteIsKeptAndSaid() throws Exception {
		small(folder);
		String newer = Files.readString(census()).replace("id=\"knbs.census\"", "id=\"knbs.census\" mood=\"calm\"")
				.replace("<owner", "<weather language=\"en\" value=\"dry\"/>\n  <owner");
		Files.writeString(census(), newer);

		Catalogue catalogue = open(folder);
		assertThat(catalogue.loadFindings()).singleElement().satisfies(finding -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
			assertThat(finding.message()).contains("knbs.census.mood").contains("knbs.census.weather");
		});
		DataSource source = catalogue.require(DataSource.class, "knbs.census");
		catalogue.execute(Commands.set(catalogue, source, Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
		save(catalogue);

		assertThat(Files.readString(census())).contains("mood=\"calm\"").contains("<weather language=\"en\" value=\"dry\"/>")
				.contains("version=\"2\"");
	}

	@Test
	void aFileCutInHalfIsToldWithItsLineAndNeverOverwritten() throws Exception {
		small(folder);
		String whole = Files.readString(census());
		String half = whole.substring(0, whole.length() / 2);
		Files.writeString(census(), half);

		Catalogue catalogue = open(folder);

		assertThat(catalogue.find(Agency.class, "knbs")).isPresent();
		assertThat(catalogue.loadFindings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0001");
			assertThat(finding.place().file()).isEqualTo("knbs/data-source/knbs.census.orodha");
			assertThat(finding.place().row()).isPositive();
		});
		for (EObject element : catalogue.contentsOf("knbs/data-source/knbs.census.orodha"))
			catalogue.execute(Commands.set(catalogue, element, Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
		if (catalogue.isDirty())
			assertThatThrownBy(() -> save(catalogue)).isInstanceOf(CatalogueException.class);
		assertThat(Files.readString(census())).isEqualTo(half);
	}

	@Test
	void aFileThatIsNoElementIsToldAndNeverOverwritten() throws Exception {
		small(folder);
		Files.writeString(census(), "<html/>");

		assertThat(open(folder).loadFindings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0001");
			assertThat(finding.place().file()).isEqualTo("knbs/data-source/knbs.census.orodha");
		});
	}

	@Test
	void aKindThatANewerVersionKnowsIsKeptAndSaid() throws Exception {
		small(folder);
		String newer = Files.readString(census()).replace("orodha:DataSource", "orodha:Satellite");
		Files.writeString(census(), newer);

		assertThat(open(folder).loadFindings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OR-0002");
			assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
			assertThat(finding.message()).contains("Satellite");
		});
		assertThat(Files.readString(census())).isEqualTo(newer);
	}

	@Test
	void whatTheParserFoundIsToldWithoutItsClassesAndAddresses() throws Exception {
		small(folder);
		Files.writeString(census(), "");
		assertThat(open(folder).loadFindings()).singleElement().satisfies(finding -> assertThat(finding.message())
				.contains("Premature end of file.").doesNotContain("Exception").doesNotContain("file:"));

		Files.writeString(census(), "<a><b></a>");
		assertThat(open(folder).loadFindings().get(0).message()).doesNotContain("Exception").doesNotContain("file:");
	}

	@Test
	void aFolderMayBeNamedRelativeToThePresentOne() throws Exception {
		small(folder);
		Path here = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());

		assertThat(open(here).find(Agency.class, "knbs")).isPresent();
		assertThat(open(folder.resolve(".")).find(Agency.class, "knbs")).isPresent();
		assertThat(new FolderStorage(Path.of(".")).stamp("no-such-file.orodha")).isNull();
	}

	@Test
	void anExternalEntityIsRefused() throws Exception {
		small(folder);
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		String attack = Files.readString(census()).replace("<orodha:DataSource",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n<orodha:DataSource")
				.replace("value=\"Census\"", "value=\"Census\">&e;</name><name language=\"de\" value=\"x\"");
		Files.writeString(census(), attack);

		Catalogue catalogue = open(folder);

		assertThat(catalogue.loadFindings()).extracting(Finding::rule).containsOnly("OR-0001");
		assertThat(catalogue.loadFindings().get(0).message()).contains("DOCTYPE");
	}

	@Test
	void aFolderWithoutCatalogueSaysHowToMakeOne() {
		assertThatThrownBy(() -> open(folder)).isInstanceOf(CatalogueException.class).hasMessageContaining("orodha new");
		assertThatThrownBy(() -> open(folder.resolve("missing"))).isInstanceOf(CatalogueException.class)
				.hasMessageContaining("There is no folder");
	}

	@Test
	void aFileThatSomebodyElseChangedIsNotOverwritten() throws Exception {
		Catalogue catalogue = small(folder);
		String other = Files.readString(census()).replace("Census", "Census of somebody else");
		Files.writeString(census(), other);
		catalogue.execute(Commands.set(catalogue, catalogue.require(DataSource.class, "knbs.census"),
				Literals.LIFECYCLE_ELEMENT__VERSION, "2"));

		assertThatThrownBy(() -> save(catalogue)).isInstanceOf(CatalogueException.class)
				.hasMessageContaining("knbs.census.orodha");
		assertThat(Files.readString(census())).isEqualTo(other);
		assertThat(catalogue.isDirty()).isTrue();
	}

	@Test
	void aFileThatSomebodyElseChangesAtTheLastMomentIsNotOverwritten() throws Exception {
		small(folder);
		FolderStorage storage = new FolderStorage(folder);
		String path = "knbs/data-source/knbs.census.orodha";
		Map<String, Storage.Stamp> seen = Map.of(path, storage.stamp(path));
		Files.writeString(census(), "other");

		assertThatThrownBy(() -> storage.commit(List.of(new Storage.Write(path, new byte[0])), seen))
				.isInstanceOf(Storage.ChangedMeanwhileException.class);
		assertThat(Files.readString(census())).isEqualTo("other");
	}

	@Test
	void deletingAnElementTakesItsFileAndTheReferencesToIt() throws Exception {
		Catalogue catalogue = small(folder);
		catalogue.execute(Commands.delete(catalogue, catalogue.require(Agency.class, "knbs")));
		save(catalogue);

		Catalogue again = open(folder);
		assertThat(again.find(Agency.class, "knbs")).isEmpty();
		assertThat(again.require(DataSource.class, "knbs.census").getOwner()).isNull();
		assertThat(again.references()).doesNotContainKey("knbs");
	}

	@Test
	void aSavedChangeThatIsUndoneAndSavedAgainLeavesTheOldBytes() throws Exception {
		Catalogue catalogue = small(folder);
		Map<String, String> before = contents(folder);
		catalogue.execute(Commands.delete(catalogue, catalogue.require(DataSource.class, "knbs.census")));
		save(catalogue);
		assertThat(contents(folder)).doesNotContainKey("knbs/data-source/knbs.census.orodha");
		catalogue.undo();
		save(catalogue);

		assertThat(contents(folder)).isEqualTo(before);
	}

	@Test
	void theIndexFollowsEveryChange() throws Exception {
		Catalogue catalogue = small(folder);
		Definition definition = ModelFactory.eINSTANCE.createDefinition();
		definition.setId("knbs.migrant");
		catalogue.execute(Commands.add(catalogue, definition));
		assertThat(catalogue.ofKind(Literals.DEFINITION)).containsExactly(definition);

		catalogue.execute(Commands.set(catalogue, definition, Literals.CATALOGUE_ELEMENT__OWNER,
				catalogue.require(Agency.class, "knbs")));
		assertThat(catalogue.referencesTo(catalogue.require(Agency.class, "knbs"))).hasSize(2);

		catalogue.execute(Commands.set(catalogue, definition, Literals.IDENTIFIED_ELEMENT__ID, "knbs.other"));
		assertThat(catalogue.contains("knbs.migrant")).isFalse();
		assertThat(catalogue.require(Definition.class, "knbs.other")).isSameAs(definition);

		catalogue.undo();
		catalogue.undo();
		catalogue.undo();
		assertThat(catalogue.ofKind(Literals.DEFINITION)).isEmpty();
		assertThat(catalogue.referencesTo(catalogue.require(Agency.class, "knbs"))).hasSize(1);
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void aNewIdentifierIsReadableAndFree() throws Exception {
		Catalogue catalogue = small(folder);

		assertThat(catalogue.freeId("Enquête ménages & migration")).isEqualTo("enquete-menages-migration");
		assertThat(catalogue.freeId("knbs.census")).isEqualTo("knbs.census-2");
	}

	@Test
	void anInterruptedSavingIsFinishedByTheNextOpening() throws Exception {
		small(folder);
		String wanted = Files.readString(census()).replace("Census", "Count");
		FolderStorage dying = new FolderStorage(folder, file -> {
			throw new IllegalStateException("killed");
		});
		assertThatThrownBy(() -> dying.commit(List.of(new Storage.Write("knbs/data-source/knbs.census.orodha",
				wanted.getBytes(StandardCharsets.UTF_8))))).hasMessage("killed");
		assertThat(folder.resolve(".orodha/journal")).exists();

		assertThat(open(folder).require(DataSource.class, "knbs.census").getName().get(0).getValue()).isEqualTo("Count");
		assertThat(folder.resolve(".orodha/journal")).doesNotExist();
	}

	@Test
	void aSavingInterruptedBeforeItsJournalStandsChangesNothing() throws Exception {
		small(folder);
		Map<String, String> before = contents(folder);
		interruptedSave("half-writ");

		open(folder);

		assertThat(contents(folder)).isEqualTo(before);
		try (var files = Files.walk(folder)) {
			assertThat(files.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
		}
	}

	private void interruptedSave(String content) throws IOException {
		Files.createFile(folder.resolve(".orodha/saving"));
		Files.writeString(census().resolveSibling(".knbs.census.orodha" + ".tmp"), content);
		assertThat(new FolderStorage(folder).name()).isEqualTo(folder.toString());
	}
}
