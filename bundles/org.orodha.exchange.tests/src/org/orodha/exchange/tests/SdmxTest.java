// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.result;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import javax.xml.transform.stream.StreamSource;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Recognition;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.Corpora;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;

/** Structures of SDMX-ML come in, and go out again. */
class SdmxTest {

	private static final String MESSAGE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure" xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
			<m:Header><m:ID>X</m:ID><m:Test>false</m:Test><m:Prepared>2026-01-01T00:00:00</m:Prepared><m:Sender id="KNBS"/></m:Header>
			<m:Structures>
			<s:Dataflows><s:Dataflow id="ARRIVALS" agencyID="KNBS" version="2.0"><c:Name xml:lang="en">Arrivals</c:Name><c:Name xml:lang="fr">Arrivées</c:Name>
			  <s:Structure><Ref id="DSD_ARRIVALS" agencyID="KNBS" version="1.0"/></s:Structure></s:Dataflow></s:Dataflows>
			<s:CategorySchemes><s:CategoryScheme id="THEMES" agencyID="KNBS"><c:Name>Themes</c:Name>
			  <s:Category id="MIG"><c:Name>Migration</c:Name><s:Category id="IN"><c:Name>Immigration</c:Name></s:Category></s:Category></s:CategoryScheme></s:CategorySchemes>
			<s:Categorisations><s:Categorisation id="C1" agencyID="KNBS"><c:Name>x</c:Name><s:Source><Ref id="ARRIVALS" agencyID="KNBS" version="2.0" class="Dataflow" package="datastructure"/></s:Source>
			  <s:Target><Ref id="MIG.IN" maintainableParentID="THEMES" agencyID="KNBS" class="Category" package="categoryscheme"/></s:Target></s:Categorisation></s:Categorisations>
			<s:Codelists><s:Codelist id="CL_SEX" agencyID="KNBS" version="1.0" isFinal="true"><c:Annotations><c:Annotation><c:AnnotationType>ORDER</c:AnnotationType></c:Annotation></c:Annotations><c:Name xml:lang="en">Sex</c:Name>
			  <s:Code id="T"><c:Name xml:lang="en">Total</c:Name></s:Code><s:Code id="F"><c:Name xml:lang="en">Female</c:Name><s:Parent><Ref id="T"/></s:Parent></s:Code></s:Codelist></s:Codelists>
			<s:Concepts><s:ConceptScheme id="CS" agencyID="KNBS"><c:Name>Concepts</c:Name>
			  <s:Concept id="SEX"><c:Name xml:lang="en">Sex of the traveller</c:Name><s:CoreRepresentation><s:Enumeration><Ref id="CL_SEX" agencyID="KNBS" version="1.0"/></s:Enumeration></s:CoreRepresentation></s:Concept>
			  <s:Concept id="TIME_PERIOD"><c:Name xml:lang="en">Time</c:Name></s:Concept><s:Concept id="OBS_VALUE"><c:Name xml:lang="en">Persons</c:Name></s:Concept><s:Concept id="NOTE"><c:Name xml:lang="en">Note</c:Name></s:Concept></s:ConceptScheme></s:Concepts>
			<s:DataStructures><s:DataStructure id="DSD_ARRIVALS" agencyID="KNBS" version="1.0"><c:Name xml:lang="en">Structure</c:Name><s:DataStructureComponents>
			  <s:DimensionList><s:Dimension id="SEX"><s:ConceptIdentity>%1$s"SEX"/></s:ConceptIdentity></s:Dimension>
			    <s:TimeDimension id="TIME_PERIOD"><s:ConceptIdentity>%1$s"TIME_PERIOD"/></s:ConceptIdentity><s:LocalRepresentation><s:TextFormat textType="ObservationalTimePeriod"/></s:LocalRepresentation></s:TimeDimension></s:DimensionList>
			  <s:AttributeList><s:Attribute id="NOTE" assignmentStatus="Mandatory"><s:ConceptIdentity>%1$s"NOTE"/></s:ConceptIdentity><s:AttributeRelationship><s:Dimension><Ref id="SEX"/></s:Dimension></s:AttributeRelationship></s:Attribute></s:AttributeList>
			  <s:MeasureList><s:PrimaryMeasure id="OBS_VALUE"><s:ConceptIdentity>%1$s"OBS_VALUE"/></s:ConceptIdentity><s:LocalRepresentation><s:TextFormat textType="Decimal" minValue="0"/></s:LocalRepresentation></s:PrimaryMeasure></s:MeasureList>
			</s:DataStructureComponents></s:DataStructure></s:DataStructures>
			<s:Constraints><s:ContentConstraint id="CC" agencyID="KNBS" type="Actual"><c:Name>Allowed</c:Name></s:ContentConstraint></s:Constraints>
			</m:Structures></m:Structure>
			""".formatted("<Ref maintainableParentID=\"CS\" agencyID=\"KNBS\" id=");

	@TempDir
	Path folder;

	private Path file(String text) throws Exception {
		return Files.writeString(folder.resolve("structures.xml"), text);
	}

	private Catalogue taken(String text) throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("taken"));
		Imports.apply(catalogue, result("sdmx", catalogue, file(text)), Set.of("knbs"));
		return catalogue;
	}

	@Test
	void dataflowsAreDatasetsComponentsVariablesListsAndCategoriesTopics() throws Exception {
		Catalogue catalogue = taken(MESSAGE);

		Dataset arrivals = catalogue.require(Dataset.class, "knbs.sdmx.arrivals");
		assertThat(said(arrivals.getName())).isEqualTo("[en=Arrivals, fr=Arrivées]");
		assertThat(arrivals.getVersion()).isEqualTo("2.0");
		assertThat(arrivals.getTopics()).extracting(Topic::getId).containsExactly("topic.in");
		assertThat(catalogue.require(Topic.class, "topic.in").getBroader().getId()).isEqualTo("topic.mig");
		assertThat(LocalIdentifiers.in(arrivals, "sdmx")).hasValue("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=KNBS:ARRIVALS(2.0)");
		assertThat(arrivals.getVariables())
				.extracting(variable -> variable.getColumn() + " " + variable.getRole().getLiteral() + " " + (variable.isSetType() ? variable.getType().getLiteral() : "") + " "
						+ variable.isMandatory() + " " + said(variable.getName()))
				.containsExactly("SEX dimension coded true [en=Sex of the traveller]", "TIME_PERIOD dimension time-period true [en=Time]",
						"NOTE attribute  true [en=Note]", "OBS_VALUE measure decimal false [en=Persons]");
		assertThat(arrivals.getVariables().getFirst().getCodeList().getId()).isEqualTo("knbs.cl-sex");
		assertThat(catalogue.require(CodeList.class, "knbs.cl-sex").getCodes().get(1).getParent().getValue()).isEqualTo("T");
	}

	@Test
	void whatWasChangedIsWrittenAndAllElseStaysWordForWord() throws Exception {
		Catalogue catalogue = taken(MESSAGE);
		Dataset arrivals = catalogue.require(Dataset.class, "knbs.sdmx.arrivals");
		catalogue.execute(Commands.set(catalogue, arrivals, Literals.IDENTIFIED_ELEMENT__NAME, List.of(Texts.text("en", "Arrivals by sex", null))));
		catalogue.execute(Commands.set(catalogue, arrivals, Literals.DATASET__TOPICS, List.of()));
		Path written = folder.resolve("written.xml");

		export(catalogue, "sdmx", written, Audience.OWN_AGENCY, "version=2.1");

		List<String> before = SdmxFiles.said(file(MESSAGE));
		List<String> after = SdmxFiles.said(written);
		assertThat(SdmxFiles.without(before, after)).isEqualTo(
				"Categorisation 1, Categorisations 1, Name 3, Ref 2, Source 1, Target 1");
		assertThat(SdmxFiles.without(after, before)).isEqualTo("Name 1");
	}

	@Test
	void whatCameIn21GoesOutIn30AndWhatCannotIsTold() throws Exception {
		Catalogue catalogue = taken(MESSAGE);
		Path three = folder.resolve("three.xml");

		ExportReport report = export(catalogue, "sdmx", three, Audience.OWN_AGENCY);

		assertThat(report.losses()).extracting(ExportReport.Loss::what).contains(
				"Constraints/ContentConstraint KNBS:CC(1.0): kept in SDMX-ML 2.1 and only written in that version", "isFinal: SDMX-ML 3.0 has no place for it");
		String text = Files.readString(three);
		assertThat(text).contains("<str:Structure>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=KNBS:DSD_ARRIVALS(1.0)</str:Structure>",
				"<str:Parent>T</str:Parent>", "usage=\"mandatory\"", "<str:Measure id=\"OBS_VALUE\"", "<com:AnnotationType>ORDER</com:AnnotationType>")
				.doesNotContain("v2_1", "<Ref", "PrimaryMeasure", "assignmentStatus");
		Catalogue other = Exchange.empty(folder.resolve("other"));
		Imports.apply(other, result("sdmx", other, three), Set.of("knbs"));
		Path two = folder.resolve("two.xml");
		export(other, "sdmx", two, Audience.OWN_AGENCY, "version=2.1");
		SdmxFiles.schema(folder).newValidator().validate(new StreamSource(two.toFile()));
		assertThat(Files.readString(two)).contains("<Ref id=\"T\"", "assignmentStatus=\"Mandatory\"", "<str:PrimaryMeasure id=\"OBS_VALUE\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sdmx30/VTL_Sample_1.xml", "sdmx30/agencies_defaults.xml", "sdmx30/codelists_semver.xml", "sdmx30/conceptscheme.xml",
			"sdmx30/concepts.xml", "sdmx30/dsd_cod_concept_ref.xml", "sdmx30/data_structure_metadata.xml", "sdmx30/dataflow_structure.xml",
			"sdmx31/VTL_Sample_3.xml", "sdmx30/valuelist.xml" })
	void whatOthersWroteIn30IsWritten21ByTheSchema(String name) throws Exception {
		Catalogue catalogue = Exchange.empty(folder.resolve("taken"));
		Proposal proposal = result("sdmx", catalogue, Corpora.file("sdmx/" + name));
		Imports.apply(catalogue, proposal, Imported.owners(proposal));
		Path written = folder.resolve("written.xml");

		export(catalogue, "sdmx", written, Audience.OWN_AGENCY, "version=2.1");

		SdmxFiles.schema(folder).newValidator().validate(new StreamSource(written.toFile()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "entity", "entities in entities", "dtd", "depth", "cut", "encoding", "circle", "no agency", "no identifier", "empty",
			"version 2.0", "not xml", "data", "other xml" })
	void whatIsHostileOrBrokenEndsInAMessageWithItsLine(String how) throws Exception {
		byte[] bytes = (switch (how) {
		case "entity" -> MESSAGE.replace("<m:Structure ", "<!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><m:Structure ").replace(">Total<", ">&a;<");
		case "entities in entities" -> MESSAGE.replace("<m:Structure ", "<!DOCTYPE m [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><m:Structure ");
		case "dtd" -> MESSAGE.replace("<m:Structure ", "<!DOCTYPE m SYSTEM \"none.dtd\"><m:Structure ");
		case "depth" -> MESSAGE.replace("<s:Category id=\"IN\">", "<s:Category id=\"IN\">".repeat(5000));
		case "cut" -> MESSAGE.substring(0, MESSAGE.length() / 2);
		case "encoding" -> MESSAGE.replace("UTF-8", "UTF-16");
		case "circle" -> MESSAGE.replace("<c:Name xml:lang=\"en\">Total</c:Name>", "<c:Name>Total</c:Name><s:Parent><Ref id=\"F\"/></s:Parent>");
		case "no agency" -> MESSAGE.replace("id=\"CL_SEX\" agencyID=\"KNBS\" version", "id=\"CL_SEX\" version");
		case "no identifier" -> MESSAGE.replace("<s:Code id=\"T\">", "<s:Code>");
		case "empty" -> MESSAGE.replaceAll("(?s)<m:Structures>.*</m:Structures>", "<m:Structures/>");
		case "version 2.0" -> MESSAGE.replace("sdmx.org/resources/sdmxml/schemas/v2_1", "SDMX.org/resources/SDMXML/schemas/v2_0");
		case "not xml" -> "KNBS;CL_SEX;2026";
		case "data" -> MESSAGE.replace("m:Structure ", "m:GenericData ").replace("</m:Structure>", "</m:GenericData>");
		default -> "<codeBook/>";
		}).getBytes(StandardCharsets.UTF_8);
		Catalogue catalogue = Exchange.empty(folder.resolve("hostile"));

		Finding finding = Exchange.refusal(Exchange.read("sdmx", catalogue, Files.write(folder.resolve("hostile.xml"), bytes)));

		assertThat(finding.place().row()).as(finding.message()).isPositive();
		assertThat(finding.place().file()).contains("hostile.xml");
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void aFileTooLargeToHoldIsRefused() throws Exception {
		Path large = folder.resolve("large.xml");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(200L << 20);
		}

		assertThat(Exchange.refusal(Exchange.read("sdmx", Exchange.empty(folder.resolve("hostile")), large)).message()).contains("at most");
	}

	@Test
	void structuresAreKnownByTheirContentAndSoIsWhatIsNone() throws Exception {
		assertThat(recognised(MESSAGE)).isEqualTo("sdmx: structures of statistical data (SDMX-ML)");
		assertThat(recognised(MESSAGE.replace("m:Structure ", "m:GenericData ")))
				.isEqualTo("sdmx: a message of SDMX-ML that holds no structures (GenericData)");
	}

	private String recognised(String text) throws Exception {
		List<Contribution<Importer>> importers = Installed.importers().list();
		Recognition.Reading reading = Recognition.of(file(text), importers, new NullProgressMonitor()).only(file(text), importers);
		return reading.importer().id() + ": " + reading.what();
	}

	@Test
	void whatTheAudienceMayNotSeeIsTakenFromWhatIsKept() throws Exception {
		Catalogue catalogue = taken(MESSAGE.replace("</c:Name>\n  <s:Structure>", "</c:Name><c:Description xml:lang=\"en\">For us only</c:Description><s:Structure>"));
		Dataset arrivals = catalogue.require(Dataset.class, "knbs.sdmx.arrivals");
		assertThat(said(arrivals.getDescription())).contains("For us only");
		catalogue.execute(Commands.set(catalogue, arrivals, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("description")));
		Path target = folder.resolve("public.xml");

		export(catalogue, "sdmx", target, Audience.PUBLIC, "version=2.1");

		assertThat(Files.readString(target)).doesNotContain("For us only");
	}

	private static String said(List<LocalizedText> texts) {
		return texts.stream().map(text -> text.getLanguage() + "=" + text.getValue()).sorted().toList().toString();
	}
}
