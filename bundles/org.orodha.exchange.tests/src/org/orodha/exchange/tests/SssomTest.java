// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Recognition;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Texts;
import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Definition;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelPackage.Literals;

/** Mappings by SSSOM, in and out. */
class SssomTest {

	private static final String HEADER = """
			#mapping_set_id: https://maps.example.org/jobs
			#license: https://creativecommons.org/licenses/by/4.0/
			#mapping_set_version: 1.10
			#mapping_set_confidence: 0.80
			#creator_id:
			#  - orcid:0000-0001
			#curie_map:
			#  A: http://a.example.org/
			#  B: http://b.example.org/
			#  orcid: https://orcid.org/
			""";
	private static final String COLUMNS = "subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tconfidence\tmapping_date\tour_own\tcomment\n";
	private static final String ROWS = """
			B:1\tField\tskos:exactMatch\t\tA:A1\tsemapv:ManualMappingCuration\t0.9\t2024-05-01\tx\t"said ""so""
			twice"
			B:1\tField\tskos:exactMatch\t\tA:A1\tsemapv:LexicalMatching\t0.7\t\t\t
			B:2\tBarn\tskos:narrowMatch\t\tA:A2\tsemapv:ManualMappingCuration\t\t\t\t
			B:2\tStable\tskos:narrowMatch\t\tA:B\tsemapv:UnspecifiedMatching\t\t\t\t
			B:3\t\tskos:exactMatch\t\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t\t\t\t
			B:3\t\tskos:closeMatch\t\tA:B\tsemapv:ManualMappingCuration\t\t\t\tnearly
			B:3\t\tskos:exactMatch\tNot\tA:A\tsemapv:ManualMappingCuration\t\t\t\t
			B:2\t\tskos:exactMatch\t\tC:9\tsemapv:ManualMappingCuration\t\t\t\t
			C:8\t\tskos:exactMatch\t\tA:B\tsemapv:ManualMappingCuration\t\t\t\t
			""";
	private static final String LISTS = """
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			@prefix a: <http://a.example.org/> .
			@prefix b: <http://b.example.org/> .
			a:A a skos:Concept ; skos:inScheme a:scheme ; skos:notation "A" ; skos:prefLabel "Farms"@en .
			a:B a skos:Concept ; skos:inScheme a:scheme ; skos:notation "B" ; skos:prefLabel "Mines"@en .
			a:A1 a skos:Concept ; skos:inScheme a:scheme ; skos:notation "A1" ; skos:prefLabel "Crops"@en .
			a:A2 a skos:Concept ; skos:inScheme a:scheme ; skos:notation "A2" ; skos:prefLabel "Animals"@en .
			b:1 a skos:Concept ; skos:inScheme b:jobs ; skos:notation "1" ; skos:prefLabel "Field"@en .
			b:2 a skos:Concept ; skos:inScheme b:jobs ; skos:notation "2" ; skos:prefLabel "Stable"@en .
			b:3 a skos:Concept ; skos:inScheme b:jobs ; skos:notation "3" ; skos:prefLabel "Sea"@en .
			""";

	@TempDir
	Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void open() throws Exception {
		catalogue = Exchange.empty(folder.resolve("catalogue"));
		add("skos", file("lists.ttl", LISTS));
	}

	private Path file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	private Proposal add(String importer, Path file) throws Exception {
		Proposal proposal = Exchange.result(importer, catalogue, file);
		Imports.apply(catalogue, proposal, proposal.changes().stream().filter(Change.Create.class::isInstance)
				.map(change -> ((Change.Create) change).element().getId()).collect(Collectors.toSet()));
		return proposal;
	}

	private List<String> mappings() {
		return catalogue.find(CodeList.class, "cl.jobs").orElseThrow().getMappings().stream()
				.map(mapping -> mapping.getSource().getValue() + " " + (mapping.isSetKind() ? mapping.getKind() : "open") + " "
						+ mapping.getTargets().stream().map(Code::getValue).sorted().collect(Collectors.joining(",")))
				.sorted().toList();
	}

