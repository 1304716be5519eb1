// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.acceptance.Product.Result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CommandLineTest {

	@TempDir
	static Path made;

	@TempDir
	Path directory;

	private final Product product = Product.built();

	@BeforeAll
	static void makeSample() throws Exception {
		assertThat(Product.built().run(made, "new", "demo", "--sample", "kenya").code()).isZero();
	}

	@BeforeEach
	void copySample() throws Exception {
		Product.copy(made.resolve("demo"), directory.resolve("demo"));
	}

	private Result orodha(String... arguments) throws IOException, InterruptedException {
		return product.run(directory, arguments);
	}

	private static JsonNode json(Result result) throws IOException {
		return new ObjectMapper().readTree(result.out());
	}

	/** Missing texts, what no procedure works on, what no requirement asks for, what no law lets pass, and what law ends soon. */
	private static final List<String> WHAT_IS_LEFT_TO_DO = List.of("OR-0017", "OR-0123", "OR-0124", "OR-0150", "OR-0151");

	@Test
	void theOnlyFindingsInTheSampleAreTheWarningsLeftForTrainees() throws Exception {
		Result result = orodha("validate", "--catalogue", "demo", "--format", "json");

		assertThat(result.code()).isZero();
		assertThat(result.err()).startsWith("0 errors");
		assertThat(json(result)).allSatisfy(finding -> {
			assertThat(finding.fieldNames()).toIterable().contains("rule", "severity", "element", "file", "row", "column",
					"message");
			assertThat(finding.get("severity").asText()).isIn("warning", "information");
		});
		assertThat(json(result)).filteredOn(finding -> finding.get("severity").asText().equals("information"))
				.extracting(finding -> finding.get("rule").asText()).isSubsetOf(WHAT_IS_LEFT_TO_DO);
		assertThat(json(result)).filteredOn(finding -> finding.get("severity").asText().equals("warning") && !comesWithTime(finding))
				.extracting(finding -> finding.get("element").asText()).containsExactlyInAnyOrder("nps.border-incidents.patrols",
						"ncpd.youth-mobility-survey.intentions", "iom.displacement-tracking.returns.persons",
						"ncm.hotel-bed-nights", "law.mou-nps-dis-2020", "cl.travel-reason-2015", "def.nps.migrant-smuggling", "mol.quota",
						"sdg.10-7-1");
		assertThat(orodha("validate", "--catalogue", "demo", "--fail-on", "warning").code()).isEqualTo(1);
	}

	/** As years go by, the other procedures' reviews and agreements' ends pass too, and further tables are due. */
	private static boolean comesWithTime(JsonNode finding) {
		return List.of("OR-0060", "OR-0108", "OR-0221").contains(finding.get("rule").asText())
				&& !List.of("law.mou-nps-dis-2020", "ncm.hotel-bed-nights").contains(finding.get("element").asText());
	}

	@Test
	void aListAsJsonHasIdKindNameAndAgency() throws Exception {
		JsonNode sources = json(orodha("list", "data-source", "--catalogue", "demo", "--format", "json", "--lang", "fr"));

		assertThat(sources.size()).isGreaterThanOrEqualTo(30);
		assertThat(sources).allSatisfy(source -> {
			assertThat(source.get("kind").asText()).isEqualTo("data-source");
			assertThat(source.get("agency").asText()).isNotEmpty();
		});
		assertThat(sources).filteredOn(source -> source.get("id").asText().equals("knbs.census-2019")).singleElement()
				.satisfies(census -> assertThat(census.get("name").asText()).contains("ecensement"));
	}

	@Test
	void anArticleLeadsToThePublishedFiguresThatRestOnItAndTheyLeadBack() throws Exception {
		JsonNode products = json(orodha("used", "law.mou-dis-ncm.clause-3", "--by", "--kind", "product", "--catalogue", "demo", "--format", "json"));
		assertThat(products).extracting(line -> line.get("element").asText()).contains("ncm.border-bulletin", "dis.border-system.entries-quarterly");
		assertThat(products).filteredOn(line -> line.get("element").asText().equals("ncm.border-bulletin")).allSatisfy(line -> {
			assertThat(line.get("step").asInt()).isEqualTo(2);
			assertThat(line.get("sense").asText()).isEqualTo("by");
			assertThat(line.get("relation").asText()).isEqualTo("datasets");
		});

		assertThat(json(orodha("used", "ncm.border-bulletin", "--from", "--kind", "article", "--catalogue", "demo", "--format", "json")))
				.extracting(line -> line.get("element").asText()).contains("law.mou-dis-ncm.clause-3");
		assertThat(orodha("used", "ncm.border-bulletin", "--to", "used.svg", "--catalogue", "demo").code()).isZero();
		assertThat(directory.resolve("used.svg")).content().contains("Quarterly border");
		assertThat(orodha("used", "ncm.border-bulletin", "--depth", "0", "--catalogue", "demo").err()).contains("1 or more");
	}

	@Test
	void flowsAreToldAgencyByAgency() throws Exception {
		JsonNode pairs = json(orodha("flows", "--matrix", "--catalogue", "demo", "--format", "json", "--on", "2026-11-30"));

		assertThat(pairs).filteredOn(pair -> pair.get("from").asText().equals("dis") && pair.get("to").asText().equals("ncm")).singleElement()
				.satisfies(pair -> {
					assertThat(pair.get("flows")).hasSize(3);
					assertThat(pair.get("without-instrument")).isEmpty();
					assertThat(pair.get("missing-parties")).isEmpty();
				});
		Result earlier = orodha("flows", "--matrix", "--catalogue", "demo", "--on", "1990-01-01");
		assertThat(earlier.code()).isEqualTo(1);
	}

	@Test
	void theLanguageMayBeGivenInEitherForm() throws Exception {
		String apart = orodha("list", "agency", "--catalogue", "demo", "--lang", "fr").out();

		assertThat(orodha("list", "agency", "--catalogue", "demo", "--lang=fr").out()).isEqualTo(apart);
		assertThat(orodha("list", "agency", "--catalogue", "demo").out()).isNotEqualTo(apart);
	}

	@Test
	void thePresentFolderCanBeTheCatalogue() throws Exception {
		Path here = Files.createDirectory(directory.resolve("here"));

		assertThat(product.run(here, "new", ".").code()).isZero();
		assertThat(Files.readString(here.resolve("catalogue.orodha"))).contains("id=\"here\"");
		assertThat(product.run(here, "validate", "--catalogue", ".").code()).isZero();
	}

	@Test
	void anImportNamesTheRowsThatItLeftOutAndKeepsItsMappingInTheUsersSettings() throws Exception {
		file("one.csv", "id,name,owner,kind\nknbs.x,X,knbs,census\nknbs.y,Y,knbs,club\n");

		Result result = orodha("import", "csv", "one.csv", "--catalogue", "demo", "--option", "kind=data-source", "--option",
				"save-mapping=mine", "--for", "knbs");
		assertThat(result.code()).isEqualTo(1);
		assertThat(result.err()).contains("One row or cell is left out:", "one.csv:3:kind: Expected one of", "found 'club'",
				"correct the cell");

		assertThat(directory.resolve(".settings/mappings/mine.properties")).exists();
	}

	@Test
	void whatAnAgencyKeepsIsImportedOnItsBehalfOnly() throws Exception {
		file("one.csv", "id,name,owner,kind\ndis.border-system,Taken over,dis,border-collection\n");
		Map<String, String> before = Product.contents(directory.resolve("demo"));
		String[] command = { "import", "csv", "one.csv", "--catalogue", "demo", "--option", "kind=data-source", "--for" };

		assertThat(with(command, "knbs")).satisfies(result -> assertThat(result.code()).isEqualTo(3))
				.satisfies(result -> assertThat(result.err()).contains("dis.border-system", "--for dis"));
		assertThat(with(command, "nobody")).satisfies(result -> assertThat(result.code()).isEqualTo(2))
				.satisfies(result -> assertThat(result.err()).contains("nobody", "knbs"));
		assertThat(Product.contents(directory.resolve("demo"))).isEqualTo(before);
		assertThat(with(command, "knbs,dis").code()).isZero();
		assertThat(Files.readString(directory.resolve("demo/dis/data-source/dis.border-system.orodha")))
				.contains("Taken over", "onBehalfOf=\"dis\"");
	}

	private Result with(String[] command, String last) throws Exception {
		String[] all = Arrays.copyOf(command, command.length + 1);
		all[command.length] = last;
		return orodha(all);
	}

	@Test
	void wrongUsageIsTwoAndSaysWhatIsRight() throws Exception {
		assertThat(orodha("list", "spaceship", "--catalogue", "demo"))
				.satisfies(result -> assertThat(result.code()).isEqualTo(2))
				.satisfies(result -> assertThat(result.err()).contains("data-source"));
		assertThat(orodha("import", "nobody.nothing", "x.csv", "--catalogue", "demo").code()).isEqualTo(2);
		assertThat(orodha("fly").code()).isEqualTo(2);
		assertThat(orodha("new", "other", "--languages", "en,not a language").code()).isEqualTo(2);
		assertThat(orodha("new", "other", "--sample", "kenya", "--title", "Mine").code()).isEqualTo(2);
		assertThat(orodha("list", "dataset").code()).isEqualTo(2);
	}

	@Test
	void formsOfFilesThatNoFileCanHaveAreWrongUsage() throws Exception {
		file("plain.csv", "a;b\n1;2\n");

		assertThat(orodha("load", "plain.csv", "--header-rows", "-5")).satisfies(result -> assertThat(result.code()).isEqualTo(2))
				.satisfies(result -> assertThat(result.err()).contains("--header-rows; found -5"));
		assertThat(orodha("load", "plain.csv", "--delimiter", ";", "--quote", ";").code()).isEqualTo(2);
		assertThat(orodha("load", "plain.csv", "--encoding", "utf 99").code()).isEqualTo(2);
	}

	@Test
	void whatIsNotThereIsThree() throws Exception {
		assertThat(orodha("show", "nobody", "--catalogue", "demo").code()).isEqualTo(3);
		assertThat(orodha("list", "dataset", "--catalogue", "missing").code()).isEqualTo(3);
	}

	@Test
	void whatIsInstalledIsNamedInTheLanguageThatIsAskedFor() throws Exception {
		assertThat(orodha("contributions", "--lang", "fr").out()).contains("Listes de codes (SKOS)").doesNotContain("Code lists (SKOS)");
	}

	@Test
	void everyCommandExplainsItself() throws Exception {
		for (String command : new String[] { "new", "list", "show", "import", "validate", "export", "contributions",
				"status", "sample-file", "sample-table", "sample-notes", "check", "profile", "load", "harmonise",
				"deliver", "deliveries", "triage", "correct", "report", "dashboard" })
			assertThat(orodha(command, "--help")).satisfies(help -> {
				assertThat(help.code()).isZero();
				assertThat(help.out()).contains("Usage: orodha " + command);
			});
	}

	@Test
	void theTableOfSourcesIsWrittenAsHtml() throws Exception {
		Result result = orodha("export", "sources-table-html", "sources.html", "--catalogue", "demo");

		assertThat(result.code()).isZero();
		assertThat(Files.readString(directory.resolve("sources.html"))).startsWith("<!DOCTYPE html>")
				.contains("Kenya Population and Housing Census");
	}

	@Test
	void theDashboardCountsTheProblemsThatValidateTells() throws Exception {
		JsonNode bars = json(orodha("dashboard", "problems", "--on", "2026-11-30", "--catalogue", "demo", "--format", "json"));
		JsonNode findings = json(orodha("validate", "--on", "2026-11-30", "--catalogue", "demo", "--format", "json"));

		assertThat(bars).isNotEmpty().allSatisfy(bar -> {
			assertThat(bar.get("chart").asText()).isEqualTo("problems");
			assertThat(bar.get("total").asLong()).isEqualTo(
					StreamSupport.stream(findings.spliterator(), false).filter(finding -> finding.get("rule").equals(bar.get("id"))).count());
		});
		assertThat(orodha("dashboard", "weather", "--catalogue", "demo").err()).contains("There is no chart weather", "deliveries");
	}

	@Test
	void theDashboardIsDrawnToAFile() throws Exception {
		assertThat(orodha("dashboard", "--to", "dashboard.png", "--catalogue", "demo").code()).isZero();
		assertThat(orodha("dashboard", "status", "--to", "dashboard.svg", "--catalogue", "demo").code()).isZero();

		assertThat(Files.readAllBytes(directory.resolve("dashboard.png"))).startsWith(0x89, 'P', 'N', 'G');
		assertThat(Files.readString(directory.resolve("dashboard.svg"))).contains("Elements by status").doesNotContain("Problems by rule");
	}

	@Test
	void anExportAsJsonSaysWhatWasWrittenLostAndWithheld() throws Exception {
		JsonNode report = json(orodha("export", "csv", "datasets.csv", "--option", "kind=dataset", "--audience", "public",
				"--catalogue", "demo", "--format", "json"));

		assertThat(report).singleElement().satisfies(file -> {
			assertThat(file.get("file").asText()).endsWith("datasets.csv");
			assertThat(file.get("elements").asInt()).isPositive();
			assertThat(file.get("withheld").asInt()).isPositive();
			assertThat(file.get("losses").get(0).get("what").asText()).isNotEmpty();
		});
	}

	@Test
	void ofTheSeventyFourRowsOfTheCensusTheTablesAreProposedOnceAndTheThreeOthersSayWhyNot() throws Exception {
		Path tables = Corpora.file("kenya-census-2019/DataCatalogue.csv");

		Result first = orodha("import", "knbs.census-tables", tables.toString(), "--catalogue", "demo", "--format", "json");
		assertThat(first.code()).isZero();
		assertThat(json(first)).filteredOn(change -> !change.get("action").asText().equals("skip")
				&& change.get("kind").asText().equals("dataset")).hasSize(71);
		assertThat(json(first)).filteredOn(change -> change.get("action").asText().equals("skip")).hasSize(3);

		Result second = orodha("import", "knbs.census-tables", tables.toString(), "--catalogue", "demo");
		assertThat(second.err()).startsWith("0 created, 0 updated, 71 unchanged");
		assertThat(orodha("validate", "--catalogue", "demo").code()).isZero();
	}

	@Test
	void aCommandThatIsInterruptedSaysSoAndLeavesNoFileBehind() throws Exception {
		Path made = Files.createDirectory(directory.resolve("made"));
		Product.Running running = product.start(directory, "sample-file", "2000000000", "made/crossings.csv");
		while (running.process().isAlive() && isEmpty(made))
			running.process().waitFor(50, TimeUnit.MILLISECONDS);
		running.process().destroy();
		Result result = running.await();

		assertThat(result.code()).isEqualTo(128 + 15);
		assertThat(result.err()).contains("cancelled");
		assertThat(made).isEmptyDirectory();
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	@Test
	void aValidatorCanBeChosen() throws Exception {
		assertThat(json(orodha("validate", "--validator", "sop-completeness", "--catalogue", "demo", "--format", "json")))
				.isNotEmpty().allSatisfy(finding -> assertThat(finding.get("rule").asText()).startsWith("OR-01"));
		assertThat(orodha("validate", "--validator", "nobody", "--catalogue", "demo")).satisfies(result -> {
			assertThat(result.code()).isEqualTo(2);
			assertThat(result.err()).contains("nobody", "sop-completeness");
		});
		assertThat(orodha("validate", "--option", "a=b", "--catalogue", "demo").code()).isEqualTo(2);
	}

	@Test
	void aDryRunChangesNothing() throws Exception {
		Path tables = Corpora.file("kenya-census-2019/DataCatalogue.csv");
		Map<String, String> before = Product.contents(directory.resolve("demo"));

		assertThat(orodha("import", "knbs.census-tables", tables.toString(), "--catalogue", "demo", "--dry-run").code())
				.isZero();

		assertThat(Product.contents(directory.resolve("demo"))).isEqualTo(before);
	}

	@Test
	void badInputIsToldWithItsPlaceAndChangesNothing() throws Exception {
		refused(file("empty.csv", ""), "empty.csv");
		refused(file("binary.csv", "id,name\n\0\1\2,x\n"), "binary.csv");
		refused(file("uneven.csv", "id,name\na,b\nc,d,e\n"), "uneven.csv:3");
		refused(file("enum.csv", "id,name,owner,kind\nx.y,X,knbs,telepathy\n"), "enum.csv:2:kind");
		refused(Files.write(directory.resolve("latin.csv"), "id,name\nx.y,Enqu\u00eate\n".getBytes(StandardCharsets.ISO_8859_1)),
				"latin.csv:2", "--option", "encoding=UTF-8");
		refused(Files.createDirectory(directory.resolve("folder.csv")), "folder.csv");
		refused(file("columns.csv", "colour,taste\nred,sweet\n"), "columns.csv:1");
		refused(directory.resolve("missing.csv"), "missing.csv");
	}

	@Test
	void aFileThatMayNotBeReadIsToldAsSuch() throws Exception {
		Path locked = file("locked.csv", "id,name\nx.y,X\n");
		assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked),
				"skipped: this user may read every file");

		refused(locked, "locked.csv");
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(directory.resolve(name), content);
	}

	private void refused(Path file, String place, String... options) throws Exception {
		Map<String, String> before = Product.contents(directory.resolve("demo"));
		String[] command = { "import", "csv", file.getFileName().toString(), "--catalogue", "demo", "--option",
				"kind=data-source" };
		String[] all = Arrays.copyOf(command, command.length + options.length);
		System.arraycopy(options, 0, all, command.length, options.length);

		Result result = product.run(directory, all);

		assertThat(result.code()).as(result.err()).isBetween(1, 3);
		assertThat(result.err()).contains(place).doesNotContain("Exception");
		assertThat(result.out()).isEmpty();
		assertThat(Product.contents(directory.resolve("demo"))).isEqualTo(before);
	}

	@Test
	void aCatalogueFileCutInHalfOrWithAnExternalEntityIsAnErrorAndTheRestOpens() throws Exception {
		Path broken = directory.resolve("demo/knbs/agency/knbs.orodha");
		String whole = Files.readString(broken);
		Files.writeString(broken, whole.substring(0, whole.length() / 2));
		Path attacked = directory.resolve("demo/cbk/agency/cbk.orodha");
		Files.writeString(attacked, Files.readString(attacked).replace("<orodha:Agency",
				"<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><orodha:Agency"));

		Result result = orodha("validate", "--catalogue", "demo", "--format", "json");

		assertThat(result.code()).isEqualTo(1);
		assertThat(result.err()).doesNotContain("OR-0001");
		assertThat(json(result)).filteredOn(finding -> finding.get("rule").asText().equals("OR-0001")).hasSize(2)
				.allSatisfy(finding -> assertThat(finding.get("row").asInt()).isPositive());
		assertThat(orodha("list", "agency", "--catalogue", "demo").out()).contains("comesa");
	}
}
