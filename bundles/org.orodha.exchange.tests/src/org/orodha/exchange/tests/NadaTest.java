// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Recognition;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.Corpora;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.SourceKind;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Metadata for microdata in JSON, in and out. */
class NadaTest {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String STUDY = """
			{
			  "repositoryid": "knbs", "access_policy": "licensed", "published": 1,
			  "study_desc": {
			    "title_statement": { "idno": "KEN-2019-MIG", "title": "Migration Survey", "translated_title": "Enquête", "identifiers": [ { "type": "DOI", "identifier": "10.1/2" } ] },
			    "authoring_entity": [ { "name": "Kenya National Bureau of Statistics", "affiliation": "Treasury" } ],
			    "production_statement": { "producers": [ { "name": "Kenya National Bureau of Statistics", "abbr": "KNBS", "role": "Field work" } ] },
			    "holdings": [ { "name": "Archive", "uri": "https://data.example.org/7" } ],
			    "study_info": {
			      "abstract": "Who moved, and why.",
			      "coll_dates": [ { "start": "2019-01", "end": "2019-03", "cycle": "Round 1" } ],
			      "nation": [ { "name": "Kenya", "abbreviation": "KEN" } ],
			      "geog_coverage": "National", "universe": "Residents", "data_kind": "Survey data"
			    },
			    "method": { "data_collection": { "frequency": "annual", "coll_mode": [ "Face to face", "Telephone" ], "weight": "By county" } }
			  },
			  "data_files": [
			    { "file_id": "F1", "file_name": "persons.dta", "description": "Persons", "case_count": 100, "var_count": 2 },
			    { "file_id": "F2", "file_name": "households.dta" }
			  ],
			  "variables": [
			    { "vid": "V1", "file_id": "F1", "name": "sex", "labl": "Sex", "var_qstn_qstnlit": "Are you male or female?", "var_format": { "type": "numeric", "name": "%8.0g" },
			      "var_sumstat": [ { "type": "vald", "value": 100 } ],
			      "var_catgry": [ { "value": "1", "label": "Male", "stats": [ { "type": "freq", "value": 49 } ] }, { "value": 2, "label": "Female" } ] },
			    { "vid": "V2", "file_id": "F1", "name": "age", "labl": "Age", "var_intrvl": "contin", "var_format": { "type": "numeric" }, "var_valrng": { "range": { "min": 0, "max": 98, "count": "99" } } },
			    { "vid": "V3", "file_id": "F2", "name": "size", "labl": "Size", "var_concept": [ { "title": "Household" } ] }
			  ],
			  "variable_groups": [ { "vgid": "G1", "variables": "V1 V2", "label": "Persons" } ],
			  "additional": { "ours": 1.10 }
			}
			""";

	@TempDir
	Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void open() throws Exception {
		catalogue = Exchange.empty(folder.resolve("catalogue"));
	}

	private Path file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	private Proposal add(Path file) throws Exception {
		Proposal proposal = Exchange.result("nada-json", catalogue, file);
		assertThat(proposal.conflicts()).isEmpty();
		Imports.apply(catalogue, proposal, proposal.changes().stream().filter(Change.Create.class::isInstance)
				.map(change -> ((Change.Create) change).element().getId()).collect(Collectors.toSet()));
		return proposal;
	}

	private JsonNode written() throws Exception {
		Path file = folder.resolve("written.json");
		export(catalogue, "nada-json", file, Audience.OWN_AGENCY);
		return JSON.readTree(file.toFile());
	}

	private Variable variable(String column) {
		return catalogue.all(Variable.class).stream().filter(variable -> column.equals(variable.getColumn())).findFirst().orElseThrow();
	}

