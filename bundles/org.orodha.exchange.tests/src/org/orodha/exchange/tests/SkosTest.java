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
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
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
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Recognition;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

class SkosTest {

	private static final String PREFIXES = """
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			@prefix ex: <http://codes.example.org/> .
			@prefix old: <http://old.example.org/> .
			""";
	private static final String REASONS = PREFIXES + """
			ex:reason a skos:ConceptScheme ; skos:prefLabel "Reasons"@en, "Raisons"@fr ; skos:hasTopConcept ex:work .
			ex:work a skos:Concept ; skos:inScheme ex:reason ; skos:notation "1" ; skos:prefLabel "Work"@en, "Travail"@fr ;
				skos:altLabel "Job"@en ; skos:definition "To work"@en ; skos:narrower ex:posted .
			ex:seasonal a skos:Concept ; skos:inScheme ex:reason ; skos:prefLabel "Seasonal work"@en ; skos:broader ex:work .
			ex:posted a skos:Concept ; skos:inScheme ex:reason ; skos:notation "1.2" ; skos:prefLabel "Posted"@en .
			""";
	private static final String OLD = PREFIXES + """
			old:reason a skos:ConceptScheme ; skos:prefLabel "Reasons of old"@en .
			old:w a skos:Concept ; skos:inScheme old:reason ; skos:notation "W" ; skos:exactMatch ex:work ; skos:closeMatch ex:posted .
			old:s a skos:Concept ; skos:inScheme old:reason ; skos:notation "S" ; skos:broadMatch ex:work ;
				skos:exactMatch <http://elsewhere.example.org/s> .
			old:a a skos:Concept ; skos:inScheme old:reason ; skos:notation "A" ; skos:narrowMatch ex:seasonal, ex:posted .
			""";
	private static final List<String> ALL = List.of("en", "fr", "sw");

	/** What differs when the sample goes into an empty catalogue, because SKOS has no place for it: of mappings, only their order. */
	private static final Map<String, Set<String>> REASONS_BY_KIND = Map.of("CodeList",
			Set.of("mappings", "owner", "provenance", "standard", "status", "validTo"));

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

