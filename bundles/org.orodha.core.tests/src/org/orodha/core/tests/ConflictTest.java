// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.core.tests.Catalogues.contents;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Conflict;
import org.orodha.core.catalogue.Saved;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.FeatureComparison;
import org.orodha.core.exchange.FeatureComparison.Difference;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** Two who change one catalogue at the same time. */
class ConflictTest {

	private static final String AGENCY = "knbs/agency/knbs.orodha";
	private static final String CENSUS = "knbs/data-source/knbs.census.orodha";

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private String theirs;

	@BeforeEach
	void bothChangeTheAgencyAndOneTheCensus() throws Exception {
		catalogue = small(folder);
		theirs = contents(folder).get(AGENCY).replace("Statistics office", "National Bureau of Statistics");
		Files.writeString(folder.resolve(AGENCY), theirs);
		catalogue.execute(Commands.set(catalogue, agency(), Literals.AGENCY__ACRONYM, "MINE"));
		catalogue.execute(Commands.set(catalogue, census(), Literals.LIFECYCLE_ELEMENT__VERSION, "2"));
	}

	private Agency agency() {
		return catalogue.require(Agency.class, "knbs");
	}

	private DataSource census() {
		return catalogue.require(DataSource.class, "knbs.census");
	}

	private Saved save() throws CatalogueException {
		return catalogue.saveWithoutConflicts(new NullProgressMonitor());
	}

	@Test
	void whatNobodyElseChangedIsSavedAndTheRestIsTold() throws Exception {
		Saved saved = save();

		assertThat(saved.paths()).containsExactly(CENSUS);
		assertThat(saved.conflicts()).singleElement().satisfies(conflict -> {
			assertThat(conflict.path()).isEqualTo(AGENCY);
			assertThat(conflict.reason()).isEqualTo(Conflict.Reason.CHANGED);
			assertThat(conflict.message()).contains(AGENCY);
		});
		assertThat(contents(folder).get(CENSUS)).contains("version=\"2\"");
		assertThat(contents(folder)).containsEntry(AGENCY, theirs);
		assertThat(catalogue.isDirty()).isTrue();
	}

