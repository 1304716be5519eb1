// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.agencies;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.text.Texts;
import org.orodha.model.AccessLevel;
import org.orodha.model.Agency;
import org.orodha.model.Concept;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;
import org.orodha.model.Variable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a study is about, on which law it rests and on what conditions its files can be had: in codebooks and in metadata for microdata. */
class StudyContextTest {

	private static final String STUDY = """
			<codeBook xmlns="ddi:codebook:2_5" version="2.5" xml:lang="en">
			  <stdyDscr>
			    <citation><titlStmt><titl>Returnees</titl><IDNo>R-1</IDNo></titlStmt><prodStmt><producer abbr="KNBS">Statistics</producer></prodStmt></citation>
			    <studyAuthorization><authorizationStatement>Statistics Act, 2006</authorizationStatement></studyAuthorization>
			    <stdyInfo>
			      <subject><keyword>Remittances</keyword><keyword>homecoming</keyword><topcClas vocab="ELSST">Return of
			         workers</topcClas><topcClas xml:lang="de">Rückkehr</topcClas></subject>
			    </stdyInfo>
			    <dataAccs ID="C1"><useStmt><citReq>Name us.</citReq><conditions>info:eu-repo/semantics/closedAccess</conditions></useStmt></dataAccs>
			    <dataAccs ID="C2"><setAvail><accsPlac>Nairobi</accsPlac><avlStatus>Since May.</avlStatus><avlStatus>on-request</avlStatus></setAvail>
			      <useStmt><restrctn>Ask first.</restrctn><restrctn>openAccess</restrctn><contact ID="D">Registrar</contact><conditions>No fees.</conditions></useStmt></dataAccs>
			  </stdyDscr>
			  <fileDscr ID="F1"><fileTxt><fileName>persons</fileName></fileTxt></fileDscr>
			  <fileDscr ID="F2" access="C1"><fileTxt><fileName>names</fileName></fileTxt></fileDscr>
			  <fileDscr ID="F3"><fileTxt><fileName>households</fileName></fileTxt></fileDscr>
			  <dataDscr>
			    <var ID="V1" name="sex" files="F1"><concept vocab="UNSD">Sex of persons</concept><concept>Demography</concept></var>
			    <var ID="V2" name="sex" files="F2"><concept>sex of persons</concept></var>
			  </dataDscr>
			</codeBook>
			""";

	private static final String MICRODATA = """
			{ "access_policy": "licensed",
			  "study_desc": {
			    "title_statement": { "idno": "R-1", "title": "Returnees" }, "production_statement": { "producers": [ { "name": "Statistics", "abbr": "KNBS" } ] },
			    "study_authorization": { "agency": [ { "name": "Parliament" } ], "authorization_statement": "Statistics Act, 2006" },
			    "study_info": { "keywords": [ { "keyword": "Remittances" } ], "topics": [ { "topic": "Return of workers", "vocab": "ELSST" } ] },
			    "data_access": { "dataset_use": { "restrictions": "Ask first.\\n\\nrestricted", "contact": [ { "name": "Registrar" } ], "conditions": "No fees." } } },
			  "data_files": [ { "file_id": "F1", "file_name": "persons" }, { "file_id": "F2", "file_name": "names" } ],
			  "variables": [ { "vid": "V1", "file_id": "F1", "name": "sex", "labl": "Sex", "var_concept": [ { "title": "Sex of persons", "vocab": "UNSD", "uri": "http://a.example/1" } ] } ] }
			""";

	@TempDir
	Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void open() throws Exception {
		catalogue = Exchange.empty(folder.resolve("catalogue"));
		Agency keeper = named(ModelFactory.eINSTANCE.createAgency(), "ncm", "Mechanism", "Mécanisme");
		keeper.setAcronym("NCM");
		catalogue.execute(Commands.add(catalogue, keeper));
		for (Topic topic : List.of(named(ModelFactory.eINSTANCE.createTopic(), "topic.remittances", "Remittances", "Envois de fonds"),
				named(ModelFactory.eINSTANCE.createTopic(), "topic.stocks", "Population stocks", "Effectifs de population")))
			catalogue.execute(Commands.add(catalogue, catalogue.root(), Literals.CATALOGUE__TOPICS, topic));
		Stream.of(named(ModelFactory.eINSTANCE.createConcept(), "concept.sex", "Sex", "Sexe"),
				named(ModelFactory.eINSTANCE.createLegalInstrument(), "law.statistics", "Statistics Act, 2006", "Loi sur la statistique, 2006"),
				named(ModelFactory.eINSTANCE.createLegalInstrument(), "law.protection", "Data Protection Act, 2019", "Loi de 2019")).forEach(element -> {
					element.setOwner(keeper);
					catalogue.execute(Commands.add(catalogue, element));
				});
	}

