// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Recognition;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.Corpora;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.DataSource;
import org.orodha.model.Frequency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

class DcatTest {

	private static final String PREFIXES = """
			@prefix dcat: <http://www.w3.org/ns/dcat#> .
			@prefix dct: <http://purl.org/dc/terms/> .
			@prefix foaf: <http://xmlns.com/foaf/0.1/> .
			@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
			@prefix ex: <http://data.example.org/> .
			""";
	private static final String ONE = PREFIXES + """
			ex:catalog a dcat:Catalog ; dct:title "Border data"@en, "Données des frontières"@fr ; dct:publisher ex:office ; dcat:dataset ex:entries .
			ex:office a foaf:Agent ; foaf:name "Border Office"@en .
			ex:entries a dcat:Dataset ; dct:title "Entries" ; dcat:keyword "border"@en ;
				dct:accrualPeriodicity <http://purl.org/cld/freq/monthly> ; dcat:contactPoint [ a vcard:Individual ; vcard:fn "A. Person" ] ;
				dct:accessRights <http://publications.europa.eu/resource/authority/access-right/RESTRICTED> ;
				dcat:distribution ex:csv .
			ex:csv a dcat:Distribution ; dcat:accessURL <http://data.example.org/entries.csv> ;
				dct:license <http://licence.example.org/> ; dcat:mediaType "text/csv" .
			<http://licence.example.org/> a dct:LicenseDocument ; dct:title "Open licence"@en .
			""";

	/** What differs when the sample goes into an empty catalogue, because DCAT has no place for it, or says less of it. */
	private static final Map<String, Set<String>> REASONS_BY_KIND = Map.of("Agency",
			Set.of("country", "kind", "mandate", "parent", "people", "provenance", "roles", "status"), "DataSource",
			Set.of("collectionMethod", "internal", "kind", "note", "population", "quality", "status", "steward"), "Dataset",
			Set.of("access", "confidentiality", "coverageEnd", "coverageStart", "dialect", "localIdentifiers", "provenance", "releaseCalendar", "status",
					"steward", "variables"),
			"LegalInstrument", Set.of("articles", "covers", "kind", "owner", "parties", "permits", "provenance", "status"), "Variable",
			Set.of("codeList", "column", "concept", "identifying", "key", "mandatory", "maximum", "minimum", "pattern", "type", "unit"));
	private static final List<String> ALL = List.of("en", "fr", "sw");

	@TempDir
	static Path sample;
	private static Catalogue kenya;