	@Test
	void mineMayBeWrittenOverTheirs() throws Exception {
		catalogue.overwriteNextTime(AGENCY);

		assertThat(save().conflicts()).isEmpty();
		assertThat(contents(folder).get(AGENCY)).contains("MINE").doesNotContain("National Bureau");
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void writingMineOverTheirsEndsWhereTheyChangeItOnceMore() throws Exception {
		catalogue.overwriteNextTime(AGENCY);
		String again = theirs.replace("National", "Kenya National");
		Files.writeString(folder.resolve(AGENCY), again);

		assertThat(save().conflicts()).extracting(Conflict::path).containsExactly(AGENCY);
		assertThat(contents(folder)).containsEntry(AGENCY, again);
	}

	@Test
	void theirsMayBeTakenAndMineComesBackByAnUndo() throws Exception {
		Agency mine = agency();
		catalogue.takeStored(AGENCY);

		assertThat(agency()).isNotSameAs(mine);
		assertThat(agency().getName().get(0).getValue()).isEqualTo("National Bureau of Statistics");
		assertThat(census().getOwner()).isSameAs(agency());
		assertThat(save().conflicts()).isEmpty();
		assertThat(contents(folder)).containsEntry(AGENCY, theirs);
		assertThat(catalogue.isDirty()).isFalse();

		catalogue.undo();
		assertThat(agency()).isSameAs(mine);
		assertThat(census().getOwner()).isSameAs(mine);
		assertThat(save().paths()).containsExactly(AGENCY);
		assertThat(contents(folder).get(AGENCY)).contains("MINE");
	}

	@Test
	void whatDiffersIsToldByFeature() throws Exception {
		EObject stored = catalogue.stored(AGENCY).get(0);

		assertThat(Change.between(agency(), (IdentifiedElement) stored)).extracting(value -> value.feature().getName())
				.containsExactlyInAnyOrder("name", "acronym");
	}

	@Test
	void ofEachFeatureMineOrTheirsIsChosenAndUndoneAsOne() throws Exception {
		catalogue.execute(Commands.set(catalogue, agency(), Literals.AGENCY__PHONE, "+254 20 000"));

		List<Difference> differences = FeatureComparison.of(catalogue, AGENCY);
		assertThat(differences).extracting(difference -> difference.feature().getName()).containsExactly("name", "acronym", "phone");
		assertThat(differences.get(1).mine()).isEqualTo("MINE");
		FeatureComparison.takeTheirs(catalogue, List.of(differences.get(0), differences.get(2)));

		assertThat(Labels.value(agency().getName(), List.of("en"))).isEqualTo("National Bureau of Statistics");
		assertThat(agency().getAcronym()).isEqualTo("MINE");
		assertThat(agency().getPhone()).isNull();
		catalogue.overwriteNextTime(AGENCY);
		assertThat(save().conflicts()).isEmpty();
		assertThat(contents(folder).get(AGENCY)).contains("National Bureau of Statistics", "MINE");
		catalogue.undo();
		assertThat(Labels.value(agency().getName(), List.of("en"))).isEqualTo("Statistics office");
		assertThat(agency().getPhone()).isEqualTo("+254 20 000");
	}

	@Test
	void partsAreComparedOneByOneAndReferencesLeadIntoTheCatalogue() throws Exception {
		Dataset mine = ModelFactory.eINSTANCE.createDataset();
		mine.setId("knbs.census.mine");
		Dataset both = ModelFactory.eINSTANCE.createDataset();
		both.setId("knbs.census.both");
		catalogue.execute(Commands.add(catalogue, census(), Literals.DATA_SOURCE__DATASETS, both));
		save();
		String stored = contents(folder).get(CENSUS);
		Files.writeString(folder.resolve(CENSUS), stored.replace("id=\"knbs.census.both\"", "id=\"knbs.census.both\" version=\"7\"")
				.replace("</orodha:DataSource>", "  <datasets id=\"knbs.census.theirs\"/>\n</orodha:DataSource>")
				.replace("owner=\"knbs\"", ""));
		catalogue.execute(Commands.add(catalogue, census(), Literals.DATA_SOURCE__DATASETS, mine));

		List<Difference> differences = FeatureComparison.of(catalogue, CENSUS);

		assertThat(differences).extracting(difference -> difference.feature().getName()).contains("version", "datasets");
		FeatureComparison.takeTheirs(catalogue, differences);
		assertThat(census().getDatasets()).extracting(Dataset::getId).containsExactly("knbs.census.both", "knbs.census.theirs");
		assertThat(census().getDatasets().getFirst()).isSameAs(both);
		assertThat(both.getVersion()).isEqualTo("7");
		assertThat(FeatureComparison.of(catalogue, CENSUS)).isEmpty();
		catalogue.undo();
		assertThat(census().getDatasets()).containsExactly(both, mine);
		assertThat(both.getVersion()).isNull();
	}

	@Test
	void whatSomebodyElseDeletedIsToldAndMayBeTaken() throws Exception {
		Files.delete(folder.resolve(AGENCY));

		assertThat(save().conflicts()).extracting(Conflict::reason).containsExactly(Conflict.Reason.DELETED);
		catalogue.takeStored(AGENCY);

		assertThat(save().conflicts()).isEmpty();
		assertThat(catalogue.find(Agency.class, "knbs")).isEmpty();
		assertThat(folder.resolve(AGENCY)).doesNotExist();
	}

	@Test
	void theirsIsNotTakenWhereItCannotBeRead() throws Exception {
		Files.writeString(folder.resolve(AGENCY), "<half");

		assertThatThrownBy(() -> catalogue.takeStored(AGENCY)).isInstanceOf(CatalogueException.class);
		assertThat(agency().getAcronym()).isEqualTo("MINE");
	}
}