	private static <T extends IdentifiedElement> T named(T element, String id, String english, String french) {
		element.setId(id);
		Texts.put(element.getName(), "en", english);
		Texts.put(element.getName(), "fr", french);
		return element;
	}

	private Path file(String format) throws Exception {
		return Files.writeString(folder.resolve("study"), format.equals("ddi") ? STUDY : MICRODATA);
	}

	private DataSource take(String format) throws Exception {
		Imports.apply(catalogue, result(format, catalogue, file(format)), agencies(catalogue));
		return catalogue.require(DataSource.class, "knbs.r-1");
	}

	private String written(String format) throws Exception {
		Path target = folder.resolve("written");
		export(catalogue, format, target, Audience.OWN_AGENCY, "source=knbs.r-1");
		return Files.readString(target);
	}

	private JsonNode json() throws Exception {
		return new ObjectMapper().readTree(written("nada-json"));
	}

	/** What the written file would change: only what is kept of it. */
	private void saysTheSame(String format) {
		assertThat(result(format, catalogue, folder.resolve("written")).changes()).allSatisfy(change -> assertThat(((Change.Update) change).values())
				.extracting(Change.NewValue::feature).containsExactly(Literals.LIFECYCLE_ELEMENT__VERBATIM));
	}

	private static List<String> names(List<? extends IdentifiedElement> elements) {
		return elements.stream().map(element -> Texts.in(element.getName(), List.of("en"))).toList();
	}

	@ParameterizedTest
	@CsvSource({ "ddi", "nada-json" })
	void whatAStudyNamesIsReferredToAndOnlyTopicsAndConceptsAreMade(String format) throws Exception {
		int laws = catalogue.all(LegalInstrument.class).size();
		int topics = catalogue.all(Topic.class).size();

		DataSource source = take(format);

		assertThat(names(source.getTopics())).containsExactly("Return of workers", "Remittances");
		assertThat(source.getTopics().get(1).getId()).isEqualTo("topic.remittances");
		assertThat(catalogue.all(Topic.class)).hasSize(topics + 1);
		assertThat(source.getLegalBases()).extracting(LegalInstrument::getId).containsExactly("law.statistics");
		assertThat(catalogue.all(LegalInstrument.class)).hasSize(laws);
		assertThat(source.getDatasets().getFirst().getVariables()).extracting(variable -> names(List.of(variable.getConcept())))
				.containsExactly(List.of("Sex of persons"));
		assertThat(catalogue.all(Concept.class)).filteredOn(concept -> names(List.of(concept)).contains("Demography")).isEmpty();
	}

	@Test
	void aFileIsHadAsItSaysElseAsTheStudySays() throws Exception {
		List<Dataset> files = take("ddi").getDatasets();

		assertThat(files).extracting(Dataset::getConfidentiality).containsExactly(ConfidentialityClass.PUBLIC, ConfidentialityClass.CONFIDENTIAL,
				ConfidentialityClass.PUBLIC);
		assertThat(files.getFirst().getAccess()).isEqualTo(AccessLevel.ON_REQUEST);
		assertThat(files.get(1).isSetAccess()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "ddi", "nada-json" })
	void whatWasRenamedSinceIsKnownAgain(String format) throws Exception {
		DataSource source = take(format);
		Topic topic = source.getTopics().getFirst();
		catalogue.execute(Commands.set(catalogue, topic, Literals.IDENTIFIED_ELEMENT__NAME, List.of(Texts.text("en", "Homecoming workers", null))));

		assertThat(result(format, catalogue, file(format)).all()).isEmpty();
	}

	@Test
	void aTopicThatIsTakenAwayGoesAndOneThatIsAddedStandsInEachLanguage() throws Exception {
		DataSource source = take("ddi");
		Topic stocks = catalogue.require(Topic.class, "topic.stocks");
		catalogue.execute(Commands.set(catalogue, source, Literals.DATA_SOURCE__TOPICS, List.of(source.getTopics().get(1), stocks)));

		assertThat(written("ddi")).doesNotContain("workers").contains("<keyword>homecoming</keyword>", "<topcClas xml:lang=\"de\">Rückkehr</topcClas>",
				"<topcClas>Population stocks</topcClas>", "<topcClas xml:lang=\"fr\">Effectifs de population</topcClas>")
				.doesNotContain("<topcClas>Remittances");
	}