	private Catalogue with(String... contents) throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("empty"));
		for (int number = 0; number < contents.length; number++)
			add(catalogue, file(number + ".ttl", contents[number]));
		return catalogue;
	}

	private static Proposal add(Catalogue catalogue, Path file) throws Exception {
		Proposal proposal = Exchange.result("skos", catalogue, file);
		Imports.apply(catalogue, proposal, proposal.changes().stream().filter(Change.Create.class::isInstance)
				.map(change -> ((Change.Create) change).element().getId()).collect(Collectors.toSet()));
		return proposal;
	}

	private static Code code(Catalogue catalogue, String value) {
		return catalogue.all(Code.class).stream().filter(code -> value.equals(code.getValue())).findFirst().orElseThrow();
	}

	@Test
	void theSampleGoesOutAndComingBackProposesNothing() throws Exception {
		Path file = folder.resolve("k.ttl");
		ExportReport report = export(kenya, "skos", file, Audience.OWN_AGENCY);

		Proposal proposal = Exchange.result("skos", kenya, file);

		assertThat(proposal.all()).isEmpty();
		assertThat(proposal.unchanged()).isEqualTo(report.elements())
				.isEqualTo(kenya.all(CodeList.class).size() + kenya.all(Code.class).size()).isGreaterThan(100);
		assertThat(report.losses()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "turtle, ttl", "rdf-xml, rdf", "json-ld, jsonld", "trig, trig", "n-triples, nt" })
	void theSameGraphIsWrittenAndReadInEverySyntax(String syntax, String ending) throws Exception {
		Catalogue catalogue = with(REASONS, OLD);
		export(catalogue, "skos", folder.resolve("turtle.ttl"), Audience.PUBLIC);
		export(catalogue, "skos", folder.resolve("unnamed"), Audience.PUBLIC, "syntax=" + syntax);
		Path file = Files.move(folder.resolve("unnamed"), folder.resolve("other." + ending));

		assertThat(Graphs.statements(Graphs.read(file))).isEqualTo(Graphs.statements(Graphs.read(folder.resolve("turtle.ttl")))).hasSizeGreaterThan(30);
		Proposal proposal = Exchange.result("skos", catalogue, file);
		assertThat(proposal.all()).isEmpty();
		assertThat(proposal.unchanged()).isEqualTo(8);
	}

	@Test
	void anEmptyCatalogueGetsTheSampleButForWhatSkosHasNoPlaceFor() throws Exception {
		Path file = folder.resolve("k.ttl");
		export(kenya, "skos", file, Audience.OWN_AGENCY);
		Catalogue other = Exchange.empty(folder.resolve("other"));
		add(other, file);

		Map<String, Set<String>> differences = new TreeMap<>();
		for (IdentifiedElement copy : other.all(IdentifiedElement.class))
			kenya.find(IdentifiedElement.class, copy.getId()).ifPresent(original -> original.eClass().getEAllStructuralFeatures().stream()
					.filter(feature -> feature.isChangeable() && !feature.isDerived()
							&& !Labels.value(original.eGet(feature), ALL).equals(Labels.value(copy.eGet(feature), ALL)))
					.forEach(feature -> differences.computeIfAbsent(copy.eClass().getName(), none -> new TreeSet<>()).add(feature.getName())));

		assertThat(other.all(Code.class)).hasSameSizeAs(kenya.all(Code.class));
		assertThat(differences).isEqualTo(REASONS_BY_KIND);
	}

	@Test
	void oneListGoesOutAlone() throws Exception {
		CodeList list = kenya.all(CodeList.class).getFirst();
		Path file = folder.resolve("one.ttl");

		assertThat(export(kenya, "skos", file, Audience.OWN_AGENCY, "list=" + list.getId()).elements()).isEqualTo(1 + list.getCodes().size());
		assertThat(Graphs.read(file).filter(null, SKOS.IN_SCHEME, null).objects()).hasSize(1);
	}

	@Test
	void whatAFileSaysIsFoundInTheCatalogue() throws Exception {
		Catalogue catalogue = with(REASONS);
		CodeList list = catalogue.all(CodeList.class).getFirst();
		Code work = code(catalogue, "1");

		assertThat(list.getId()).isEqualTo("cl.reason");
		assertThat(Texts.exactly(list.getName(), "fr")).contains("Raisons");
		assertThat(list.getCodes()).extracting(Code::getValue).containsExactlyInAnyOrder("1", "seasonal", "1.2");
		assertThat(Texts.exactly(work.getName(), "fr")).contains("Travail");
		assertThat(Texts.exactly(work.getDescription(), "en")).contains("To work");
		assertThat(work.getParent()).isNull();
		assertThat(code(catalogue, "seasonal").getParent()).isSameAs(work);
		assertThat(code(catalogue, "1.2").getParent()).as("only said by narrower").isSameAs(work);
		assertThat(new Verbatim("skos").of(work)).extracting(Verbatim.Value::field).containsExactly(SKOS.ALT_LABEL.stringValue());
	}

	@Test
	void matchesBetweenKnownCodesAreMappings() throws Exception {
		Catalogue catalogue = with(REASONS, OLD);
		List<CodeMapping> mappings = catalogue.find(CodeList.class, "cl.reason-2").orElseThrow().getMappings();

		assertThat(mappings.stream().map(mapping -> mapping.getSource().getValue() + " " + mapping.getKind() + " "
				+ mapping.getTargets().stream().map(Code::getValue).sorted().collect(Collectors.joining(","))))
						.containsExactlyInAnyOrder("W " + MappingKind.EQUIVALENT + " 1", "S " + MappingKind.PART_OF + " 1",
								"A " + MappingKind.SPLIT + " 1.2,seasonal");
		assertThat(new Verbatim("skos").of(code(catalogue, "W"))).extracting(Verbatim.Value::field).containsExactly(SKOS.CLOSE_MATCH.stringValue());
		assertThat(new Verbatim("skos").of(code(catalogue, "S"))).extracting(Verbatim.Value::value)
				.containsExactly("<http://old.example.org/s> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://elsewhere.example.org/s> .");
	}

	@Test
	void aMatchBecomesAMappingOnceItsTargetIsKnown() throws Exception {
		Catalogue catalogue = with(OLD);
		assertThat(catalogue.all(CodeList.class).getFirst().getMappings()).isEmpty();

		add(catalogue, file("reasons.ttl", REASONS));
		add(catalogue, folder.resolve("0.ttl"));

		assertThat(catalogue.find(CodeList.class, "cl.reason").orElseThrow().getMappings()).hasSize(3)
				.allSatisfy(mapping -> assertThat(catalogue.all(Code.class)).contains(mapping.getSource()).containsAll(mapping.getTargets()));
		assertThat(Exchange.result("skos", catalogue, folder.resolve("0.ttl")).all()).isEmpty();
	}

	@Test
	void aMappingIsAddedBesideOthersOfTheList() throws Exception {
		Catalogue catalogue = with(REASONS, OLD);

		add(catalogue, file("more.ttl", OLD.replace("skos:closeMatch", "skos:narrowMatch")));

		assertThat(catalogue.find(CodeList.class, "cl.reason-2").orElseThrow().getMappings()).hasSize(4)
				.allSatisfy(mapping -> assertThat(catalogue.all(Code.class)).contains(mapping.getSource()).containsAll(mapping.getTargets()));
	}

	@Test
	void mappingsAndWhatWasKeptGoOutAgain() throws Exception {
		Catalogue catalogue = with(REASONS, OLD);
		Path file = folder.resolve("out.ttl");
		ExportReport report = export(catalogue, "skos", file, Audience.OWN_AGENCY);

		Set<String> written = Graphs.statements(Graphs.read(file));
		assertThat(written).containsAll(Graphs.statements(Graphs.read(folder.resolve("0.ttl"))))
				.containsAll(Graphs.statements(Graphs.read(folder.resolve("1.ttl"))));
		assertThat(report.losses()).extracting(ExportReport.Loss::what).containsOnly("Status: SKOS has no place for it",
				"Provenance: SKOS has no place for it");
	}

	@Test
	void theFormOfANameThatChangesIsGivenUpAndThatIsTold() throws Exception {
		Catalogue catalogue = with(REASONS.replace("\"1.2\" ; skos:prefLabel \"Posted\"@en", "\"1.2\" ; skos:prefLabel \"Posted\""));
		catalogue.execute(Commands.set(catalogue, code(catalogue, "1.2"), Literals.IDENTIFIED_ELEMENT__NAME,
				List.of(Texts.text("en", "Sent abroad", TextState.ORIGINAL))));
		Path file = folder.resolve("out.ttl");

		ExportReport report = export(catalogue, "skos", file, Audience.OWN_AGENCY);

		assertThat(Exchange.text(file)).contains("\"Sent abroad\"@en").doesNotContain("Posted");
		assertThat(report.losses()).anySatisfy(loss -> assertThat(loss.what()).contains("prefLabel", "changed here"));
	}

	@Test
	void severalSchemesOfAFileAreSeveralLists() throws Exception {
		Catalogue catalogue = with(REASONS + OLD + "ex:alone a skos:Concept . ex:named a skos:Concept ; skos:inScheme ex:unsaid .");

		assertThat(catalogue.all(CodeList.class)).extracting(list -> list.getId() + " " + list.getCodes().size())
				.containsExactlyInAnyOrder("cl.reason 3", "cl.reason-2 3", "cl.0 1", "cl.unsaid 1");
	}

	@Test
	void aFileUnderAnotherNameIsTheSameFile() throws Exception {
		String alone = PREFIXES + "ex:alone a skos:Concept ; skos:prefLabel \"Alone\" .";
		Catalogue catalogue = with(alone);

		assertThat(Exchange.result("skos", catalogue, file("renamed.ttl", alone)).all()).isEmpty();
	}

	@Test
	void aCodeOfAnotherListIsLeftToSomebodyToDecide() throws Exception {
		Catalogue catalogue = with(REASONS);

		Proposal proposal = Exchange.result("skos", catalogue, file("moved.ttl", REASONS.replace("ex:posted a skos:Concept ; skos:inScheme ex:reason",
				"ex:posted a skos:Concept ; skos:inScheme ex:other")));

		assertThat(proposal.conflicts()).hasSize(1).first().satisfies(
				change -> assertThat(((Change.Conflict) change).reason()).contains("cl.reason", "cl.other"));
	}

	@Test
	void whatWouldStandAboveItselfIsTold() throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("empty"));
		Proposal proposal = add(catalogue, file("circle.ttl", PREFIXES + """
				ex:a a skos:Concept ; skos:broader ex:b .
				ex:b a skos:Concept ; skos:broader ex:c .
				ex:c a skos:Concept ; skos:broader ex:a .
				ex:d a skos:Concept ; skos:broader ex:d .
				"""));

		assertThat(proposal.skipped()).extracting(change -> ((Change.Skipped) change).place().row()).containsExactlyInAnyOrder(6, 7);
		assertThat(code(catalogue, "a").getParent().getParent().getParent()).isNull();
		assertThat(code(catalogue, "d").getParent()).isNull();
		assertThat(new Verbatim("skos").of(code(catalogue, "c"))).extracting(Verbatim.Value::field).containsExactly(SKOS.BROADER.stringValue());
	}

	@Test
	void aCircleWithTheCatalogueIsTold() throws Exception {
		Catalogue catalogue = with(REASONS);

		Proposal proposal = Exchange.result("skos", catalogue, file("turned.ttl", PREFIXES
				+ "ex:work a skos:Concept ; skos:inScheme ex:reason ; skos:broader ex:posted .\n"
				+ "ex:posted a skos:Concept ; skos:inScheme ex:reason .\n"));

		assertThat(proposal.skipped()).hasSize(1);
		Imports.apply(catalogue, proposal, Set.of());
		assertThat(code(catalogue, "1").getParent()).isNull();
	}

	@Test
	void aFileIsKnownByWhatItSays() throws Exception {
		assertThat(Recognition.of(file("r.ttl", REASONS), Installed.importers().list(), new NullProgressMonitor()).readings())
				.extracting(Recognition.Reading::what).containsExactly("code lists by SKOS (Turtle)");
	}
}
