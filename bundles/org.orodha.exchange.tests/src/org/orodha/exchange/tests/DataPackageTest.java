// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Importer;
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
import org.orodha.model.Distribution;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TableDialect;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.AnnotationKeyword;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

class DataPackageTest {

	@TempDir
	Path folder;

	/** Those of the sample that have files, forms of files, codes, references and secrets of all kinds. */
	private static final List<String> SOURCES = List.of("dis.border-system", "unhcr.statistics", "knbs.census-2019", "cbk.balance-of-payments");

	/** What comes out otherwise than it came in, by the last name of the property, with the reason. */
	private static final Map<String, String> DIFFERENT = new TreeMap<>(Map.ofEntries(
			Map.entry("$schema", "version 2 names its schema"),
			Map.entry("profile", "version 2 has schemas in place of profiles"),
			Map.entry("type", "version 2 calls a resource with columns a table; a field's type is said where it went without saying"),
			Map.entry("missingValues", "no value is the empty text where nothing else is said"),
			Map.entry("primaryKey", "a list also where it was one text"),
			Map.entry("title", "what has no title is called by its name; in several languages the shown one is a text and the rest stands beside"),
			Map.entry("description", "in several languages the shown one is a text and the rest stands beside"),
			Map.entry("minimum", "a number in place of a text that is one"),
			Map.entry("email", "an empty text is no address"),
			Map.entry("header", "a header row goes without saying"),
			Map.entry("name", "a package without a name gets that of its file; licences get the word of the standard beside their own"),
			Map.entry("path", "licences get the word of the standard beside their own"),
			Map.entry("keywords", "the standard has no keywords in several languages: told as lost"),
			Map.entry("licenses", "the standard has no licences in several languages"),
			Map.entry("role", "the standard has no roles in several languages"),
			Map.entry("organization", "the standard has no organisations in several languages"),
			Map.entry("sources", "origins without any text: told as lost")));