	/** What a file says: its comments, and each row as the cells that are not empty, with what was found of codes in the way it is written. */
	private static Set<String> said(Path file) throws Exception {
		List<String> lines = new ArrayList<>();
		String text = Exchange.text(file);
		String table = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
		lines.addAll(text.lines().filter(line -> line.startsWith("#")).toList());
		List<String> columns = null;
		for (String row : table.replace("said \"\"so\"\"\ntwice", "said \"\"so\"\" twice").split("\n")) {
			List<String> cells = List.of(row.split("\t", -1));
			if (columns == null)
				columns = cells;
			else
				for (String cell : cells(columns, cells))
					lines.add(cells.get(columns.indexOf("subject_id")) + cells.get(columns.indexOf("object_id"))
							+ cells.get(columns.indexOf("mapping_justification")) + " " + cell);
		}
		return Set.copyOf(lines);
	}

	private static List<String> cells(List<String> columns, List<String> cells) {
		return columns.stream().filter(column -> !cells.get(columns.indexOf(column)).isEmpty())
				.map(column -> column + "=" + cells.get(columns.indexOf(column))).toList();
	}

	private Path written(String... options) throws Exception {
		Path file = folder.resolve("written.tsv");
		export(catalogue, "sssom", file, Audience.OWN_AGENCY, options);
		return file;
	}

	@Test
	void rowsBetweenKnownCodesAreMappings() throws Exception {
		Proposal proposal = add("sssom", file("jobs.sssom.tsv", HEADER + COLUMNS + ROWS));

		assertThat(proposal.conflicts()).isEmpty();
		assertThat(mappings()).containsExactly("1 " + MappingKind.EQUIVALENT + " A1", "2 " + MappingKind.SPLIT + " A2,B", "3 " + MappingKind.NONE + " ");
	}

	@Test
	void nothingIsLostInAndOutAndReadingAgainChangesNothing() throws Exception {
		Path jobs = file("jobs.sssom.tsv", HEADER + COLUMNS + ROWS);
		add("sssom", jobs);

		Path written = written();

		assertThat(said(written)).containsAll(said(jobs));
		assertThat(Exchange.result("sssom", catalogue, jobs).all()).isEmpty();
		assertThat(Exchange.result("sssom", catalogue, written).all()).isEmpty();
	}

	@Test
	void twoFilesStandBesideEachOther() throws Exception {
		Path jobs = file("jobs.sssom.tsv", HEADER + COLUMNS + ROWS);
		Path more = file("more.sssom.tsv", HEADER.replace("example.org/jobs", "example.org/more") + COLUMNS
				+ "B:1\t\tskos:broadMatch\t\tA:A\tsemapv:LogicalReasoning\t\t\t\t\n");
		add("sssom", jobs);
		add("sssom", more);

		ExportReport report = export(catalogue, "sssom", folder.resolve("written.tsv"), Audience.OWN_AGENCY);

		assertThat(report.losses()).extracting(ExportReport.Loss::what).anyMatch(what -> what.contains("several files"));
		for (Path each : List.of(jobs, more, folder.resolve("written.tsv")))
			assertThat(Exchange.result("sssom", catalogue, each).all()).as(each.toString()).isEmpty();
	}

	@Test
	void aRowThatWasKeptBecomesAMappingOnceItsOtherSideIsKnown() throws Exception {
		Path jobs = file("jobs.sssom.tsv", HEADER.replace("curie_map:", "curie_map:\n#  C: http://c.example.org/") + COLUMNS + ROWS);
		add("sssom", jobs);
		add("skos", file("c.ttl", LISTS.replaceAll("(?s)a:A a.*", "<http://c.example.org/9> a skos:Concept ; skos:inScheme <http://c.example.org/s> .")));

		add("sssom", jobs);

		assertThat(mappings()).contains("2 " + MappingKind.EQUIVALENT + " 9");
		assertThat(Exchange.text(written()).lines().filter(line -> line.contains("C:9"))).hasSize(1);
	}