	@Test
	void aStudyIsASourceItsFilesDatasetsAndCategoriesCodes() throws Exception {
		add(file("study.json", STUDY));

		DataSource source = catalogue.all(DataSource.class).getFirst();
		assertThat(Texts.exactly(source.getName(), "en")).contains("Migration Survey");
		assertThat(source.getKind()).isEqualTo(SourceKind.HOUSEHOLD_SURVEY);
		assertThat(source.getCoverageStart() + " " + source.getCoverageEnd() + " " + source.getWebsite()).isEqualTo("2019-01 2019-03 https://data.example.org/7");
		assertThat(source.getOwner().getAcronym()).isEqualTo("KNBS");
		assertThat(Texts.exactly(source.getCollectionMethod(), "en")).contains("Face to face; Telephone");
		assertThat(catalogue.all(Dataset.class)).hasSize(2);
		assertThat(variable("sex").getCodeList().getCodes()).extracting(Code::getValue).containsExactly("1", "2");
		assertThat(variable("age").getType()).isEqualTo(VariableType.DECIMAL);
		assertThat(variable("age").getMaximum()).hasToString("98");
		assertThat(variable("size").getDataset()).isNotSameAs(variable("age").getDataset());
	}

	@Test
	void nothingIsLostInAndOutAndReadingAgainChangesNothing() throws Exception {
		Path study = file("study.json", STUDY);
		add(study);

		assertThat(written()).isEqualTo(JSON.readTree(STUDY));
		assertThat(Exchange.result("nada-json", catalogue, study).all()).isEmpty();
		assertThat(Exchange.result("nada-json", catalogue, folder.resolve("written.json")).all()).isEmpty();
	}

	@Test
	void everythingThatTheSchemasKnowGoesInAndOut() throws Exception {
		Path schemas = Corpora.file("ddi/worldbank-json");
		ObjectNode study = JsonNodeFactory.instance.objectNode();
		JsonNode ddi = JSON.readTree(schemas.resolve("ddi-schema.json").toFile());
		for (String part : new String[] { "doc_desc", "study_desc" })
			study.set(part, instance(ddi.path("definitions").path(part), ddi, part));
		for (Map.Entry<String, String> list : Map.of("data_files", "datafile", "variables", "variable", "variable_groups", "variable-group").entrySet()) {
			JsonNode schema = JSON.readTree(schemas.resolve(list.getValue() + "-schema.json").toFile());
			study.putArray(list.getKey()).add(instance(schema, schema, list.getKey()));
		}
		add(file("full.json", study.toString()));

		JsonNode written = written();

		assertThat(written).isEqualTo(study);
		assertThat(study.toString().length()).isGreaterThan(5000);
		assertThat(Exchange.result("nada-json", catalogue, folder.resolve("full.json")).all()).isEmpty();
	}

	/** Something that fits a schema, with everything that the schema knows. */
	private static JsonNode instance(JsonNode schema, JsonNode root, String name) {
		JsonNode known = schema.has("$ref") ? root.path("definitions").path(schema.get("$ref").asText().replaceFirst(".*/", "")) : schema;
		String type = known.path("type").isArray() ? known.path("type").get(0).asText() : known.path("type").asText();
		return switch (type) {
		case "object" -> {
			ObjectNode object = JsonNodeFactory.instance.objectNode();
			known.path("properties").fields().forEachRemaining(property -> object.set(property.getKey(), instance(property.getValue(), root, property.getKey())));
			yield object;
		}
		case "array" -> {
			ArrayNode array = JsonNodeFactory.instance.arrayNode();
			array.add(instance(known.path("items"), root, name));
			yield array;
		}
		case "integer" -> JsonNodeFactory.instance.numberNode(7);
		case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
		default -> JsonNodeFactory.instance.textNode("a " + name);
		};
	}

	@Test
	void whatIsChangedHereIsWrittenAndAllElseStays() throws Exception {
		add(file("study.json", STUDY));
		DataSource source = catalogue.all(DataSource.class).getFirst();
		catalogue.execute(Commands.set(catalogue, source, Literals.IDENTIFIED_ELEMENT__NAME, List.of(Texts.text("en", "Survey of Migration", TextState.ORIGINAL))));
		catalogue.execute(Commands.set(catalogue, source, Literals.DATA_SOURCE__COVERAGE_END, "2019-04"));
		CodeList sexes = variable("sex").getCodeList();
		catalogue.execute(Commands.set(catalogue, sexes.getCodes().get(1), Literals.IDENTIFIED_ELEMENT__NAME, List.of(Texts.text("en", "Woman", TextState.ORIGINAL))));

		JsonNode written = written();

		ObjectNode expected = (ObjectNode) JSON.readTree(STUDY);
		((ObjectNode) expected.at("/study_desc/title_statement")).put("title", "Survey of Migration");
		((ObjectNode) expected.at("/study_desc/study_info")).putArray("time_periods").addObject().put("start", "2019-01").put("end", "2019-04");
		((ObjectNode) expected.at("/variables/0/var_catgry/1")).put("label", "Woman");
		assertThat(written).isEqualTo(expected);
	}

