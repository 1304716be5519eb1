// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.rdf4j.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.mapping.Counterparts;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** Levels of classifications, and correspondences between them. */
class XkosTest {

	private static final String PREFIXES = """
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			@prefix xkos: <http://rdf-vocabulary.ddialliance.org/xkos#> .
			@prefix dct: <http://purl.org/dc/terms/> .
			@prefix old: <http://purl.org/linked-data/xkos#> .
			@prefix a: <http://a.example.org/> .
			@prefix b: <http://b.example.org/> .
			""";
	private static final String WORK = PREFIXES + """
			a:scheme a skos:ConceptScheme ; skos:prefLabel "Work"@en ; xkos:numberOfLevels 2 ; xkos:levels ( a:sections a:groups ) .
			a:sections a xkos:ClassificationLevel ; xkos:depth 1 ; skos:prefLabel "Sections"@en ; xkos:notationPattern "[A-Z]" ;
				skos:member a:A, a:B .
			a:groups a xkos:ClassificationLevel ; skos:prefLabel "Groups"@en ; skos:member a:A1, a:A2 .
			a:A a skos:Concept ; skos:inScheme a:scheme ; skos:notation "A" ; skos:prefLabel "Farms"@en .
			a:B a skos:Concept ; skos:inScheme a:scheme ; skos:notation "B" ; skos:prefLabel "Mines"@en .
			a:A1 a skos:Concept ; skos:inScheme a:scheme ; skos:notation "A1" ; skos:prefLabel "Crops"@en ; skos:broader a:A .
			a:A2 a skos:Concept ; skos:inScheme a:scheme ; skos:notation "A2" ; skos:prefLabel "Animals"@en ; skos:broader a:A .
			""";
	private static final String JOBS = PREFIXES + """
			b:scheme a skos:ConceptScheme ; skos:prefLabel "Jobs"@en .
			b:1 a skos:Concept ; skos:inScheme b:scheme ; skos:notation "1" ; skos:prefLabel "Field"@en ; skos:exactMatch a:A1 .
			b:2 a skos:Concept ; skos:inScheme b:scheme ; skos:notation "2" ; skos:prefLabel "Stable"@en .
			b:3 a skos:Concept ; skos:inScheme b:scheme ; skos:notation "3" ; skos:prefLabel "Sea"@en .
			""";
	private static final String TABLE = PREFIXES + """
			b:table a xkos:Correspondence ; skos:prefLabel "Jobs and work"@en ; xkos:compares b:scheme, a:scheme ; dct:creator b:office ;
				xkos:madeOf b:one, b:two, b:three .
			b:office skos:prefLabel "An office"@en .
			b:one a xkos:ConceptAssociation ; xkos:sourceConcept b:1 ; xkos:targetConcept a:A1 ; skos:note "As in 2019"@en .
			b:two a xkos:ConceptAssociation ; xkos:sourceConcept b:2 ; xkos:targetConcept a:A2, a:B, <http://elsewhere.example.org/x> .
			b:three a xkos:ConceptAssociation ; xkos:sourceConcept b:3 .
			""";

	@TempDir
	Path folder;