	@Test
	void aKindThatWasOpenIsTold() throws Exception {
		add("sssom", file("open.tsv", HEADER + COLUMNS + "B:1\t\tskos:mappingRelation\t\tA:A1\tsemapv:UnspecifiedMatching\t\t\t\t\n"));
		assertThat(mappings()).containsExactly("1 open A1");

		add("sssom", file("jobs.tsv", HEADER + COLUMNS + "B:1\t\tskos:exactMatch\t\tA:A1\tsemapv:UnspecifiedMatching\t\t\t\t\n"));

		assertThat(mappings()).containsExactly("1 " + MappingKind.EQUIVALENT + " A1");
	}

	@Test
	void whatAFileSaidOfAMappingThatIsGoneIsToldAndNotWritten() throws Exception {
		add("sssom", file("jobs.sssom.tsv", HEADER + COLUMNS + ROWS));
		catalogue.execute(Commands.set(catalogue, catalogue.find(CodeList.class, "cl.jobs").orElseThrow(), Literals.CODE_LIST__MAPPINGS, List.of()));

		ExportReport report = export(catalogue, "sssom", folder.resolve("written.tsv"), Audience.OWN_AGENCY);

		assertThat(report.losses()).extracting(ExportReport.Loss::what).filteredOn(what -> what.contains("not there any more")).hasSize(3);
		assertThat(report.elements()).as("rows that are no mappings here").isEqualTo(4);
	}

	@Test
	void definitionsAreAlignedWithTheirReasons() throws Exception {
		Catalogue kenya = Exchange.kenya(folder.resolve("kenya"));
		Path file = folder.resolve("kenya.tsv");
		ExportReport report = export(kenya, "sssom", file, Audience.OWN_AGENCY);

		assertThat(Exchange.result("sssom", kenya, file).all()).isEmpty();
		assertThat(report.elements()).isGreaterThan(300);
		List<Alignment> alignments = kenya.all(Definition.class).stream().flatMap(definition -> definition.getAlignments().stream()).toList();
		assertThat(alignments).isNotEmpty();
		for (Definition definition : kenya.all(Definition.class).stream().filter(each -> each.getStatus() != LifecycleStatus.DEPRECATED).toList())
			kenya.execute(Commands.set(kenya, definition, Literals.DEFINITION__ALIGNMENTS, List.of()));
		Proposal proposal = Exchange.result("sssom", kenya, file);
		Imports.apply(kenya, proposal, Exchange.agencies(kenya));
		assertThat(kenya.all(Definition.class).stream().flatMap(definition -> definition.getAlignments().stream()).map(SssomTest::told))
				.containsExactlyInAnyOrderElementsOf(alignments.stream().map(SssomTest::told).toList());
		assertThat(alignments).extracting(Alignment::getRelation).contains(AlignmentRelation.NOT_COMPARABLE, AlignmentRelation.CLOSE);
	}

	private static String told(Alignment alignment) {
		return alignment.getTarget().getId() + " " + alignment.getRelation() + " " + Optional.ofNullable(Texts.in(alignment.getReason(), List.of("en"))).orElse("");
	}

	@Test
	void oneListGoesOutAlone() throws Exception {
		add("sssom", file("jobs.sssom.tsv", HEADER + COLUMNS + ROWS));

		assertThat(export(catalogue, "sssom", folder.resolve("a.tsv"), Audience.PUBLIC, "list=cl.scheme").elements()).isEqualTo(1);
	}

	@Test
	void aHeaderBesideTheFileIsNotReadAndThatIsTold() throws Exception {
		file("jobs.yml", "curie_map: {A: 'http://a.example.org/'}");

		Proposal proposal = Exchange.result("sssom", catalogue, file("jobs.tsv", COLUMNS + "http://b.example.org/1\t\tskos:exactMatch\t\thttp://a.example.org/A1\tsemapv:X\t\t\t\t\n"));

		assertThat(proposal.skipped()).extracting(change -> ((Change.Skipped) change).reason()).first().asString().contains("jobs.yml");
		assertThat(proposal.changes()).isNotEmpty();
	}