	@Test
	void aSourceFromElsewhereGoesOutAndComesIn() throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));
		Path file = folder.resolve("census.json");
		assertThat(export(kenya, "nada-json", file, Audience.OWN_AGENCY, "source=knbs.census-2019").elements()).isGreaterThan(10);

		add(file);

		DataSource census = kenya.find(DataSource.class, "knbs.census-2019").orElseThrow();
		assertThat(catalogue.all(Dataset.class)).hasSameSizeAs(census.getDatasets());
		assertThat(catalogue.all(Variable.class)).hasSize((int) census.getDatasets().stream().flatMap(dataset -> dataset.getVariables().stream()).count());
		assertThat(catalogue.all(DataSource.class).getFirst().getOwner().getAcronym()).isEqualTo("KNBS");
	}

	@Test
	void aFileIsKnownByWhatItSays() throws Exception {
		assertThat(Recognition.of(file("s.json", STUDY), Installed.importers().list(), new NullProgressMonitor()).readings())
				.extracting(Recognition.Reading::what).containsExactly("metadata for microdata (NADA)");
	}

	static Stream<Arguments> hostile() {
		String title = "{\n\"study_desc\": {\"title_statement\": {\"title\": \"T\"}, \"authoring_entity\": [{\"name\": \"A\"}]},\n";
		return Stream.of(Arguments.of("half of a file", STUDY.substring(0, STUDY.indexOf("\"holdings\"")), 7, "not well-formed"),
				Arguments.of("deep", "{\n\"a\":" + "[".repeat(100_000), 2, "not well-formed"),
				Arguments.of("a name twice", "{\"a\": 1,\n\"a\": 2}", 2, "not well-formed"),
				Arguments.of("a list", "[1]", 1, "one object"), Arguments.of("nothing", "", 1, "one object"),
				Arguments.of("more after it", "{}{}", 1, "one object"),
				Arguments.of("no study", "{\n\"study\": {}}", 1, "study_desc"),
				Arguments.of("a study that is a text", "{\n\"study_desc\": \"x\"}", 1, "study_desc"),
				Arguments.of("no title", "{\n\"study_desc\": {\"title_statement\": []}}", 2, "title"),
				Arguments.of("files that are no list", title + "\"data_files\": {\"F1\": {}}}", 1, "data_files"),
				Arguments.of("variables that are no objects", title + "\"variables\": [\n1]}", 3, "variables"),
				Arguments.of("a number that never ends", "{\n\"a\": " + "9".repeat(2000) + "}", 2, "not well-formed"),
				Arguments.of("nobody made it", "{\"study_desc\": {\"title_statement\": {\"title\": \"T\"}}}", 1, "producer"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void itEndsInAMessageWithItsLine(String what, String content, int line, String message) throws Exception {
		refused(file("hostile.json", content), line, message);
	}

	private void refused(Path file, int line, String message) {
		Finding finding = Exchange.refusal(Exchange.read("nada-json", catalogue, file));

		assertThat(finding.message()).contains(message);
		assertThat(finding.place().file()).isEqualTo(file.toString());
		assertThat(finding.place().row()).isEqualTo(line);
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void textInAnotherEncodingIsToldWithItsLine() throws Exception {
		refused(Files.write(folder.resolve("latin.json"), "{\n\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)), 2, "UTF-8");
	}

	@Test
	void strangeValuesDoNoHarm() throws Exception {
		add(file("odd.json", STUDY.replace("\"abstract\": \"Who moved, and why.\"", "\"abstract\": {\"a\": null}").replace("\"geog_coverage\": \"National\"", "\"geog_coverage\": null")
				.replace("[ { \"name\": \"Archive\"", "[ 7, null, { \"name\": \"Archive\"")));

		assertThat(Exchange.result("nada-json", catalogue, folder.resolve("odd.json")).all()).isEmpty();
		assertThat(written().at("/study_desc/holdings/0").asInt()).isEqualTo(7);
	}
}