	@TempDir
	Path folder;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = kenya(sample.resolve("kenya"));
	}

	private Path file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	private static Set<String> made(Proposal proposal) {
		return proposal.changes().stream().map(change -> ((Change.Create) change).element().getId()).collect(Collectors.toSet());
	}

	private Catalogue withOne() throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("empty"));
		Proposal proposal = Exchange.result("dcat", catalogue, file("one.ttl", ONE));
		Imports.apply(catalogue, proposal, Set.of("border-office"));
		return catalogue;
	}

	@ParameterizedTest
	@ValueSource(strings = { "k.ttl", "k.rdf", "k.jsonld" })
	void theSampleGoesOutAndComingBackProposesNothing(String name) throws Exception {
		Path file = folder.resolve(name);
		ExportReport report = export(kenya, "dcat", file, Audience.OWN_AGENCY);

		Proposal proposal = Exchange.result("dcat", kenya, file);

		assertThat(proposal.all()).isEmpty();
		assertThat(report.elements()).isEqualTo(proposal.unchanged()).isGreaterThan(700);
		assertThat(report.losses()).isNotEmpty();
	}

	@Test
	void theSameGraphIsWrittenInEverySyntax() throws Exception {
		export(kenya, "dcat", folder.resolve("k.ttl"), Audience.PUBLIC);
		Set<String> turtle = Graphs.statements(Graphs.read(folder.resolve("k.ttl")));

		for (String syntax : List.of("rdf-xml", "json-ld", "trig", "n-triples")) {
			Path file = folder.resolve(syntax);
			export(kenya, "dcat", file, Audience.PUBLIC, "syntax=" + syntax);
			Path named = Files.move(file, folder.resolve("k." + Map.of("rdf-xml", "rdf", "json-ld", "jsonld", "trig", "trig", "n-triples", "nt").get(syntax)));
			assertThat(Graphs.statements(Graphs.read(named))).as(syntax).isEqualTo(turtle);
		}
	}

	@Test
	void anEmptyCatalogueGetsTheSampleButForWhatDcatHasNoPlaceFor() throws Exception {
		Path file = folder.resolve("k.ttl");
		export(kenya, "dcat", file, Audience.OWN_AGENCY);
		Catalogue other = Exchange.empty(folder.resolve("other"));
		Proposal proposal = Exchange.result("dcat", other, file);
		Imports.apply(other, proposal, made(proposal));

		Map<String, Set<String>> differences = new TreeMap<>();
		for (IdentifiedElement copy : other.all(IdentifiedElement.class))
			kenya.find(IdentifiedElement.class, copy.getId()).ifPresent(original -> original.eClass().getEAllStructuralFeatures().stream()
					.filter(feature -> feature.isChangeable() && !feature.isDerived()
							&& !Labels.value(original.eGet(feature), ALL).equals(Labels.value(copy.eGet(feature), ALL)))
					.forEach(feature -> differences.computeIfAbsent(copy.eClass().getName(), none -> new TreeSet<>()).add(feature.getName())));

		assertThat(other.all(Dataset.class)).hasSameSizeAs(kenya.all(Dataset.class));
		assertThat(other.all(DataSource.class)).hasSameSizeAs(kenya.all(DataSource.class));
		assertThat(differences).isEqualTo(REASONS_BY_KIND);
	}

	@Test
	void whatAFileSaysIsFoundInTheCatalogue() throws Exception {
		Dataset entries = withOne().all(Dataset.class).getFirst();

		assertThat(entries.getId()).isEqualTo("border-office.border-data.entries");
		assertThat(Texts.exactly(entries.getSource().getName(), "fr")).contains("Données des frontières");
		assertThat(entries.getSource().getOwner().getId()).isEqualTo("border-office");
		assertThat(entries.getFrequency()).isEqualTo(Frequency.MONTHLY);
		assertThat(entries.getConfidentiality()).isEqualTo(ConfidentialityClass.RESTRICTED);
		assertThat(entries.getDistributions().getFirst().getAddress()).isEqualTo("http://data.example.org/entries.csv");
		assertThat(entries.getDistributions().getFirst().getMediaType()).isEqualTo("text/csv");
	}

	@Test
	void whatHasNoPlaceIsKeptWordForWord() throws Exception {
		Dataset entries = withOne().all(Dataset.class).getFirst();

		assertThat(new Verbatim("dcat").of(entries)).extracting(Verbatim.Value::field).contains(DCAT.KEYWORD.stringValue(),
				"<http://licence.example.org/>", "distribution http://data.example.org/entries.csv @id");
	}

	@Test
	void theFormOfAValueThatChangesIsGivenUpAndThatIsTold() throws Exception {
		Catalogue catalogue = withOne();
		Dataset entries = catalogue.all(Dataset.class).getFirst();
		catalogue.execute(Commands.set(catalogue, entries, Literals.DATASET__FREQUENCY, Frequency.WEEKLY));
		Path file = folder.resolve("out.ttl");

		ExportReport report = export(catalogue, "dcat", file, Audience.OWN_AGENCY);

		assertThat(Exchange.text(file)).contains("frequency/WEEKLY").doesNotContain("cld/freq/monthly").contains("A. Person");
		assertThat(report.losses()).anySatisfy(loss -> assertThat(loss.what()).contains("accrualPeriodicity", "changed here"));
	}

	@Test
	void anAgencyThatIsCalledTheSameIsTheSame() throws Exception {
		String name = Texts.in(kenya.require(Agency.class, "knbs").getName(), List.of("en"));
		Proposal proposal = Exchange.result("dcat", kenya, file("one.ttl", ONE.replace("Border Office", name)));

		assertThat(proposal.changes()).noneMatch(change -> change instanceof Change.Create create && create.element() instanceof Agency);
		assertThat(proposal.changes()).filteredOn(Change.Create.class::isInstance).map(change -> ((Change.Create) change).element())
				.filteredOn(DataSource.class::isInstance).map(source -> ((DataSource) source).getOwner().getId()).containsExactly("knbs");
	}

	@Test
	void whatThePublicMayNotSeeIsNotWritten() throws Exception {
		Path file = folder.resolve("public.ttl");
		export(kenya, "dcat", file, Audience.PUBLIC);
		Model graph = Graphs.read(file);

		assertThat(graph.filter(null, RDF.TYPE, DCAT.DATASET)).hasSize((int) kenya.all(Dataset.class).stream()
				.filter(dataset -> dataset.isSetConfidentiality() && dataset.getConfidentiality() == ConfidentialityClass.PUBLIC).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "kenya-drought-related-key-figures.json", "kenya-pin-targeted-reached-by-location-and-cluster.json",
			"organization-types-beta.json", "ukraine-border-crossings.json", "unocha-office-locations.json" })
	void recordsOfCkanAreHarvested(String name) throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("ckan"));
		Path file = Corpora.file("hxl/hdx/" + name);

		Proposal proposal = Exchange.result("ckan", catalogue, file, "site=https://data.humdata.org");
		Imports.apply(catalogue, proposal, made(proposal));

		Dataset dataset = catalogue.all(Dataset.class).getFirst();
		assertThat(dataset.getName()).isNotEmpty();
		assertThat(dataset.getDistributions()).isNotEmpty();
		assertThat(new Verbatim("dcat").of(dataset)).isNotEmpty();
		assertThat(Exchange.result("ckan", catalogue, file, "site=https://data.humdata.org").all()).isEmpty();
		assertThat(Recognition.of(file, Installed.importers().list(), new NullProgressMonitor()).readings()).extracting(Recognition.Reading::what)
				.containsExactly("records of data sets from CKAN");
	}
}