	@Test
	void anotherConceptStandsFirst() throws Exception {
		Variable sex = take("ddi").getDatasets().getFirst().getVariables().getFirst();
		catalogue.execute(Commands.set(catalogue, sex, Literals.VARIABLE__CONCEPT, catalogue.require(Concept.class, "concept.sex")));

		assertThat(written("ddi").replaceAll(">\\s+<", "><")).contains(
				"<concept vocab=\"NCM\">Sex</concept><concept vocab=\"NCM\" xml:lang=\"fr\">Sexe</concept><concept>Demography</concept>",
				"<concept>sex of persons</concept>");
		saysTheSame("ddi");
	}

	@Test
	void lawsThatAreAddedStandTogetherAndAreKnownAgain() throws Exception {
		DataSource source = take("nada-json");
		List<LegalInstrument> laws = Stream.of("law.statistics", "law.protection").map(id -> catalogue.require(LegalInstrument.class, id))
				.toList();
		catalogue.execute(Commands.set(catalogue, source, Literals.DATA_SOURCE__LEGAL_BASES, laws));

		assertThat(json().at("/study_desc/study_authorization")).hasToString(
				"{\"agency\":[{\"name\":\"Parliament\"}],\"authorization_statement\":\"Statistics Act, 2006\\n\\nData Protection Act, 2019\"}");
		saysTheSame("nada-json");
	}

	@Test
	void conditionsOfOneFileAloneAreItsOwnAndTheOtherWordsHoldOn() throws Exception {
		Dataset persons = take("ddi").getDatasets().getFirst();
		catalogue.execute(Commands.set(catalogue, persons, Literals.DATASET__ACCESS, AccessLevel.NO_ACCESS));

		String written = written("ddi").replaceAll(">\\s+<", "><");
		assertThat(written).contains("<fileDscr ID=\"F1\" access=\"A1\">", "<fileDscr ID=\"F2\" access=\"C1\">", "<fileDscr ID=\"F3\">",
				"<avlStatus>Since May.</avlStatus><avlStatus>on-request</avlStatus>", "<avlStatus>Since May.</avlStatus><avlStatus>no-access</avlStatus>");
		assertThat(written.split("<citReq>", -1)).hasSize(2);
		assertThat(written.split("No fees.", -1)).hasSize(3);
		assertThat(written.split("ID=\"D\"", -1)).hasSize(2);
		saysTheSame("ddi");
	}

	@ParameterizedTest
	@CsvSource({ "open-file, open", "on-request, licensed", "no-access, data_na", "published-table," })
	void theWayOfAccessIsAPolicyOfThePortal(String level, String policy) throws Exception {
		DataSource source = take("nada-json");
		assertThat(source.getDatasets()).extracting(Dataset::getAccess).containsOnly(AccessLevel.UNDER_AGREEMENT);
		assertThat(source.getDatasets()).extracting(Dataset::getConfidentiality).containsOnly(ConfidentialityClass.RESTRICTED);
		source.getDatasets().forEach(dataset -> catalogue.execute(Commands.set(catalogue, dataset, Literals.DATASET__ACCESS, AccessLevel.get(level))));

		JsonNode written = json();

		assertThat(written.path("access_policy").asText(null)).isEqualTo(policy);
		assertThat(written.at("/study_desc/data_access/dataset_availability/status").asText()).isEqualTo(level);
		assertThat(written.at("/study_desc/data_access/dataset_use")).isEqualTo(new ObjectMapper().readTree(MICRODATA).at("/study_desc/data_access/dataset_use"));
		saysTheSame("nada-json");
	}

	@Test
	void microdataHaveOnePlaceForConditionsWhichIsTold() throws Exception {
		Dataset persons = take("nada-json").getDatasets().getFirst();
		catalogue.execute(Commands.set(catalogue, persons, Literals.DATASET__ACCESS, AccessLevel.OPEN_FILE));

		ExportReport report = export(catalogue, "nada-json", folder.resolve("written"), Audience.OWN_AGENCY, "source=knbs.r-1");

		assertThat(new ObjectMapper().readTree(folder.resolve("written").toFile())).isEqualTo(new ObjectMapper().readTree(MICRODATA));
		assertThat(report.losses()).extracting(loss -> loss.element() + " " + loss.what())
				.contains(persons.getId() + " access: metadata for microdata has no place for it");
	}
}