	private Catalogue with(String... contents) throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("empty"));
		for (int number = 0; number < contents.length; number++)
			add(catalogue, file(number + ".ttl", contents[number]));
		return catalogue;
	}

	private Path file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	private static Proposal add(Catalogue catalogue, Path file) throws Exception {
		Proposal proposal = Exchange.result("skos", catalogue, file);
		Imports.apply(catalogue, proposal, proposal.changes().stream().filter(Change.Create.class::isInstance)
				.map(change -> ((Change.Create) change).element().getId()).collect(Collectors.toSet()));
		return proposal;
	}

	private static List<String> mappings(Catalogue catalogue, String list) {
		return catalogue.find(CodeList.class, list).orElseThrow().getMappings().stream()
				.map(mapping -> mapping.getSource().getValue() + " " + (mapping.isSetKind() ? mapping.getKind() : "open") + " "
						+ mapping.getTargets().stream().map(Code::getValue).sorted().collect(Collectors.joining(",")))
				.sorted().toList();
	}

	private static Code code(Catalogue catalogue, String value) {
		return catalogue.all(Code.class).stream().filter(code -> value.equals(code.getValue())).findFirst().orElseThrow();
	}

	private Set<String> written(Catalogue catalogue) throws Exception {
		Path file = folder.resolve("written.ttl");
		export(catalogue, "skos", file, Audience.OWN_AGENCY);
		return Graphs.statements(Graphs.read(file));
	}

	static Stream<Arguments> graphs() {
		return Stream.of(Arguments.of("levels", List.of(WORK)), Arguments.of("a table beside its lists", List.of(WORK, JOBS, TABLE)),
				Arguments.of("a table with its lists", List.of(WORK + JOBS + TABLE)),
				Arguments.of("levels that the hierarchy contradicts", List.of(WORK.replace("skos:member a:A, a:B", "skos:member a:A"))),
				Arguments.of("levels of the outdated namespace", List.of(WORK.replace("xkos:", "old:").replace("@prefix old: <http://rdf", "@prefix xkos: <http://rdf"))),
				Arguments.of("a table without a name", List.of(WORK + JOBS + TABLE.replace("b:table a", "[] a"))),
				Arguments.of("associations alone", List.of(WORK + JOBS + TABLE.replaceAll("(?s)b:table a.*?b:three \\.", ""))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("graphs")
	void nothingIsLostInAndOutAndReadingAgainChangesNothing(String what, List<String> contents) throws Exception {
		Catalogue catalogue = with(contents.toArray(String[]::new));

		Set<String> written = written(catalogue);

		for (int number = 0; number < contents.size(); number++) {
			assertThat(written).containsAll(Graphs.statements(Graphs.read(folder.resolve(number + ".ttl"))));
			assertThat(Exchange.result("skos", catalogue, folder.resolve(number + ".ttl")).all()).as("%s once more", number).isEmpty();
		}
		assertThat(Exchange.result("skos", catalogue, folder.resolve("written.ttl")).all()).as("what was written").isEmpty();
	}

	@Test
	void levelsAreWrittenFromTheHierarchyUnderTheNamesOfTheFile() throws Exception {
		Catalogue catalogue = with(WORK);
		catalogue.execute(Commands.set(catalogue, code(catalogue, "A2"), Literals.CODE__PARENT, null));

		assertThat(written(catalogue)).contains("<http://a.example.org/sections> http://www.w3.org/2004/02/skos/core#member <http://a.example.org/A2>")
				.doesNotContain("<http://a.example.org/groups> http://www.w3.org/2004/02/skos/core#member <http://a.example.org/A2>")
				.anyMatch(statement -> statement.startsWith("<http://a.example.org/groups>") && statement.contains("prefLabel"));
	}

	@Test
	void anEvenHierarchyWithoutLevelsGetsThem() throws Exception {
		Catalogue catalogue = with(WORK.replaceAll("(?s)a:sections a .*", "").replace(" ; xkos:numberOfLevels 2 ; xkos:levels ( a:sections a:groups )", "")
				+ "a:A a skos:Concept ; skos:inScheme a:scheme . a:A1 a skos:Concept ; skos:inScheme a:scheme ; skos:broader a:A .");

		assertThat(written(catalogue)).filteredOn(statement -> statement.contains("ClassificationLevel") && statement.contains("type")).hasSize(2);
		assertThat(written(with2(JOBS))).noneMatch(statement -> statement.contains("ClassificationLevel"));
	}

	private Catalogue with2(String content) throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("second"));
		add(catalogue, file("second.ttl", content));
		return catalogue;
	}

	@Test
	void aTableBesideItsListsIsMappings() throws Exception {
		Catalogue catalogue = with(WORK, JOBS, TABLE);

		assertThat(mappings(catalogue, "cl.scheme-2")).containsExactly("1 " + MappingKind.EQUIVALENT + " A1", "2 open A2,B", "3 " + MappingKind.NONE + " ");
		assertThat(mappings(catalogue, "cl.scheme")).isEmpty();
		Counterparts counterparts = Counterparts.of(catalogue.find(CodeList.class, "cl.scheme-2").orElseThrow(),
				catalogue.find(CodeList.class, "cl.scheme").orElseThrow());
		assertThat(counterparts.targets()).containsEntry("1", "A1");
		assertThat(counterparts.lack("3")).contains(Counterparts.Lack.NO_COUNTERPART);
	}

	@Test
	void mappingsMadeHereGoOutAsCorrespondencesAndComeInElsewhere() throws Exception {
		Catalogue catalogue = with(WORK, JOBS, TABLE);
		Catalogue bare = with2(Exchange.text(bare(catalogue)));

		assertThat(mappings(bare, "cl.scheme-2")).isEqualTo(mappings(catalogue, "cl.scheme-2"));
		assertThat(bare.all(CodeList.class)).allSatisfy(list -> assertThat(new Verbatim("xkos").of(list)).isEmpty());
	}

	/** The same without what the files said besides. */
	private Path bare(Catalogue catalogue) throws Exception {
		for (CodeList list : catalogue.all(CodeList.class))
			catalogue.execute(Commands.set(catalogue, list, Literals.LIFECYCLE_ELEMENT__VERBATIM, List.of()));
		Path file = folder.resolve("bare.ttl");
		assertThat(export(catalogue, "skos", file, Audience.OWN_AGENCY).losses()).extracting(ExportReport.Loss::what)
				.noneMatch(what -> what.contains("counterpart"));
		return file;
	}

	@Test
	void anAssociationWhoseMappingIsGoneIsNotWrittenAndThatIsTold() throws Exception {
		Catalogue catalogue = with(WORK, JOBS, TABLE);
		CodeList jobs = catalogue.find(CodeList.class, "cl.scheme-2").orElseThrow();
		catalogue.execute(Commands.set(catalogue, jobs, Literals.CODE_LIST__MAPPINGS, List.of()));
		Path file = folder.resolve("out.ttl");

		ExportReport report = export(catalogue, "skos", file, Audience.OWN_AGENCY);

		Model model = Graphs.read(file);
		assertThat(model.subjects()).noneMatch(node -> node.stringValue().equals("http://b.example.org/one"))
				.noneMatch(node -> node.stringValue().equals("http://b.example.org/three"))
				.anyMatch(node -> node.stringValue().equals("http://b.example.org/two"));
		assertThat(report.losses()).filteredOn(loss -> loss.what().contains("ConceptAssociation")).extracting(ExportReport.Loss::element)
				.containsExactlyInAnyOrder(code(catalogue, "1").getId(), code(catalogue, "3").getId());
	}

	@Test
	void aNameGivenHereDoesNotMoveTheLevels() throws Exception {
		Catalogue catalogue = with(WORK);
		catalogue.execute(Commands.set(catalogue, code(catalogue, "A"), Literals.IDENTIFIED_ELEMENT__NAME,
				List.of(Texts.text("en", "Farming", TextState.ORIGINAL))));

		assertThat(written(catalogue)).filteredOn(statement -> statement.contains("#member")).hasSize(4);
	}

	@Test
	void circlesAndBrokenListsOfLevelsDoNoHarm() throws Exception {
		Catalogue catalogue = with(WORK.replace("( a:sections a:groups )", "_:x").concat("""
				_:x <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> a:sections ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:x .
				a:t a xkos:Correspondence ; xkos:madeOf a:t, "text", a:A ; xkos:sourceConcept a:t, "text" ; xkos:targetConcept a:t, a:A .
				"""));

		assertThat(catalogue.all(Code.class)).hasSize(4);
		assertThat(Exchange.result("skos", catalogue, folder.resolve("0.ttl")).all()).isEmpty();
	}

	@Test
	void aTableOfCodesThatNobodyKnowsIsRefused() throws Exception {
		assertThat(Exchange.refusal(Exchange.read("skos", with(), file("table.ttl", TABLE))).message()).contains("at least one concept");
	}
}