	static Stream<String> corpora() throws IOException {
		Path root = Corpora.file("datapackage");
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/'))
					.filter(file -> file.endsWith("datapackage.json") || file.endsWith(".package.json") || file.matches(".*/zip/.*[.]zip"))
					.filter(file -> !file.startsWith("profiles/")).sorted().toList().stream();
		}
	}

	private Catalogue empty() throws Exception {
		return Exchange.empty(Files.createTempDirectory(folder, "catalogue"));
	}

	private static Proposal take(Catalogue catalogue, Path file, String... options) throws Exception {
		Proposal proposal = Exchange.result("datapackage", catalogue, file, options);
		Imports.apply(catalogue, proposal, Exchange.agencies(catalogue));
		return proposal;
	}

	private JsonNode written(Catalogue catalogue, String... options) throws Exception {
		return new ObjectMapper().readTree(file(catalogue, options).toFile());
	}

	private Path file(Catalogue catalogue, String... options) throws Exception {
		Path file = Files.createTempDirectory(folder, "package").resolve("datapackage.json");
		export(catalogue, "datapackage", file, Audience.OWN_AGENCY, options);
		return file;
	}

	private static DataSource source(Catalogue catalogue) {
		return catalogue.all(DataSource.class).getFirst();
	}

	private Path given(String json) throws IOException {
		return Files.writeString(Files.createTempDirectory(folder, "given").resolve("datapackage.json"), json.replace('\'', '"'));
	}

	private static List<String> told(Proposal proposal) {
		return proposal.skipped().stream().map(change -> ((Change.Skipped) change).reason()).toList();
	}

	private static String said(Change change) {
		return change instanceof Change.Update update
				? update.element().getId() + update.values().stream().map(value -> value.feature().getName() + ": " + value.oldValue() + " -> "
						+ value.newValue()).toList()
				: change.toString();
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void aRealPackageComesInGoesOutAndDiffersOnlyWhereThatHasAReason(String name) throws Exception {
		Path file = Corpora.file("datapackage/" + name);
		Catalogue catalogue = empty();
		Proposal proposal = take(catalogue, file);
		DataSource source = source(catalogue);

		System.out.printf("%-72s %d datasets, %d variables, %d told%n", name, source.getDatasets().size(),
				source.getDatasets().stream().mapToInt(dataset -> dataset.getVariables().size()).sum(), told(proposal).size());
		assertThat(proposal.conflicts()).isEmpty();
		assertThat(Exchange.result("datapackage", catalogue, file).changes()).as("the same again").isEmpty();
		if (!name.endsWith(".zip")) {
			List<String> differences = new ArrayList<>();
			compare("", new ObjectMapper().readTree(file.toFile()), written(catalogue, "source=" + source.getId()), differences);
			assertThat(differences).allSatisfy(path -> assertThat(DIFFERENT).containsKey(path.substring(path.lastIndexOf('/') + 1)));
		}
	}

	/** The paths of what differs, but for what this project adds. */
	private static void compare(String path, JsonNode before, JsonNode after, List<String> differences) {
		if (before.isObject() && after.isObject()) {
			before.propertyStream().forEach(property -> compare(path + "/" + property.getKey(), property.getValue(),
					after.path(property.getKey()), differences));
			after.propertyStream().filter(property -> !before.has(property.getKey()) && !property.getKey().startsWith("orodha:"))
					.forEach(property -> differences.add(path + "/" + property.getKey()));
		} else if (before.isArray() && after.isArray() && before.size() == after.size())
			for (int position = 0; position < before.size(); position++)
				compare(path, before.get(position), after.get(position), differences);
		else if (!before.equals(after))
			differences.add(path);
	}

	@ParameterizedTest
	@CsvSource({ "1", "2" })
	void theSampleIsWrittenValidAndComesBackIntoItselfWithoutAChange(String version) throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));
		for (String id : SOURCES) {
			Path file = file(kenya, "source=" + id, "version=" + version);
			Proposal again = Exchange.result("datapackage", kenya, file);

			assertThat(faults(version, new ObjectMapper().readTree(file.toFile()))).as(id).isEmpty();
			assertThat(again.changes()).as(id).extracting(DataPackageTest::said).isEmpty();
			assertThat(again.conflicts()).as(id).isEmpty();
		}
		System.out.printf("%d sources of the sample are valid as Data Package %s and come back%n", SOURCES.size(), version);
	}

	@ParameterizedTest
	@CsvSource({ "1", "2" })
	void aSourceOfTheSampleComesBackIntoAnEmptyCatalogueButForWhatThatDoesNotHave(String version) throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));
		Catalogue catalogue = empty();
		Proposal proposal = take(catalogue, file(kenya, "source=unhcr.statistics", "version=" + version));
		DataSource before = kenya.require(DataSource.class, "unhcr.statistics");
		DataSource after = catalogue.require(DataSource.class, "unhcr.statistics");

		assertThat(proposal.conflicts()).isEmpty();
		assertThat(after.getDatasets()).extracting(Dataset::getId).containsExactlyElementsOf(
				before.getDatasets().stream().map(Dataset::getId).toList());
		assertThat(lost(before, after)).isSubsetOf("owner", "topics", "steward", "legalBases", "concept", "definition", "provenance");
		for (int position = 0; position < before.getDatasets().size(); position++) {
			Dataset one = before.getDatasets().get(position);
			Dataset other = after.getDatasets().get(position);
			assertThat(lost(one, other)).as(one.getId()).isSubsetOf("topics", "steward", "legalBases", "provenance");
			assertThat(EcoreUtil.equals(one.getDialect(), other.getDialect())).as(one.getId()).isTrue();
			assertThat(EcoreUtil.equals(one.getDistributions(), other.getDistributions())).as(one.getId()).isTrue();
			for (Variable variable : one.getVariables())
				assertThat(lost(variable, catalogue.require(Variable.class, variable.getId()))).as(variable.getId())
						.isSubsetOf("concept", "definition", "column", "provenance");
		}
		assertThat(catalogue.require(CodeList.class, "cl.unhcr-country").getCodes()).extracting(Code::getValue)
				.containsExactlyElementsOf(kenya.require(CodeList.class, "cl.unhcr-country").getCodes().stream().map(Code::getValue).toList());
	}

	/** The features that one has and the other has otherwise; what refers to something else is compared by identifier. */
	private static List<String> lost(EObject one, EObject other) {
		List<String> lost = new ArrayList<>();
		for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures())
			if (one.eIsSet(feature) && !(feature instanceof EReference part && (part.isContainer()
					|| part.isContainment() && Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(part.getEReferenceType())))) {
				boolean same = feature instanceof EReference reference && !reference.isContainment()
						? ids(one.eGet(feature)).equals(ids(other.eGet(feature)))
						: new EcoreUtil.EqualityHelper().equals(asList(one.eGet(feature)), asList(other.eGet(feature)));
				if (!(feature instanceof EReference) ? !Objects.equals(one.eGet(feature), other.eGet(feature)) : !same)
					lost.add(feature.getName());
			}
		return lost;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> asList(Object value) {
		return value instanceof List<?> list && list.stream().allMatch(EObject.class::isInstance) ? (List<EObject>) list
				: value instanceof EObject object ? List.of(object) : List.of();
	}

	private static List<String> ids(Object value) {
		return asList(value).stream().map(each -> ((IdentifiedElement) each).getId()).toList();
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void whatCameInFromOthersGoesOutValidInBothVersions(String name) throws Exception {
		Catalogue catalogue = empty();
		take(catalogue, Corpora.file("datapackage/" + name));
		for (String version : List.of("1", "2"))
			assertThat(faults(version, written(catalogue, "source=" + source(catalogue).getId(), "version=" + version))).as(version)
					.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void aPackageIsKnownByWhatItHolds(String name) throws Exception {
		Path file = Corpora.file("datapackage/" + name);
		List<Contribution<Importer>> importers = Installed.importers().list();

		assertThat(Recognition.of(file, importers, new NullProgressMonitor()).only(file, importers).importer().id()).isEqualTo("datapackage");
	}

	@Test
	void theSchemasRefuseWhatIsNotValid() throws Exception {
		JsonNode wrong = new ObjectMapper().readTree("{\"resources\": [{\"name\": \"a\", \"path\": \"../a.csv\"}]}");

		assertThat(faults("1", wrong)).isNotEmpty();
		assertThat(faults("2", wrong)).isNotEmpty();
	}

	private static List<String> faults(String version, JsonNode description) throws IOException {
		JsonNode schema = new ObjectMapper().readTree(Corpora.file("datapackage/profiles/" + version + ".0/datapackage.json").toFile());
		JsonMetaSchema words = JsonMetaSchema.builder(JsonMetaSchema.getV7())
				.unknownKeywordFactory((word, context) -> new AnnotationKeyword(word)).build();
		return JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(VersionFlag.V7)).metaSchema(words).build().getSchema(schema).validate(description).stream()
				.map(ValidationMessage::getMessage).toList();
	}

	private static final String BORDER = """
			{'name': 'border', 'title': 'Border', 'homepage': 'https://example.org', 'version': '1.2',
			 'licenses': [{'name': 'CC-BY-4.0'}], 'contributors': [{'title': 'A person', 'roles': ['author']}],
			 'resources': [
			  {'name': 'crossings', 'path': ['a.csv', 'b.csv'], 'mediatype': 'text/csv', 'encoding': 'iso-8859-1', 'x': {'y': [1]},
			   'dialect': {'delimiter': '\\t', 'headerRows': [3, 4], 'commentChar': '%', 'escapeChar': '!'},
			   'schema': {'primaryKey': ['post', 'day'], 'missingValues': ['', '-'], 'uniqueKeys': [['post']],
			    'foreignKeys': [{'fields': 'post', 'reference': {'resource': 'posts', 'fields': 'code'}},
			     {'fields': ['post', 'day'], 'reference': {'resource': 'posts', 'fields': ['code', 'since']}}],
			    'fields': [
			     {'name': 'post', 'type': 'string', 'title': 'Post', 'constraints': {'required': true, 'pattern': '[A-Z]+', 'maxLength': 3}},
			     {'name': 'day', 'type': 'date', 'format': '%d/%m/%Y', 'constraints': {'minimum': '2020-01-01'}},
			     {'name': 'sex', 'type': 'string', 'categories': [{'value': 'F', 'label': 'Female'}, {'value': 'M', 'label': 'Male'}]},
			     {'name': 'count', 'type': 'number', 'decimalChar': ',', 'groupChar': '.', 'constraints': {'minimum': 0, 'maximum': 10.5}},
			     {'name': 'kind', 'type': 'string', 'constraints': {'enum': ['in', 'out'], 'unique': true}},
			     {'name': 'place', 'type': 'geopoint', 'format': 'array', 'rdfType': 'http://x'}]}},
			  {'name': 'posts', 'data': [{'code': 'A'}], 'schema': {'fields': [{'name': 'code'}, {'name': 'since', 'type': 'year'}],
			   'foreignKeys': [{'fields': 'code', 'reference': {'resource': 'crossings', 'fields': 'post'}}]}}]}
			""";

	@Test
	void whatAPackageSaysIsFoundInTheCatalogue() throws Exception {
		Catalogue catalogue = empty();
		Proposal proposal = take(catalogue, given(BORDER));
		DataSource source = source(catalogue);
		Dataset crossings = catalogue.require(Dataset.class, "border.crossings");

		assertThat(Texts.in(source.getName(), List.of("en"))).isEqualTo("Border");
		assertThat(source.getWebsite()).isEqualTo("https://example.org");
		assertThat(source.getVersion()).isEqualTo("1.2");
		assertThat(crossings.getDistributions()).extracting(Distribution::getAddress).containsExactly("a.csv", "b.csv");
		assertThat(crossings.getDialect()).extracting(TableDialect::getDelimiter, TableDialect::getEncoding, TableDialect::getPreambleRows,
				TableDialect::getHeaderRows, TableDialect::getDecimalMark, TableDialect::getGroupMark, TableDialect::getMissing)
				.containsExactly("tab", "iso-8859-1", 2, 2, ",", ".", List.of("-"));
		assertThat(crossings.getVariables()).extracting(Variable::getType).containsExactly(VariableType.STRING, VariableType.DATE,
				VariableType.CODED, VariableType.DECIMAL, VariableType.CODED, VariableType.STRING);
		assertThat(crossings.getVariables()).extracting(Variable::isKey).containsExactly(true, true, false, false, false, false);
		Variable post = crossings.getVariables().getFirst();
		assertThat(post.isMandatory()).isTrue();
		assertThat(post.getPattern()).isEqualTo("[A-Z]+");
		assertThat(post.getMaximum()).isEqualTo("3");
		assertThat(crossings.getVariables().get(1).getFormat()).isEqualTo("dd/MM/yyyy");
		assertThat(crossings.getVariables().get(2).getCodeList().getCodes()).extracting(Code::getValue).containsExactly("F", "M");
		assertThat(crossings.getVariables().get(3).getMaximum()).isEqualTo("10.5");
		assertThat(told(proposal)).anySatisfy(text -> assertThat(text).contains("escapeChar"))
				.anySatisfy(text -> assertThat(text).contains("minimum", "2020-01-01"))
				.anySatisfy(text -> assertThat(text).contains("foreignKeys")).anySatisfy(text -> assertThat(text).contains("1 licence"));
	}

	@Test
	void tablesThatReferToEachOtherDoSoInTheCatalogue() throws Exception {
		Catalogue catalogue = empty();
		take(catalogue, given(BORDER));
		Variable post = catalogue.require(Variable.class, "border.crossings.post");
		Variable code = catalogue.require(Variable.class, "border.posts.code");

		assertThat(post.getRefersTo()).isSameAs(code);
		assertThat(code.getRefersTo()).isSameAs(post);
	}

	@Test
	void whatAPackageSaysIsWrittenBackToItsPlaces() throws Exception {
		Catalogue catalogue = empty();
		take(catalogue, given(BORDER));
		JsonNode resource = written(catalogue, "source=border").path("resources").get(0);

		assertThat(resource.path("x").toString()).isEqualTo("{\"y\":[1]}");
		assertThat(resource.path("dialect").toString()).contains("\"escapeChar\":\"!\"", "\"headerRows\":[3,4]", "\"delimiter\":\"\\t\"");
		assertThat(resource.path("schema").path("uniqueKeys").toString()).isEqualTo("[[\"post\"]]");
		assertThat(resource.path("schema").path("foreignKeys")).hasSize(2);
		assertThat(resource.path("schema").path("fields").get(4).path("constraints").path("unique").asBoolean()).isTrue();
		assertThat(resource.path("schema").path("fields").get(5).path("type").asText()).isEqualTo("geopoint");
		assertThat(resource.path("schema").path("fields").get(1).path("format").asText()).isEqualTo("%d/%m/%Y");
	}

	@Test
	void aSchemaBesideThePackageIsReadAndOneOfTheWebIsNot() throws Exception {
		Catalogue catalogue = empty();
		Path file = given("""
				{'name': 'two', 'resources': [{'name': 'a', 'path': 'a.csv', 'schema': 'schema.json', 'dialect': 'http://localhost:1/d.json'},
				 {'name': 'b', 'path': 'http://localhost:1/b.csv', 'schema': 'http://localhost:1/s.json'}]}""");
		Files.writeString(file.resolveSibling("schema.json"), "{\"fields\": [{\"name\": \"one\", \"type\": \"integer\"}]}");
		Proposal proposal = take(catalogue, file);

		assertThat(catalogue.require(Variable.class, "two.a.one").getType()).isEqualTo(VariableType.INTEGER);
		assertThat(catalogue.require(Dataset.class, "two.b").getVariables()).isEmpty();
		assertThat(told(proposal)).anySatisfy(text -> assertThat(text).contains("http://localhost:1/s.json"))
				.anySatisfy(text -> assertThat(text).contains("http://localhost:1/d.json"));
		assertThat(written(catalogue, "source=two").path("resources").get(1).path("schema").asText()).isEqualTo("http://localhost:1/s.json");
	}

	@Test
	void aPackageInYamlIsReadLikeOneInJson() throws Exception {
		Path yaml = Files.writeString(folder.resolve("datapackage.yaml"), """
				name: border
				resources:
				  - name: crossings
				    path: a.csv
				    schema:
				      fields:
				        - name: count
				          type: integer
				          constraints: {required: true, minimum: 0}
				""");
		Catalogue catalogue = empty();
		take(catalogue, yaml);

		Variable count = catalogue.require(Variable.class, "border.crossings.count");
		assertThat(count.isMandatory()).isTrue();
		assertThat(count.getMinimum()).isEqualTo("0");
	}

	@Test
	void oneDatasetAloneIsAPackageOfOneResource() throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));
		JsonNode root = written(kenya, "dataset=unhcr.statistics.end-year-stocks");

		assertThat(root.path("resources")).hasSize(1);
		assertThat(root.path("resources").get(0).path("name").asText()).isEqualTo("end-year-stocks");
		assertThat(root.path("contributors").get(0).path("roles").get(0).asText()).isEqualTo("publisher");
	}

	@Test
	void whatOthersMayNotSeeIsNotWritten() throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));
		Path file = folder.resolve("public.json");
		ExportReport report = export(kenya, "datapackage", file, Audience.PUBLIC, "source=unhcr.statistics");

		assertThat(report.withheld()).isPositive();
		assertThat(Files.readString(file)).doesNotContain("orodha:internal");
	}

	static Stream<Arguments> hostile() {
		String one = "{'name': 'x', 'resources': [\n{'name': 'a', 'path': 'a.csv', 'schema': {'fields': [\n";
		return Stream.of(Arguments.of("half a file", "{'name': 'x',\n 'resources': [", 2, "not JSON"),
				Arguments.of("more after the end", "{'resources': []}\n{}", 2, "found more"),
				Arguments.of("a property twice", "{'name': 'x',\n 'name': 'y'}", 2, "Duplicate"),
				Arguments.of("too deep", "{'a':\n" + "[".repeat(100_000), 2, "nesting depth"),
				Arguments.of("no object", "[1, 2]", 1, "JSON object"),
				Arguments.of("no resources", "{'name': 'x'}", 1, "at least one"),
				Arguments.of("a path out of the folder", "{'resources': [\n{'name': 'a', 'path': '../../etc/passwd'}]}", 2, "../../etc/passwd"),
				Arguments.of("an absolute path", "{'resources': [\n{'name': 'a', 'path': '/etc/passwd'}]}", 2, "/etc/passwd"),
				Arguments.of("a path of Windows", "{'resources': [\n{'name': 'a', 'path': 'C:\\\\x.csv'}]}", 2, "C:"),
				Arguments.of("a schema out of the folder", "{'resources': [\n{'name': 'a', 'path': 'a.csv', 'schema': '../s.json'}]}", 2, "../s.json"),
				Arguments.of("a schema that is not there", "{'resources': [\n{'name': 'a', 'path': 'a.csv', 'schema': 's.json'}]}", 2, "s.json"),
				Arguments.of("a schema that is itself", "{'resources': [\n{'name': 'a', 'path': 'a.csv', 'schema': 'datapackage.json'}]}", 1, "fields"),
				Arguments.of("one name for two", "{'resources': [{'name': 'a', 'path': 'a.csv'},\n{'name': 'a', 'path': 'b.csv'}]}", 2, "twice"),
				Arguments.of("a field without a name", one + "{'type': 'string'}]}}]}", 3, "name for each field"),
				Arguments.of("one field twice", one + "{'name': 'f'},\n{'name': 'f'}]}}]}", 4, "\"f\" twice"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void aHostilePackageEndsInAMessageWithItsLine(String what, String json, int line, String problem) throws Exception {
		refused(given(json), line, problem);
	}

	private void refused(Path file, int line, String problem) throws Exception {
		Catalogue catalogue = empty();
		Finding finding = Exchange.refusal(Exchange.read("datapackage", catalogue, file));

		assertThat(catalogue.isDirty()).isFalse();
		assertThat(finding.message()).contains(problem);
		assertThat(finding.place().file()).startsWith(file.toString());
		assertThat(finding.place().row()).isEqualTo(line);
	}

	@Test
	void textInAnotherEncodingIsRefusedWithItsLine() throws Exception {
		Path file = given("");
		Files.write(file, "{\"name\": \"x\",\n\"title\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));

		refused(file, 2, "UTF-8");
	}

	@Test
	void moreThanADescriptionMayHaveIsNotReadOutOfAZip() throws Exception {
		Path zip = folder.resolve("bomb.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("datapackage.json"));
			byte[] blanks = new byte[1 << 20];
			Arrays.fill(blanks, (byte) ' ');
			for (int piece = 0; piece < 64; piece++)
				out.write(blanks);
		}
		assertThat(Files.size(zip)).isLessThan(1 << 20);
		refused(zip, 0, "bytes");
	}

	@Test
	void aZipWithoutADescriptionAndHalfAZipAreRefused() throws Exception {
		Path zip = folder.resolve("other.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("../datapackage.json"));
			out.write("{}".getBytes(StandardCharsets.UTF_8));
		}
		refused(zip, 0, "one datapackage.json");
		byte[] bytes = Files.readAllBytes(zip);
		refused(Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2)), 0, "zip file cannot be read");
	}

	@Test
	void yamlThatGrowsWithoutEndIsRefused() throws Exception {
		StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		for (int level = 1; level < 12; level++)
			yaml.append("a%d: &a%d [%s]%n".formatted(level, level, String.join(", ", Collections.nCopies(10, "*a" + (level - 1)))));
		Path file = Files.writeString(folder.resolve("datapackage.yaml"), yaml);
		Catalogue catalogue = empty();

		assertThat(Exchange.refusal(Exchange.read("datapackage", catalogue, file)).message()).contains("aliases");
		assertThat(catalogue.isDirty()).isFalse();
	}
}
