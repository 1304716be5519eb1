// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Recognition;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.Corpora;
import org.orodha.model.CatalogueElement;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TableDialect;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CsvwTest {

	@TempDir
	Path folder;
	private StructureBench bench;

	@BeforeEach
	void open() throws Exception {
		bench = new StructureBench(Exchange.empty(folder.resolve("catalogue")), "source");
		Dataset other = new StructureBench(catalogue(), "other").dataset();
		Variable variable = ModelFactory.eINSTANCE.createVariable();
		variable.setId("other.year");
		catalogue().execute(Commands.add(catalogue(), other, Literals.DATASET__VARIABLES, variable));
		for (var kind : List.of(Literals.CONCEPT, Literals.DEFINITION, Literals.CODE_LIST)) {
			CatalogueElement element = (CatalogueElement) EcoreUtil.create(kind);
			element.setId("one." + kind.getName().toLowerCase(Locale.ROOT));
			catalogue().execute(Commands.add(catalogue(), element));
		}
	}

	private Catalogue catalogue() {
		return bench.catalogue();
	}

	private Dataset dataset() {
		return bench.dataset();
	}

	private Variable variable(String name) {
		Variable variable = ModelFactory.eINSTANCE.createVariable();
		variable.setId(dataset().getId() + "." + name);
		variable.getName().add(Texts.text("en", "The " + name, TextState.ORIGINAL));
		catalogue().execute(Commands.add(catalogue(), dataset(), Literals.DATASET__VARIABLES, variable));
		return variable;
	}

	private JsonNode description() throws Exception {
		Path file = folder.resolve("described.json");
		export(catalogue(), "csvw", file, Audience.OWN_AGENCY, "dataset=" + dataset().getId());
		return new ObjectMapper().readTree(file.toFile());
	}

	private Path described(String json) throws Exception {
		return Files.writeString(folder.resolve("given.json"), json.replace('\'', '"'));
	}

	private Proposal propose(Path file, String... options) {
		List<String> all = new ArrayList<>(List.of(options));
		all.add("dataset=" + dataset().getId());
		return Exchange.result("csvw", catalogue(), file, all.toArray(String[]::new));
	}

	private Proposal take(String json, String... options) throws Exception {
		Proposal proposal = propose(described(json), options);
		Imports.apply(catalogue(), proposal, Exchange.agencies(catalogue()));
		return proposal;
	}

	private static List<String> told(Proposal proposal) {
		return proposal.skipped().stream().map(change -> ((Change.Skipped) change).reason()).toList();
	}

	private Variable column(String name) {
		return bench.variable(name);
	}

	/** Writes the dataset, takes its variables and dialect away, and reads them again. */
	private void comesBack() throws Exception {
		Dataset before = EcoreUtil.copy(dataset());
		Path file = folder.resolve("described.json");
		export(catalogue(), "csvw", file, Audience.OWN_AGENCY, "dataset=" + dataset().getId());

		assertThat(propose(file).all()).as("the same, read over itself").isEmpty();
		for (Variable variable : List.copyOf(dataset().getVariables()))
			catalogue().execute(Commands.delete(catalogue(), variable));
		catalogue().execute(Commands.set(catalogue(), dataset(), Literals.DATASET__DIALECT, null));
		Imports.apply(catalogue(), propose(file), Exchange.agencies(catalogue()));
		assertThat(EcoreUtil.equals(EcoreUtil.copy(dataset()), before)).as(Files.readString(file)).isTrue();
	}

	/** A value of its own for every feature of a kind. */
	private Map<EStructuralFeature, Object> values(EObject object) {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
			values.put(feature, switch (feature.getName()) {
			case "name", "description" -> List.of(Texts.text("en", "One \"text\"", TextState.ORIGINAL), Texts.text("fr-CD", "Un", null),
					Texts.text("sw", "Moja", TextState.OUTDATED));
			case "concept", "definition", "codeList", "refersTo" -> catalogue().all(
					((EReference) feature).getEReferenceType().getInstanceClass().asSubclass(
							IdentifiedElement.class)).stream().filter(element -> element.eContainer() != dataset())
					.findFirst().orElseThrow();
			case "role" -> VariableRole.MEASURE;
			case "type" -> VariableType.INTEGER;
			case "minimum" -> new BigDecimal("-2");
			case "maximum" -> new BigDecimal("17.25");
			case "mandatory", "identifying", "key" -> true;
			case "preambleRows", "headerRows", "footnoteRows" -> 2;
			case "widths" -> List.of(3, 5, 3);
			case "missing", "flags", "negatives" -> List.of("..", "n/a; \"x\"");
			case "id", "dataset" -> null;
			case "column" -> "A column, (with) signs/ñ";
			default -> "x;" + feature.getName();
			});
		values.values().removeIf(value -> value == null);
		return values;
	}

	static Stream<String> variableFeatures() {
		return Literals.VARIABLE.getEAllStructuralFeatures().stream()
				.filter(feature -> feature.getEContainingClass() != Literals.LIFECYCLE_ELEMENT).map(EStructuralFeature::getName)
				.filter(name -> !name.equals("id") && !name.equals("dataset"));
	}

	@ParameterizedTest
	@MethodSource("variableFeatures")
	void everyFeatureOfAVariableComesBack(String name) throws Exception {
		Variable variable = variable("one");
		EStructuralFeature feature = variable.eClass().getEStructuralFeature(name);
		catalogue().execute(Commands.set(catalogue(), variable, feature, values(variable).get(feature)));

		comesBack();
	}

	@Test
	void whatIsInternalToAVariableIsNotWrittenForOthers() throws Exception {
		Variable variable = variable("one");
		variable.setUnit("persons");
		variable.getInternal().add("unit");
		catalogue().execute(Commands.set(catalogue(), dataset(), Literals.DATASET__CONFIDENTIALITY, ConfidentialityClass.PUBLIC));
		Path file = folder.resolve("public.json");
		export(catalogue(), "csvw", file, Audience.PUBLIC, "dataset=" + dataset().getId());

		assertThat(file).content().contains("\"one\"").doesNotContain("persons");
		assertThat(description().toString()).contains("persons");
	}

	@ParameterizedTest
	@MethodSource("variableTypes")
	void limitsPatternsAndFormatsComeBackWithEveryType(VariableType type) throws Exception {
		Variable variable = variable("one");
		if (type != null)
			variable.setType(type);
		variable.setMinimum(BigDecimal.ONE);
		variable.setMaximum(new BigDecimal("40"));
		variable.setPattern("[a-z]+|\\d \"x\"");
		variable.setFormat("dd/MM/yyyy");

		comesBack();
	}

	static Stream<VariableType> variableTypes() {
		return Stream.concat(VariableType.VALUES.stream(), Stream.of((VariableType) null));
	}

	static Stream<String> dialectFeatures() {
		return Literals.TABLE_DIALECT.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName);
	}

	@ParameterizedTest
	@MethodSource("dialectFeatures")
	void everyFeatureOfADialectComesBack(String name) throws Exception {
		variable("one").setType(VariableType.DECIMAL);
		TableDialect dialect = ModelFactory.eINSTANCE.createTableDialect();
		EStructuralFeature feature = dialect.eClass().getEStructuralFeature(name);
		dialect.eSet(feature, values(dialect).get(feature));
		catalogue().execute(Commands.set(catalogue(), dataset(), Literals.DATASET__DIALECT, dialect));

		comesBack();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "tab", "space", "\\t", ",", "; ", "'|'" })
	void everyDelimiterComesBack(String delimiter) throws Exception {
		variable("one");
		TableDialect dialect = ModelFactory.eINSTANCE.createTableDialect();
		dialect.setDelimiter(delimiter);
		dialect.setQuote("");
		catalogue().execute(Commands.set(catalogue(), dataset(), Literals.DATASET__DIALECT, dialect));

		comesBack();
	}

	@Test
	void everyDatasetOfTheSampleComesBack() throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));
		for (Dataset each : kenya.all(Dataset.class)) {
			if (each.getVariables().isEmpty())
				continue;
			Path file = folder.resolve("sample.json");
			export(kenya, "csvw", file, Audience.OWN_AGENCY, "dataset=" + each.getId());
			assertThat(Exchange.result("csvw", kenya, file, "dataset=" + each.getId()).all()).as(each.getId()).isEmpty();
		}
	}

	@Test
	void theDescriptionIsInTheWordsOfTheRecommendation() throws Exception {
		Variable year = variable("year");
		year.setType(VariableType.INTEGER);
		year.setMinimum(new BigDecimal("1951"));
		year.setMandatory(true);
		year.setKey(true);
		Variable day = variable("day");
		day.setColumn("_Day of entry");
		day.setType(VariableType.DATE);
		day.setFormat("dd/MM/yyyy");
		JsonNode table = description();

		assertThat(table.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
		assertThat(table.at("/@context/1/@language").asText()).isEqualTo("en");
		assertThat(table.at("/url").asText()).isEqualTo("sampled.csv");
		assertThat(table.at("/tableSchema/primaryKey/0").asText()).isEqualTo("year");
		JsonNode first = table.at("/tableSchema/columns/0");
		assertThat(first.at("/titles/und").asText()).isEqualTo("year");
		assertThat(first.at("/titles/en").asText()).isEqualTo("The year");
		assertThat(first.at("/required").asBoolean()).isTrue();
		assertThat(first.at("/datatype/base").asText()).isEqualTo("integer");
		assertThat(first.at("/datatype/minimum").decimalValue()).isEqualByComparingTo("1951");
		JsonNode second = table.at("/tableSchema/columns/1");
		assertThat(second.at("/name").asText()).isEqualTo("%5FDay%20of%20entry");
		assertThat(second.at("/titles/und").asText()).isEqualTo("_Day of entry");
		assertThat(second.at("/datatype/format").asText()).isEqualTo("dd/MM/yyyy");
	}

	@Test
	void aReferenceToAnotherDatasetIsToldAsALossAndOneWithinTheTableIsAForeignKey() throws Exception {
		Variable parent = variable("parent");
		Variable one = variable("one");
		parent.setRefersTo(one);
		one.setRefersTo(catalogue().require(Variable.class, "other.year"));
		ExportReport report = export(catalogue(), "csvw", folder.resolve("described.json"), Audience.OWN_AGENCY,
				"dataset=" + dataset().getId());

		assertThat(report.losses()).singleElement().satisfies(loss -> assertThat(loss.element()).isEqualTo(one.getId()));
		assertThat(description().at("/tableSchema/foreignKeys/0/columnReference").asText()).isEqualTo("parent");
	}

	@Test
	void aDescriptionOfSomebodyElseIsReadByItsTitlesAndInheritsFromTableAndGroup() throws Exception {
		Proposal proposal = take("""
				{'@context': ['http://www.w3.org/ns/csvw', {'@language': 'fr'}], 'required': true,
				 'dialect': {'delimiter': ';', 'header': false},
				 'null': 'NA', 'tables': [{'url': 'data/stations.csv', 'tableSchema': {'datatype': 'decimal', 'columns': [
				   {'name': 'id', 'titles': ['Station ID', 'Identifier'], 'datatype': 'string', 'required': false},
				   {'name': 'depth', 'titles': {'en': 'Depth', 'fr': ['Profondeur', 'Fond']}},
				   {'name': 'seen%20on', 'datatype': {'base': 'date', 'format': 'd.M.yyyy'}},
				   {'titles': 'Count', 'datatype': {'base': 'nonNegativeInteger', 'maxExclusive': 10}}],
				  'primaryKey': 'id'}}]}""");

		assertThat(bench.columns()).containsExactly("Station ID", "Profondeur", "seen on", "Count");
		assertThat(told(proposal)).anySatisfy(reason -> assertThat(reason).contains("null \"NA\""));
		assertThat(column("Station ID").getName().get(0).getLanguage()).isEqualTo("fr");
		assertThat(column("Station ID").isMandatory()).isFalse();
		assertThat(column("Station ID").isKey()).isTrue();
		assertThat(column("Profondeur").getType()).isEqualTo(VariableType.DECIMAL);
		assertThat(column("Profondeur").isMandatory()).isTrue();
		assertThat(Texts.in(column("Profondeur").getName(), List.of("en"))).isEqualTo("Depth");
		assertThat(column("seen on").getType()).isEqualTo(VariableType.DATE);
		assertThat(column("seen on").getFormat()).isEqualTo("d.M.yyyy");
		assertThat(column("Count").getMinimum()).isEqualByComparingTo("0");
		assertThat(column("Count").getMaximum()).isEqualByComparingTo("9");
		assertThat(dataset().getDialect().getDelimiter()).isEqualTo(";");
		assertThat(dataset().getDialect().getHeaderRows()).isZero();
	}

	@Test
	void ofSeveralTablesTheOneIsTakenThatIsAskedForOrThatIsCalledLikeTheDataset() throws Exception {
		String tables = "{'@context': 'http://www.w3.org/ns/csvw', 'tables': ["
				+ "{'url': 'a/%s.csv', 'tableSchema': {'columns': [{'name': 'x'}]}},"
				+ "{'url': 'b/two.csv', 'tableSchema': {'columns': [{'name': 'y'}]}}]}";

		assertThat(Exchange.refusal(Exchange.read("csvw", catalogue(), described(tables.formatted("one")),
				"dataset=" + dataset().getId())).message()).contains("describes 2: a/one.csv, b/two.csv", "option table");
		take(tables.formatted("sampled"));
		assertThat(bench.columns()).containsExactly("x");
		take(tables.formatted("one"), "table=two.csv");
		assertThat(bench.columns()).containsExactly("x", "y");
	}

	@Test
	void aSchemaOfItsOwnIsReadFromBesideAndNeverFromElsewhere() throws Exception {
		Files.writeString(folder.resolve("schema.json"), "{\"columns\": [{\"name\": \"x\"}]}");
		take("{'@context': 'http://www.w3.org/ns/csvw', 'url': 'x.csv', 'tableSchema': 'schema.json'}");

		assertThat(bench.columns()).containsExactly("x");
		for (String elsewhere : List.of("https://example.org/schema.json", "../schema.json", "none.json"))
			assertThat(Exchange.refusal(Exchange.read("csvw", catalogue(),
					described("{'url': 'x.csv', 'tableSchema': '" + elsewhere + "'}"), "dataset=" + dataset().getId())).message())
					.contains(elsewhere, "beside");
	}

	@Test
	void whatCannotBeFollowedIsToldAndKeptAndWrittenBack() throws Exception {
		String json = """
				{'@context': 'http://www.w3.org/ns/csvw', 'url': 'x.csv', 'notes': [{'body': 'a note'}], 'dc:license': 'CC0',
				 'dialect': {'commentPrefix': '%', 'skipInitialSpace': true, 'doubleQuote': true},
				 'tableSchema': {'aboutUrl': 'http://example.org/{x}', 'columns': [
				  {'name': 'x', 'titles': 'x', 'null': ['-', 'NA'], 'separator': ' ', 'propertyUrl': 'schema:name',
				   'datatype': {'base': 'boolean', 'format': 'Y|N'}},
				  {'name': 'y', 'titles': 'y', 'datatype': {'base': 'date', 'minimum': '2000-01-01'}},
				  {'name': 'z', 'titles': 'z', 'datatype': 'duration'},
				  {'name': 'type', 'virtual': true, 'valueUrl': 'schema:Thing'}],
				  'foreignKeys': [{'columnReference': 'y', 'reference': {'resource': 'other.csv', 'columnReference': 'k'}}]}}""";
		List<String> told = told(take(json));

		for (String expected : List.of("null [\"-\",\"NA\"]", "separator \" \"", "datatype format \"Y|N\"",
				"datatype minimum \"2000-01-01\"", "datatype base \"duration\"", "dialect commentPrefix \"%\"",
				"dialect skipInitialSpace true", "\"type\" is virtual", "other.csv"))
			assertThat(told).as(expected).anySatisfy(reason -> assertThat(reason).contains(expected));
		assertThat(told).noneSatisfy(reason -> assertThat(reason).contains("doubleQuote"));
		JsonNode given = new ObjectMapper().readTree(json.replace('\'', '"'));
		JsonNode written = description();
		for (String kept : List.of("/notes", "/dc:license", "/dialect", "/tableSchema/aboutUrl", "/tableSchema/foreignKeys",
				"/tableSchema/columns/0/null", "/tableSchema/columns/0/separator", "/tableSchema/columns/0/propertyUrl",
				"/tableSchema/columns/0/datatype", "/tableSchema/columns/1/datatype"))
			assertThat(written.at(kept)).as(kept).isEqualTo(given.at(kept));
		assertThat(propose(described(json)).changes()).isEmpty();
	}

	@Test
	void whatStandsForNoValueInNumbersAndDatesBecomesTheDatasetsMissingMarks() throws Exception {
		Proposal proposal = take("""
				{'url': 'x.csv', 'tableSchema': {'null': ['', 'n/a'], 'columns': [
				  {'name': 'a', 'datatype': 'decimal', 'null': ['', '..', '-']}, {'name': 'b', 'datatype': 'date'},
				  {'name': 'c', 'datatype': 'string', 'null': 'none'}]}}""");

		assertThat(dataset().getDialect().getMissing()).containsExactly("..", "-", "n/a");
		assertThat(told(proposal)).anySatisfy(reason -> assertThat(reason).contains("null \"none\""));
		JsonNode columns = description().at("/tableSchema/columns");
		assertThat(columns.at("/0/null")).hasToString("[\"\",\"..\",\"-\",\"n/a\"]");
		assertThat(columns.at("/1/null")).isEqualTo(columns.at("/0/null"));
		assertThat(columns.at("/2/null").asText()).isEqualTo("none");
		assertThat(propose(folder.resolve("described.json")).changes()).isEmpty();
	}

	@Test
	void decimalMarksOfTheColumnsBecomeThoseOfTheDataset() throws Exception {
		List<String> told = told(take("""
				{'url': 'x.csv', 'tableSchema': {'columns': [
				  {'name': 'a', 'datatype': {'base': 'number', 'format': {'decimalChar': ',', 'groupChar': '.'}}},
				  {'name': 'b', 'datatype': {'base': 'double', 'format': {'decimalChar': ',', 'groupChar': ' '}}},
				  {'name': 'c', 'datatype': {'base': 'decimal', 'format': '#,##0.00'}}]}}"""));

		assertThat(dataset().getDialect().getDecimalMark()).isEqualTo(",");
		assertThat(told).anySatisfy(reason -> assertThat(reason).contains("\"b\" writes numbers with other marks"))
				.anySatisfy(reason -> assertThat(reason).contains("datatype format \"#,##0.00\""));
	}

	@Test
	void badDescriptionsAreRefusedWithPlaceAndWayOut() throws Exception {
		String option = "dataset=" + dataset().getId();
		assertThat(Exchange.refusal(Exchange.read("csvw", catalogue(), described("{\n'url': x}"), option)).place().row()).isEqualTo(2);
		assertThat(Exchange.refusal(Exchange.read("csvw", catalogue(), described("[]"), option)).message()).contains("tableSchema");
		assertThat(Exchange.refusal(Exchange.read("csvw", catalogue(), described("{'tableSchema': {'columns': [{}]}}"), option))
				.message()).contains("name or titles");
		assertThat(dataset().getVariables()).isEmpty();
	}

	@Test
	void theTablesOfADescriptionBecomeDatasetsOfASourceAndReferToEachOther() throws Exception {
		Path file = Corpora.file("csvw-tests/countries.json");
		Proposal proposal = Exchange.result("csvw", catalogue(), file, "source=source");
		Imports.apply(catalogue(), proposal, Exchange.agencies(catalogue()));

		Dataset slice = catalogue().require(Dataset.class, "source.country-slice");
		assertThat(proposal.conflicts()).isEmpty();
		assertThat(catalogue().require(Dataset.class, "source.countries").getVariables()).hasSize(4);
		assertThat(slice.getVariables().getFirst().getRefersTo())
				.isSameAs(catalogue().require(Variable.class, "source.countries.countrycode"));
		assertThat(Exchange.result("csvw", catalogue(), file, "source=source").changes()).isEmpty();
	}

	@Test
	void withoutADatasetOrASourceItIsSaidWhichIsMissing() throws Exception {
		assertThat(Exchange.refusal(Exchange.read("csvw", catalogue(), described("{'url': 'a.csv', 'tableSchema': {'columns': []}}"))).message())
				.contains("dataset or a source");
	}

	@Test
	void aTableDescriptionIsKnownByItsContext() throws Exception {
		Path file = Corpora.file("csvw-tests/countries.json");

		assertThat(Recognition.of(file, Installed.importers().list(), new NullProgressMonitor()).only(file, Installed.importers().list()).importer()
				.id()).isEqualTo("csvw");
	}
}
