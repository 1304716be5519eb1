// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.empty;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.result;
import static org.orodha.exchange.tests.Exchange.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.Exports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.Person;
import org.orodha.model.Variable;
import org.orodha.model.VerbatimValue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class WebCatalogueTest {

	private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\"'&<!--";
	/** The standard has SDMX messages tell when they were made. */
	private static final Pattern TIME_OF_A_MESSAGE = Pattern.compile("<mes:Prepared>[^<]+</mes:Prepared>");
	private static final String SECRET = "zebrafinch";
	private static final String ADDRESS = "https://data.example.org/catalogue/";
	private static final String SOURCE = "knbs.economic-survey";
	private static final String DATASET = "knbs.economic-survey.refugees";

	@TempDir
	static Path shared;
	/** In all languages, without an address. */
	private static Path members;
	/** In all languages, with its address. */
	private static Path open;

	@TempDir
	Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void exportInAllLanguages() throws Exception {
		kenya = kenya(shared.resolve("kenya"));
		members = shared.resolve("members");
		open = shared.resolve("open");
		export(kenya, "web", members, Audience.MEMBERS);
		export(kenya, "web", open, Audience.PUBLIC, "address=" + ADDRESS);
	}

	/** A part of the sample, to change. */
	private Catalogue part() throws Exception {
		return KenyaSample.in(folder.resolve("kenya"), Catalogue.ROOT, "knbs");
	}

	private Path site(Catalogue catalogue, Audience audience) {
		Path site = folder.resolve("site");
		export(catalogue, "web", site, audience, "languages=en");
		return site;
	}

	private static List<Path> files(Path site) throws IOException {
		try (Stream<Path> files = Files.walk(site)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static List<Path> pages(Path site) throws IOException {
		return files(site).stream().filter(file -> file.toString().endsWith(".html")).toList();
	}

	private static Document parse(Path page) throws Exception {
		return builder().parse(new InputSource(new StringReader(text(page))));
	}

	private static DocumentBuilder builder() throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder();
	}

	private static List<Element> elements(Document page, String name) {
		NodeList found = page.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int at = 0; at < found.getLength(); at++)
			elements.add((Element) found.item(at));
		return elements;
	}

	/** All that a reader could come to see, the files within the archive among it. */
	private static String everything(Path site) throws IOException {
		StringBuilder all = new StringBuilder();
		for (Path file : files(site)) {
			all.append(site.relativize(file)).append('\n').append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
			if (file.toString().endsWith(".zip"))
				try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
					for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
						all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
				}
		}
		return all.toString();
	}

	@Test
	void everyLinkLeadsToAPageOrAPlaceOnOne() throws Exception {
		Map<Path, Document> pages = new HashMap<>();
		Map<Path, Set<String>> places = new HashMap<>();
		for (Path page : pages(members)) {
			pages.put(page, parse(page));
			places.put(page, ids(pages.get(page)));
		}
		List<String> broken = new ArrayList<>();
		int followed = 0;
		for (Map.Entry<Path, Document> page : pages.entrySet())
			for (String name : List.of("a", "link", "script"))
				for (Element element : elements(page.getValue(), name)) {
					String address = element.getAttribute(name.equals("script") ? "src" : "href");
					if (address.isEmpty() || address.startsWith("http"))
						continue;
					followed++;
					String[] parts = address.split("#", 2);
					Path target = parts[0].isEmpty() ? page.getKey() : page.getKey().getParent().resolve(parts[0]).normalize();
					if (!target.startsWith(members) || !Files.isRegularFile(target) || parts.length > 1 && !places.get(target).contains(parts[1]))
						broken.add(page.getKey() + " -> " + address);
				}

		assertThat(broken).isEmpty();
		assertThat(pages).hasSizeGreaterThan(1000);
		assertThat(followed).isGreaterThan(50_000);
	}

	private static Set<String> ids(Document page) {
		return elements(page, "*").stream().map(element -> element.getAttribute("id")).collect(Collectors.toSet());
	}

	@Test
	void anAddressIsMadeOfTheKindAndTheIdentifierInEveryLanguage() throws Exception {
		for (String language : List.of("en", "fr", "sw")) {
			for (Dataset dataset : kenya.all(Dataset.class))
				if (dataset.getConfidentiality() != ConfidentialityClass.CONFIDENTIAL)
					assertThat(members.resolve(language + "/dataset/" + dataset.getId() + ".html")).exists();
			Document page = parse(members.resolve(language + "/dataset/" + DATASET + ".html"));
			assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
			assertThat(kenya.require(Dataset.class, DATASET).getVariables()).isNotEmpty().extracting(Variable::getId).allMatch(ids(page)::contains);
		}
		assertThat(text(members.resolve("fr/dataset/" + DATASET + ".html"))).contains("Réfugiés et demandeurs d’asile enregistrés", "Jeu de données",
				"href=\"../../sw/dataset/" + DATASET + ".html\"");
	}

	@Test
	void whatIsNotForThePublicIsNowhereInWhatThePublicGets() throws Exception {
		Catalogue kenya = part();
		hideSecrets(kenya);

		assertThat(everything(site(kenya, Audience.OWN_AGENCY))).contains(SECRET + "-name", SECRET + "-internal", SECRET + "-variable")
				.doesNotContain(SECRET + "-person", SECRET + "-kept");
		assertThat(everything(site(kenya, Audience.PUBLIC)).toLowerCase()).doesNotContain(SECRET);
	}

	/** The same folder, so that what members were shown before would stay unless it is removed. */
	@Test
	void nothingStaysOfAnEarlierExportForOthers() throws Exception {
		Catalogue kenya = part();
		Dataset hidden = hideSecrets(kenya);
		hidden.setConfidentiality(ConfidentialityClass.SHARED_AMONG_MEMBERS);
		Path site = site(kenya, Audience.MEMBERS);
		Path notes = Files.writeString(site.resolve("en/notes.txt"), "ours");
		assertThat(site.resolve("en/dataset/" + hidden.getId() + ".html")).exists();

		site(kenya, Audience.PUBLIC);

		assertThat(site.resolve("en/dataset/" + hidden.getId() + ".html")).doesNotExist();
		assertThat(everything(site)).doesNotContain(SECRET);
		assertThat(notes).hasContent("ours");
		assertThat(Files.readAllLines(site.resolve("files.txt")).stream().skip(1).sorted())
				.containsExactlyElementsOf(files(site).stream().filter(file -> !file.equals(notes) && !file.endsWith("files.txt"))
						.map(file -> site.relativize(file).toString().replace('\\', '/')).sorted().toList());
	}

	/** A list removes only what lies in the folder, and only if Orodha wrote the list. */
	@Test
	void aListThatSomebodyElseWroteOrChangedRemovesNothingOfTheirs() throws Exception {
		Catalogue kenya = part();
		Path site = Files.createDirectory(folder.resolve("site"));
		Path list = Files.writeString(site.resolve("files.txt"), "mine.txt\n");
		Path mine = Files.writeString(site.resolve("mine.txt"), "mine");
		site(kenya, Audience.PUBLIC);
		assertThat(mine).exists();

		Path outside = Files.writeString(folder.resolve("outside.txt"), "outside");
		Files.writeString(list, Files.readString(list) + "../outside.txt\n" + outside + "\nen/../../outside.txt\nen/gone.html\n");
		site(kenya, Audience.PUBLIC);
		assertThat(outside).exists();
		assertThat(mine).exists();
	}

	private static Dataset hideSecrets(Catalogue kenya) {
		DataSource source = kenya.require(DataSource.class, SOURCE);
		Texts.put(source.getCollectionMethod(), "en", SECRET + "-internal");
		source.getInternal().add("collectionMethod");
		VerbatimValue kept = ModelFactory.eINSTANCE.createVerbatimValue();
		kept.setOrigin("other");
		kept.setField("field");
		kept.setValue(SECRET + "-kept");
		source.getVerbatim().add(kept);
		Dataset dataset = kenya.require(Dataset.class, DATASET);
		dataset.setConfidentiality(ConfidentialityClass.CONFIDENTIAL);
		Texts.put(dataset.getName(), "en", SECRET + "-name");
		Texts.put(dataset.getVariables().getFirst().getDescription(), "fr", SECRET + "-variable");
		Person person = kenya.all(Person.class).getFirst();
		Texts.put(person.getName(), "en", SECRET + "-person");
		person.setEmail(SECRET + "-person@example.org");
		return dataset;
	}

	@Test
	void hostileTextsStayTexts() throws Exception {
		Catalogue kenya = part();
		for (String language : List.of("en", "fr")) {
			for (IdentifiedElement element : kenya.all(IdentifiedElement.class))
				if (element instanceof Dataset || element instanceof DataSource || element instanceof Variable || element instanceof org.orodha.model.Catalogue)
					Texts.put(element.getName(), language, HOSTILE);
			Texts.put(kenya.require(Dataset.class, DATASET).getDescription(), language, "=1+1\u0000\uD800 " + HOSTILE);
		}
		kenya.require(Dataset.class, DATASET).getDistributions().forEach(each -> each.setAddress("javascript:alert(1)"));
		Path site = site(kenya, Audience.PUBLIC);

		for (Path file : pages(site)) {
			Document page = parse(file);
			assertThat(elements(page, "img")).isEmpty();
			assertThat(elements(page, "script")).allMatch(script -> script.getAttribute("type").equals("application/ld+json") || script.hasAttribute("src"));
			assertThat(text(file)).doesNotContain("</script><img", "href=\"javascript:");
		}
		Document page = parse(site.resolve("en/dataset/" + DATASET + ".html"));
		assertThat(elements(page, "h1").getFirst().getTextContent().strip()).isEqualTo(HOSTILE);
		assertThat(description(page).get("name").asText()).isEqualTo(HOSTILE);
		assertThat(text(site.resolve("data/dataset.csv"))).contains("'=1+1").doesNotContain(",=1+1", "\"=1+1");
		builder().parse(site.resolve("en/feed.xml").toFile());
	}

	private static JsonNode description(Document page) throws IOException {
		return new ObjectMapper().readTree(elements(page, "script").stream().filter(script -> script.getAttribute("type").equals("application/ld+json")).findFirst()
				.orElseThrow().getTextContent());
	}

	@Test
	void aDatasetIsDescribedInTheTermsOfSchemaOrg() throws Exception {
		JsonNode told = description(parse(open.resolve("fr/dataset/" + DATASET + ".html")));

		assertThat(told.get("@context").asText()).isEqualTo("https://schema.org/");
		assertThat(told.get("@type").asText()).isEqualTo("Dataset");
		assertThat(told.get("url").asText()).isEqualTo(ADDRESS + "fr/dataset/" + DATASET + ".html");
		assertThat(told.get("name").asText()).isEqualTo("Réfugiés et demandeurs d’asile enregistrés par pays d’origine");
		assertThat(told.get("temporalCoverage").asText()).isEqualTo("2010/2025");
		assertThat(told.at("/creator/name").asText()).contains("statistique");
		assertThat(told.get("variableMeasured")).isNotEmpty();
		assertThat(told.at("/distribution/0/contentUrl").asText()).startsWith("https://");
	}

	@Test
	void theFeedAndTheMapNameWhatIsThere() throws Exception {
		List<Element> places = elements(builder().parse(open.resolve("sitemap.xml").toFile()), "loc");
		assertThat(places).extracting(Element::getTextContent).map(String::strip).allMatch(place -> place.startsWith(ADDRESS))
				.map(place -> place.substring(ADDRESS.length())).containsExactlyInAnyOrderElementsOf(
						pages(open).stream().map(page -> open.relativize(page).toString().replace('\\', '/')).filter(page -> page.contains("/")).toList());
		Document feed = builder().parse(open.resolve("fr/feed.xml").toFile());
		assertThat(elements(feed, "entry")).isNotEmpty();
		assertThat(elements(feed, "updated")).extracting(Element::getTextContent).allMatch(time -> time.strip().matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"));
		assertThat(elements(feed, "id")).extracting(Element::getTextContent).doesNotHaveDuplicates();
		assertThat(elements(feed, "link")).extracting(link -> link.getAttribute("href")).allMatch(link -> link.startsWith(ADDRESS + "fr/"));
	}

	@Test
	void withoutItsAddressThereIsNoMapAndAllIsRelative() throws Exception {
		assertThat(members.resolve("sitemap.xml")).doesNotExist();
		assertThat(text(members.resolve("en/index.html"))).doesNotContain("canonical");
		for (Element link : elements(builder().parse(members.resolve("en/feed.xml").toFile()), "link"))
			assertThat(members.resolve("en").resolve(link.getAttribute("href"))).exists();
	}

	@Test
	void nothingChangesWhenNothingChanged() throws Exception {
		Catalogue kenya = part();
		Map<String, String> first = content(site(kenya, Audience.MEMBERS));

		assertThat(content(site(kenya, Audience.MEMBERS))).isEqualTo(first);
	}

	private static Map<String, String> content(Path site) throws IOException {
		Map<String, String> content = new TreeMap<>();
		for (Path file : files(site)) {
			String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			content.put(site.relativize(file).toString(), TIME_OF_A_MESSAGE.matcher(text).replaceAll(""));
		}
		return content;
	}

	@Test
	void theWholeIsOfferedInTheFormatsThatCanHoldIt() throws Exception {
		String page = text(open.resolve("en/downloads.html"));

		for (String format : List.of("dcat.ttl", "sdmx.xml", "skos.ttl", "sssom.tsv"))
			assertThat(page).contains("href=\"../data/formats/" + format + "\"");
		assertThat(result("dcat", empty(folder.resolve("dcat")), open.resolve("data/formats/dcat.ttl")).changes()).hasSizeGreaterThan(100);
		assertThat(result("sdmx", empty(folder.resolve("sdmx")), open.resolve("data/formats/sdmx.xml")).changes()).hasSizeGreaterThan(100);
		assertThat(result("skos", empty(folder.resolve("skos")), open.resolve("data/formats/skos.ttl")).changes()).hasSizeGreaterThan(100);
		assertThat(text(open.resolve("data/formats/sssom.tsv"))).contains("skos:closeMatch");
		assertThat(text(open.resolve("fr/downloads.html"))).contains("Listes de codes (SKOS)");
		assertThat(page).containsPattern("\\(TTL\\)</a> <span class=\"soft\">cannot hold [0-9,]+ details</span>");
	}

	@Test
	void theLanguagesAreThoseThatWereAskedForAndTheFirstOpens() throws Exception {
		Path site = folder.resolve("site");
		export(part(), "web", site, Audience.PUBLIC, "languages=fr,en");

		assertThat(text(site.resolve("index.html"))).contains("url=fr/index.html");
		assertThat(site.resolve("sw")).doesNotExist();
		assertThat(text(site.resolve("en/index.html"))).contains("Français").doesNotContain("Kiswahili");
	}

	@Test
	void thePagesAllowNothingFromElsewhereAndNoScriptOfTheirOwn() throws Exception {
		for (Path page : pages(open))
			if (page.getNameCount() > open.getNameCount() + 1) {
				String text = text(page);
				assertThat(text).contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'").doesNotContain("unsafe-inline", "<style", " style=", " onclick");
			}
	}

	@ParameterizedTest
	@CsvSource({ "languages=de, Pages can be in en", "address=ftp://example.org/, expected an address of the web", "address=https://example.org/?page=1, expected an address of the web" })
	void whatCannotBeIsSaidAndNothingIsWritten(String option, String said) throws Exception {
		Contribution<Exporter> web = Installed.exporters().find("web").orElseThrow();
		Path site = folder.resolve("none");
		Outcome<ExportReport> outcome = new Exports(new Guard()).export(part(), web, site,
				OptionValues.of(web.options(), Map.of(option.split("=", 2)[0], option.split("=", 2)[1])), Audience.PUBLIC, new NullProgressMonitor());

		assertThat(outcome).isInstanceOf(Outcome.Failed.class);
		assertThat(((Outcome.Failed<ExportReport>) outcome).finding().message()).contains(said);
		assertThat(site).doesNotExist();
	}

	@Test
	void theReportSaysWhereToBeginAndWhatHasNoPage() throws Exception {
		Catalogue kenya = part();
		kenya.require(Dataset.class, DATASET).setId("../../escaped");
		ExportReport report = export(kenya, "web", folder.resolve("site"), Audience.OWN_AGENCY, "languages=en");

		assertThat(report.start()).contains(folder.resolve("site/index.html").toAbsolutePath());
		assertThat(report.losses()).extracting(ExportReport.Loss::element).contains("../../escaped", kenya.all(Person.class).getFirst().getId());
		assertThat(report.elements()).isPositive();
		assertThat(Set.copyOf(report.files())).contains(folder.resolve("site/en/matrix.html").toAbsolutePath());
	}

	@Test
	void theSearchKnowsWordsWithoutAccentsInEveryLanguage() throws Exception {
		assertThat(text(open.resolve("search/w-re.js"))).startsWith("orodhaSearch.words(\"re\",[[").contains("[\"refugies\",[", "[\"refugees\",[");
		assertThat(text(open.resolve("search/w-wa.js"))).contains("[\"wakimbizi\",[");
		try (Stream<Path> blocks = Files.list(open.resolve("search"))) {
			assertThat(blocks.filter(file -> file.getFileName().toString().startsWith("names-")).mapToLong(WebCatalogueTest::size).max().orElseThrow()).isLessThan(200_000);
		}
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
