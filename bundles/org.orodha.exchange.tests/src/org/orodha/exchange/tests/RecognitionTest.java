// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Conversion;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.exchange.FileHead;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Recognition;
import org.orodha.core.findings.ImportException;
import org.orodha.fixtures.Corpora;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Files whose importer nobody names, and from one format to another. */
class RecognitionTest {

	private static final String PROCEDURE = "ncm.border-data-quarterly";

	@TempDir
	Path folder;

	private static List<Contribution<Importer>> importers() {
		return Installed.importers().list();
	}

	private static Recognition.Reading recognised(Path file) throws ImportException {
		return Recognition.of(file, importers(), new NullProgressMonitor()).only(file, importers());
	}

	private Path processModel() throws Exception {
		Path file = folder.resolve("model.txt");
		export(kenya(folder.resolve("kenya")), "bpmn", file, Audience.OWN_AGENCY, "procedure=" + PROCEDURE);
		return file;
	}

	@Test
	void whatAFileHoldsTellsItsImporterWhateverItsName() throws Exception {
		Recognition.Reading reading = recognised(processModel());

		assertThat(reading.importer().id()).isEqualTo("bpmn");
		assertThat(reading.what()).isEqualTo("a process model (BPMN 2.0)");
	}

	@Test
	void aFileThatNobodyKnowsNamesTheImportersOfItsEnding() throws Exception {
		Path file = Files.writeString(folder.resolve("unknown.bpmn"), "<anything/>");

		assertThatThrownBy(() -> recognised(file)).isInstanceOf(ImportException.class).hasMessageContaining("bpmn (")
				.hasMessageNotContaining("xliff (");
	}

	@Test
	void aFileThatIsNotThereIsSaidSo() {
		assertThatThrownBy(() -> recognised(folder.resolve("none.bpmn"))).isInstanceOf(ImportException.class)
				.hasMessageContaining("cannot be read");
	}

	@Test
	void aCodeListThatOnlyDeclaresTheNamespaceOfCataloguesIsACodeList() throws Exception {
		String declared = "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";
		Path codes = Files.writeString(folder.resolve("codes.ttl"), declared + "<x> a skos:Concept ; skos:note \"In a Dataset\" .\n");
		Path data = Files.writeString(folder.resolve("data.ttl"), declared.replace("dcat:", "d:") + "<x> a d:Dataset ; d:theme <y> . <y> a skos:Concept .\n");

		assertThat(recognised(codes).importer().id()).isEqualTo("skos");
		assertThat(recognised(data).importer().id()).isEqualTo("dcat");
	}

	@Test
	void realGraphsAreTakenForWhatTheyHold() throws Exception {
		Path corpora = Corpora.file("skos").getParent();
		Map<String, Integer> taken = new TreeMap<>();
		for (String corpus : List.of("skos", "dcat"))
			try (Stream<Path> files = Files.walk(corpora.resolve(corpus))) {
				for (Path file : files.filter(each -> each.toString().matches(".*\\.(ttl|rdf|jsonld)")).toList())
					taken.merge(corpus + " as " + Recognition.of(file, importers(), new NullProgressMonitor()).readings().stream()
							.map(reading -> reading.importer().id()).toList(), 1, Integer::sum);
			}

		assertThat(taken).as("of the others none has a concept, or anything of a catalogue").isEqualTo(
				Map.of("skos as [skos]", 29, "skos as []", 9, "dcat as [dcat]", 132, "dcat as [skos]", 6, "dcat as []", 32));
	}

	@Test
	void theRootIsKnownBehindADocumentTypeAndInAnyEncoding() throws Exception {
		String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a SYSTEM \"file:none\"><!-- é --><x:a xmlns:x=\"urn:x\">";

		FileHead head = FileHead.of(Files.write(folder.resolve("Head.XML"), ("\ufeff" + xml).getBytes(StandardCharsets.UTF_16BE)));

		assertThat(head.root()).hasValueSatisfying(root -> assertThat(root.toString()).isEqualTo("{urn:x}a"));
		assertThat(head.text()).isEqualTo(xml);
		assertThat(head.name()).isEqualTo("head.xml");
	}

	@Test
	void whatIsReadIsWrittenInAnotherFormatAndNoCatalogueIsTouched() throws Exception {
		Path model = processModel();
		Path picture = folder.resolve("steps.csv");

		Outcome<Conversion.Result> outcome = convert(model, picture, "csv", Map.of("kind", "step"));

		assertThat(outcome).isInstanceOf(Outcome.Done.class);
		Conversion.Result result = ((Outcome.Done<Conversion.Result>) outcome).result();
		assertThat(result.read().changes()).isNotEmpty();
		assertThat(result.written().files()).containsExactly(picture);
		assertThat(Files.readAllLines(picture)).hasSizeGreaterThan(3);
	}

	@Test
	void aStudyOfAnArchiveBecomesADataPackageWithItsVariables() throws Exception {
		Path study = Corpora.file("ddi/ipums/inst/extdata/cps_00160.xml");
		Path target = folder.resolve("datapackage.json");
		Contribution<Importer> reads = recognised(study).importer();
		Contribution<Exporter> writes = Installed.exporters().find("datapackage").orElseThrow();

		Outcome<Conversion.Result> outcome = new Conversion(new Guard()).convert(
				new Conversion.Input(List.of(study), reads, OptionValues.of(reads.options(), Map.of())),
				new Conversion.Output(target, writes, OptionValues.of(writes.options(), Map.of()), Audience.OWN_AGENCY), List.of("en"),
				new NullProgressMonitor());

		assertThat(outcome).isInstanceOf(Outcome.Done.class);
		assertThat(recognised(target).importer().id()).isEqualTo("datapackage");
		assertThat(new ObjectMapper().readTree(target.toFile()).path("resources").path(0).path("schema").path("fields")).hasSize(15)
				.anySatisfy(field -> assertThat(field.path("name").asText()).isEqualTo("STATEFIP"));
	}

	@Test
	void whatCannotBeReadWritesNothing() throws Exception {
		Path broken = Files.writeString(folder.resolve("broken.bpmn"), Files.readString(processModel()).substring(0, 900));
		Path target = folder.resolve("steps.csv");

		assertThat(convert(broken, target, "csv", Map.of("kind", "step"))).isInstanceOf(Outcome.Failed.class);
		assertThat(target).doesNotExist();
	}

	private static Outcome<Conversion.Result> convert(Path in, Path out, String to, Map<String, String> options) throws Exception {
		Contribution<Importer> reads = Installed.importers().find("bpmn").orElseThrow();
		Contribution<Exporter> writes = Installed.exporters().find(to).orElseThrow();
		return new Conversion(new Guard()).convert(
				new Conversion.Input(List.of(in), reads, OptionValues.of(reads.options(), Map.of())),
				new Conversion.Output(out, writes, OptionValues.of(writes.options(), options), Audience.OWN_AGENCY), List.of("en", "fr"),
				new NullProgressMonitor());
	}
}
