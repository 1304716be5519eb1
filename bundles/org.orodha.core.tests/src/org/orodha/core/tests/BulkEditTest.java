// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.bulk.BulkAction;
import org.orodha.core.bulk.BulkEdit;
import org.orodha.core.bulk.BulkEdit.Changed;
import org.orodha.core.bulk.BulkEdit.Kept;
import org.orodha.core.bulk.BulkEdit.Reason;
import org.orodha.core.bulk.BulkFeature;
import org.orodha.core.bulk.ElementFilter;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.TextState;

/** One feature is changed for many elements: each is told before, with the reason where it stays, and one undo takes all back. */
class BulkEditTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private DataSource census;
	private Dataset people;
	private Dataset houses;
	private Dataset births;
	private LegalInstrument act;
	private LegalInstrument mou;

	@BeforeEach
	void aSourceOfThreeDatasets() throws CatalogueException {
		catalogue = Catalogues.small(folder);
		census = catalogue.require(DataSource.class, "knbs.census");
		people = dataset("knbs.census.people", "People of the census");
		houses = dataset("knbs.census.houses", "Houses of the census");
		births = dataset("knbs.census.births", "Births");
		people.setFrequency(Frequency.MONTHLY);
		act = instrument("act", "Statistics Act");
		mou = instrument("mou", "Agreement with Immigration");
		people.getLegalBases().add(act);
		CompoundCommand all = new CompoundCommand();
		for (Dataset each : List.of(people, houses, births))
			all.append(Commands.add(catalogue, census, Literals.DATA_SOURCE__DATASETS, each));
		all.append(Commands.add(catalogue, act));
		all.append(Commands.add(catalogue, mou));
		catalogue.execute(all);
	}

	private static Dataset dataset(String id, String name) {
		Dataset dataset = MAKE.createDataset();
		dataset.setId(id);
		dataset.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		return dataset;
	}

	private static LegalInstrument instrument(String id, String name) {
		LegalInstrument instrument = MAKE.createLegalInstrument();
		instrument.setId(id);
		instrument.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		return instrument;
	}

	private BulkEdit of(String feature, BulkAction action) {
		return BulkEdit.of(catalogue, census.getDatasets(), BulkFeature.named(catalogue, Literals.DATASET, feature, "en"), action);
	}

	private static Map<EObject, Object> after(BulkEdit edit) {
		return edit.changes().stream().collect(Collectors.toMap(Changed::element, Changed::after));
	}

	@Test
	void aValueIsSetForThoseThatHaveAnotherAndOneUndoTakesAllBack() {
		BulkEdit edit = of("frequency", BulkAction.set("Monthly"));

		assertThat(after(edit)).isEqualTo(Map.of(houses, Frequency.MONTHLY, births, Frequency.MONTHLY));
		assertThat(edit.kept()).singleElement().satisfies(kept -> {
			assertThat(kept.element()).isSameAs(people);
			assertThat(kept.reason()).isEqualTo(Reason.SAME);
		});
		assertThat(edit.label()).isEqualTo("Set Frequency of 2 elements to monthly");
		catalogue.execute(edit.command());
		assertThat(census.getDatasets()).extracting(Dataset::getFrequency).containsOnly(Frequency.MONTHLY);
		catalogue.undo();
		assertThat(houses.isSetFrequency()).isFalse();
		assertThat(people.getFrequency()).isEqualTo(Frequency.MONTHLY);
	}

	@Test
	void referencesAreAddedByNameAndTakenOutByIdentifier() {
		catalogue.execute(of("legal-bases", BulkAction.add("Statistics Act; Agreement with Immigration")).command());
		assertThat(census.getDatasets()).allSatisfy(dataset -> assertThat(dataset.getLegalBases()).containsExactly(act, mou));

		BulkEdit removal = of("Legal Bases", BulkAction.remove("act"));
		assertThat(removal.changes()).hasSize(3);
		catalogue.execute(removal.command());
		assertThat(census.getDatasets()).allSatisfy(dataset -> assertThat(dataset.getLegalBases()).containsExactly(mou));
		assertThat(of("legalBases", BulkAction.remove("act")).kept()).extracting(Kept::reason).containsOnly(Reason.ABSENT);
	}

	@Test
	void oneReferenceTakesThePlaceOfAnotherWhereItStands() {
		BulkEdit edit = of("legalBases", BulkAction.replace("act", "mou"));

		assertThat(after(edit)).isEqualTo(Map.of(people, List.of(mou)));
		assertThat(edit.kept()).extracting(Kept::reason).containsOnly(Reason.ABSENT);
	}

	@Test
	void aPartOfATextIsReplacedInOneLanguageAndTranslationsBecomeOutdated() {
		houses.getName().add(Texts.text("fr", "Logements du recensement", TextState.TRANSLATED));
		BulkEdit edit = of("name", BulkAction.replace("of the census", "(census)"));

		assertThat(after(edit)).isEqualTo(Map.of(people, "People (census)", houses, "Houses (census)"));
		catalogue.execute(edit.command());
		assertThat(Texts.exactly(houses.getName(), "en")).contains("Houses (census)");
		assertThat(houses.getName().get(1).getState()).isEqualTo(TextState.OUTDATED);
		assertThat(of("name fr", BulkAction.replace("du recensement", "recensés")).changes()).extracting(Changed::after)
				.containsExactly("Logements recensés");
	}

	@Test
	void whatCannotBeChangedStaysAndSaysWhy() {
		assertThat(of("id", BulkAction.set("x")).kept()).hasSize(3).extracting(Kept::reason).containsOnly(Reason.IDENTIFIER);
		assertThat(of("variables", BulkAction.clear()).kept()).extracting(Kept::reason).containsOnly(Reason.READ_ONLY);
		Procedure procedure = MAKE.createProcedure();
		procedure.setId("sop");
		catalogue.execute(Commands.add(catalogue, procedure));
		BulkEdit status = BulkEdit.of(catalogue, List.of(procedure, census), BulkFeature.of(Literals.LIFECYCLE_ELEMENT__STATUS, "en"),
				BulkAction.set("adopted"));
		assertThat(status.kept()).hasSize(2).extracting(Kept::reason).containsOnly(Reason.RECORDED);
		assertThat(BulkEdit.of(catalogue, List.of(census), BulkFeature.of(Literals.DATASET__FREQUENCY, "en"), BulkAction.clear()).kept())
				.extracting(Kept::reason).containsExactly(Reason.NO_FEATURE);
	}

	@Test
	void whatAnElementNeedsIsNotClearedAndWhatMayNotStandThereIsRefused() {
		CodeList letters = MAKE.createCodeList();
		letters.setId("letters");
		for (String value : List.of("a", "b")) {
			Code code = MAKE.createCode();
			code.setId("letters." + value);
			code.setValue(value);
			letters.getCodes().add(code);
		}
		catalogue.execute(Commands.add(catalogue, letters));

		assertThat(BulkEdit.of(catalogue, letters.getCodes(), BulkFeature.of(Literals.CODE__VALUE, "en"), BulkAction.clear()).kept())
				.extracting(Kept::reason).containsOnly(Reason.REQUIRED);
		BulkEdit parents = BulkEdit.of(catalogue, letters.getCodes(), BulkFeature.of(Literals.CODE__PARENT, "en"), BulkAction.set("a"));
		assertThat(after(parents)).isEqualTo(Map.of(letters.getCodes().get(1), letters.getCodes().get(0)));
		assertThat(parents.kept()).extracting(Kept::reason).containsExactly(Reason.UNFIT);
	}

	@Test
	void whatNoElementCanBeGivenIsRefusedAsAWhole() {
		assertThatThrownBy(() -> of("frequency", BulkAction.set("often"))).hasMessageContaining("often");
		assertThatThrownBy(() -> of("legalBases", BulkAction.add("No such act"))).hasMessageContaining("No such act");
		assertThatThrownBy(() -> of("frequency", BulkAction.add("monthly"))).hasMessageContaining("Frequency");
		assertThatThrownBy(() -> of("colour", BulkAction.clear())).hasMessageContaining("colour").hasMessageContaining("coverage-start");
	}

	@Test
	void anotherOwnerTakesTheFileAlongAndBothOwnersAreToBeAsked() {
		Agency dis = MAKE.createAgency();
		dis.setId("dis");
		catalogue.execute(Commands.add(catalogue, dis));
		BulkEdit edit = BulkEdit.of(catalogue, List.of(census), BulkFeature.of(Literals.CATALOGUE_ELEMENT__OWNER, "en"), BulkAction.set("dis"));

		assertThat(edit.foreign(Set.of("knbs"))).containsOnlyKeys(dis);
		assertThat(edit.foreign(Set.of("knbs", "dis"))).isEmpty();
		catalogue.execute(edit.command());
		assertThat(catalogue.pathOf(census)).contains("dis/data-source/knbs.census.orodha");
		catalogue.undo();
		assertThat(catalogue.pathOf(census)).contains("knbs/data-source/knbs.census.orodha");
	}

	@Test
	void elementsAreChosenByConditions() {
		assertThat(chosen("frequency=monthly")).containsExactly(people);
		assertThat(chosen("frequency=")).containsExactly(births, houses);
		assertThat(chosen("name~CENSUS")).containsExactly(houses, people);
		assertThat(chosen("\tname\t~\tcensus")).containsExactly(houses, people);
		assertThat(chosen("legal-bases=act")).containsExactly(people);
		assertThat(chosen("agency=knbs")).hasSize(3);
		assertThat(chosen("id~births")).containsExactly(births);
		assertThatThrownBy(() -> chosen("monthly")).hasMessageContaining("FEATURE=VALUE");
	}

	private List<EObject> chosen(String condition) {
		return catalogue.ofKind(Literals.DATASET).stream().map(EObject.class::cast).filter(ElementFilter.of(catalogue, Literals.DATASET, condition))
				.toList();
	}
}
