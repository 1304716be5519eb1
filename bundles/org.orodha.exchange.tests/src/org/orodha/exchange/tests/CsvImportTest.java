// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.bringIn;
import static org.orodha.exchange.tests.Exchange.file;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.propose;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.Corpora;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.Variable;

class CsvImportTest {

	@TempDir
	Path folder;
	@TempDir
	Path settings;
	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		System.setProperty("orodha.settings", settings.toString());
		kenya = kenya(folder.resolve("kenya"));
	}

	@AfterEach
	void forget() {
		System.clearProperty("orodha.settings");
	}

	private Path rows(String... lines) throws Exception {
		return file(settings, lines);
	}

	@Test
	void columnsAreKnownByNameByLabelAndBySynonymInThreeLanguages() throws Exception {
		bringIn(kenya, rows("id,Kifupisho,Nom,jina (sw),Type,courriel,country code",
				"tra,TRA,Tourism authority,Mamlaka ya Utalii,department,data@tra.example.org,KE"), "kind=agency");

		Agency agency = kenya.require(Agency.class, "tra");
		assertThat(agency.getAcronym()).isEqualTo("TRA");
		assertThat(agency.getKind()).isEqualTo(AgencyKind.DEPARTMENT);
		assertThat(agency.getEmail()).isEqualTo("data@tra.example.org");
		assertThat(agency.getCountry()).isEqualTo("KE");
		assertThat(Texts.exactly(agency.getName(), "en")).contains("Tourism authority");
		assertThat(Texts.exactly(agency.getName(), "sw")).contains("Mamlaka ya Utalii");
	}

	@Test
	void whatHappenedToADeliveryIsNotImported() throws Exception {
		Delivery delivery = ModelFactory.eINSTANCE.createDelivery();
		delivery.setId("dis.received");
		delivery.setDataset(kenya.all(Dataset.class).get(0));
		delivery.setState(DeliveryState.SIGNED_OFF);
		kenya.execute(Commands.add(kenya, delivery));

		Proposal state = bringIn(kenya, rows("id,state", "dis.received,disseminated"), "kind=delivery");
		Proposal channel = bringIn(kenya, rows("id,channel", "dis.received,drive"), "kind=delivery");
		Proposal another = bringIn(kenya, rows("id,period", "dis.never-received,2026-Q1"), "kind=delivery");

		assertThat(state.conflicts()).singleElement().asString().contains("dis.received", "State");
		assertThat(delivery.getState()).isEqualTo(DeliveryState.SIGNED_OFF);
		assertThat(channel.conflicts()).isEmpty();
		assertThat(delivery.getChannel()).isEqualTo("drive");
		assertThat(another.conflicts()).hasSize(1);
		assertThat(kenya.find(Delivery.class, "dis.never-received")).isEmpty();
	}

	@Test
	void aLineBreakOfAWordProcessorIsALineEndAndTold() throws Exception {
		Path rows = rows("id,name@en,owner,concept,text@en", "def.drs.ctl,Name,drs,concept.refugee,one\u000ctwo");
		Proposal proposal = bringIn(kenya, rows, "kind=definition");
		kenya.save(new NullProgressMonitor());

		assertThat(proposal.changes()).singleElement()
				.satisfies(change -> assertThat(change.basis()).contains("U+000C"));
		assertThat(Texts.exactly(kenya.require(Definition.class, "def.drs.ctl").getText(), "en")).contains("one\ntwo");
		assertThat(propose(kenya, rows, "kind=definition").changes()).isEmpty();
	}

	@Test
	void aColumnCanBeGivenItsFeatureByHand() throws Exception {
		bringIn(kenya, rows("Code,Organisation", "x1,Example office"), "kind=agency", "columns=Code=id,Organisation=name@fr");

		assertThat(Texts.exactly(kenya.require(Agency.class, "x1").getName(), "fr")).contains("Example office");
	}

	@Test
	void anEnumerationsValueMayBeWrittenAsItsLabelInAnyLanguage() throws Exception {
		bringIn(kenya, rows("id,name,kind", "x1,A,BANQUE CENTRALE", "x2,B,Central-Bank", "x3,C,CENTRAL_BANK"), "kind=agency");

		for (String id : List.of("x1", "x2", "x3"))
			assertThat(kenya.require(Agency.class, id).getKind()).isEqualTo(AgencyKind.CENTRAL_BANK);
	}

	@Test
	void anEmptyCellLeavesTheValueAsItIs() throws Exception {
		String before = kenya.require(Agency.class, "knbs").getAcronym();
		assertThat(propose(kenya, rows("id,acronym", "knbs,"), "kind=agency").changes()).isEmpty();
		assertThat(kenya.require(Agency.class, "knbs").getAcronym()).isEqualTo(before).isNotEmpty();
	}

	@Test
	void anEmptyCellClearsTheValueWhereThatIsAskedFor() throws Exception {
		bringIn(kenya, rows("id,acronym", "knbs,"), "kind=agency", "clear-empty=true");

		assertThat(kenya.require(Agency.class, "knbs").getAcronym()).isNull();
	}

	@Test
	void rowsOfOneFileMayReferToEachOther() throws Exception {
		bringIn(kenya, rows("id,name,broader", "concept.child,Child,concept.parent", "concept.parent,Parent,"), "kind=concept",
				"owner=knbs");
		Concept child = kenya.require(Concept.class, "concept.child");

		assertThat(child.getBroader()).isSameAs(kenya.require(Concept.class, "concept.parent"));
		assertThat(child.getOwner()).isSameAs(kenya.require(Agency.class, "knbs"));
	}

	@Test
	void severalReferencesAndADateStandInOneRow() throws Exception {
		bringIn(kenya, rows("id,name,parties,signed,kind", "law.x,Example agreement,knbs; dis,2024-02-29,data-sharing-agreement"),
				"kind=legal-instrument", "owner=knbs");
		LegalInstrument law = kenya.require(LegalInstrument.class, "law.x");

		assertThat(law.getParties()).extracting(Agency::getId).containsExactly("knbs", "dis");
		assertThat(law.getSigned()).isEqualTo(LocalDate.of(2024, 2, 29));
	}

	@Test
	void aPartGoesToTheContainerThatItsRowNames() throws Exception {
		Dataset dataset = kenya.all(Dataset.class).get(0);
		bringIn(kenya, rows("id,name,container,minimum,mandatory", "x.var,Height," + dataset.getId() + ",-1.50,ndiyo"),
				"kind=variable");
		Variable variable = kenya.require(Variable.class, "x.var");

		assertThat(variable.getDataset()).isSameAs(dataset);
		assertThat(variable.getMinimum()).isEqualByComparingTo("-1.5");
		assertThat(variable.isMandatory()).isTrue();
	}

	@Test
	void aColumnWithoutFeatureIsToldAndKeptWordForWord() throws Exception {
		Proposal proposal = bringIn(kenya, rows("id,name,Shelf mark", "x1,Example,A 17"), "kind=agency");

		assertThat(proposal.skipped()).singleElement().satisfies(skipped -> {
			assertThat(skipped.place().row()).isEqualTo(1);
			assertThat(skipped.place().column()).isEqualTo("Shelf mark");
		});
		assertThat(kenya.require(Agency.class, "x1").getVerbatim()).singleElement()
				.satisfies(kept -> assertThat(List.of(kept.getOrigin(), kept.getField(), kept.getValue()))
						.containsExactly("csv", "Shelf mark", "A 17"));
	}

	@Test
	void movingAPartToAnotherContainerIsAConflict() throws Exception {
		Dataset moved = kenya.all(Dataset.class).get(0);
		String other = kenya.all(Dataset.class).stream().map(dataset -> dataset.getSource().getId())
				.filter(id -> !id.equals(moved.getSource().getId())).findFirst().orElseThrow();
		Proposal proposal = propose(kenya, rows("id,container", moved.getId() + "," + other), "kind=dataset");

		assertThat(proposal.changes()).isEmpty();
		assertThat(proposal.conflicts()).singleElement()
				.satisfies(conflict -> assertThat(((Change.Conflict) conflict).reason()).contains(moved.getId(), other));
	}

	@Test
	void aSemicolonFileInWindowsEncodingIsRead() throws Exception {
		Path file = settings.resolve("fr.csv");
		Files.write(file, "id;nom\nx1;Ministère de l’Intérieur\n".getBytes("windows-1252"));
		bringIn(kenya, file, "kind=agency", "language=fr");

		assertThat(Texts.exactly(kenya.require(Agency.class, "x1").getName(), "fr")).contains("Ministère de l’Intérieur");
	}

	@Test
	void whatDetectionFindsCanBeOverridden() throws Exception {
		Path file = settings.resolve("odd.csv");
		Files.write(file, "List of, offices\nid|name\nx1|Office, central\n".getBytes("UTF-8"));
		bringIn(kenya, file, "kind=agency", "delimiter=bar", "header-row=2", "encoding=UTF-8");

		assertThat(Texts.exactly(kenya.require(Agency.class, "x1").getName(), "en")).contains("Office, central");
	}

	@Test
	void importingTheSameRowsTwiceProposesNothing() throws Exception {
		Path rows = rows("Acronym,name,website", "TRA,Tourism authority,https://tra.example.org");
		bringIn(kenya, rows, "kind=agency");

		assertThat(propose(kenya, rows, "kind=agency").changes()).isEmpty();
		assertThat(kenya.find(Agency.class, "tra")).isPresent();
	}

	@Test
	void theCountriesOfUnhcrBecomeACodeListByASavedMapping() throws Exception {
		Path countries = Corpora.file("unhcr/countries.csv");
		String[] first = { "kind=code", "container=unhcr.countries", "container-name=Countries of UNHCR", "owner=knbs",
				"columns=unhcr_code=verbatim", "save-mapping=UNHCR countries" };
		bringIn(kenya, countries, first);
		CodeList list = kenya.require(CodeList.class, "unhcr.countries");

		assertThat(settings.resolve("mappings/UNHCR countries.properties")).exists();
		assertThat(list.getCodes()).hasSizeGreaterThan(200);
		assertThat(list.getCodes().get(2)).satisfies(algeria -> {
			assertThat(algeria.getId()).isEqualTo("unhcr.countries.dza");
			assertThat(algeria.getValue()).isEqualTo("DZA");
			assertThat(Texts.exactly(algeria.getName(), "en")).contains("Algeria");
		});
		assertThat(list.getCodes().get(2).getVerbatim()).anySatisfy(kept -> {
			assertThat(kept.getField()).isEqualTo("unhcr_code");
			assertThat(kept.getValue()).isEqualTo("ALG");
		});
		assertThat(propose(kenya, countries, "kind=code", "container=unhcr.countries", "mapping=UNHCR countries").changes())
				.isEmpty();
	}

	@Test
	void takingAnImportBackRestoresTheCatalogue() throws Exception {
		bringIn(kenya, rows("id,acronym", "knbs,NBS", "new,NEW"), "kind=agency");
		kenya.undo();

		assertThat(kenya.require(Agency.class, "knbs").getAcronym()).isEqualTo("KNBS");
		assertThat(kenya.find(Agency.class, "new")).isEmpty();
	}
}