	@Test
	void rowsOfWhichNothingIsKnownAreTold() throws Exception {
		Proposal proposal = Exchange.result("sssom", catalogue, file("x.tsv", HEADER + COLUMNS + "C:1\t\tskos:exactMatch\t\tC:2\tsemapv:X\t\t\t\t\n"));

		assertThat(proposal.changes()).isEmpty();
		assertThat(proposal.skipped()).hasSize(1).first().satisfies(change -> assertThat(((Change.Skipped) change).place().row()).isEqualTo(12));
	}

	@Test
	void tablesWithCommasAreReadToo() throws Exception {
		add("sssom", file("jobs.csv", HEADER + "subject_id,predicate_id,object_id,mapping_justification\nB:1,skos:exactMatch,A:A1,semapv:X\n"));

		assertThat(mappings()).containsExactly("1 " + MappingKind.EQUIVALENT + " A1");
	}

	@Test
	void aFileIsKnownByItsColumns() throws Exception {
		assertThat(Recognition.of(file("r.tsv", HEADER + COLUMNS + ROWS), Installed.importers().list(), new NullProgressMonitor()).readings())
				.extracting(Recognition.Reading::what).contains("mappings (SSSOM)");
	}

	static Stream<Arguments> hostile() {
		String row = "B:1\t\tskos:exactMatch\t\tA:A1\tsemapv:X\t\t\t\t\n";
		return Stream.of(Arguments.of("half of a header", "#curie_map: {A: 'http\n" + COLUMNS + row, 1, "not YAML"),
				Arguments.of("a header that is a list", "#- a\n#- b\n" + COLUMNS + row, 1, "Expected a map"),
				Arguments.of("a slot twice", "#license: a\n#license: b\n" + COLUMNS + row, 2, "each name once"),
				Arguments.of("a deep header", "#a: 1\n#x: " + "[".repeat(100_000) + "\n" + COLUMNS + row, 2, "at most 50"),
				Arguments.of("a header of steps", "#" + "- ".repeat(100_000) + "\n" + COLUMNS + row, 1, "at most 50"),
				Arguments.of("a header that refers to itself", "#a: &a\n#  b: *a\n" + COLUMNS + row, 1, "at most 50"),
				Arguments.of("names for names", "#a: &a [x,x,x,x]\n#b: &b [*a,*a,*a]\n#c: [" + "*b,".repeat(9000) + "]\n" + COLUMNS + row, 1, "not YAML"),
				Arguments.of("a column that is missing", HEADER + COLUMNS.replace("object_id", "object"), 11, "subject_id, predicate_id, object_id"),
				Arguments.of("a column twice", HEADER + COLUMNS.replace("our_own", "comment") + row, 11, "twice"),
				Arguments.of("half a row", HEADER + COLUMNS + row + "B:1\tskos", 13, "Expected 10 cells"),
				Arguments.of("a quote that stays open", HEADER + COLUMNS + "B:1\t\"open\n" + row, 12, "broken"),
				Arguments.of("no object", HEADER + COLUMNS + row.replace("A:A1", ""), 12, "object_id"),
				Arguments.of("nothing", "", 1, "Expected the columns"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostile")
	void itEndsInAMessageWithItsLine(String what, String content, int line, String message) throws Exception {
		refused(file("hostile.tsv", content), line, message);
	}

	private void refused(Path file, int line, String message) throws Exception {
		catalogue = Exchange.empty(folder.resolve("other"));
		Finding finding = Exchange.refusal(Exchange.read("sssom", catalogue, file));

		assertThat(finding.message()).contains(message);
		assertThat(finding.place().file()).isEqualTo(file.toString());
		if (line > 0)
			assertThat(finding.place().row()).isEqualTo(line);
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void textInAnotherEncodingIsToldWithItsLine() throws Exception {
		refused(Files.write(folder.resolve("latin.tsv"), (HEADER + COLUMNS + "B:1\tFrontière").getBytes(StandardCharsets.ISO_8859_1)), 12, "UTF-8");
	}
}
