// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.agencies;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.read;
import static org.orodha.exchange.tests.Exchange.refusal;
import static org.orodha.exchange.tests.Exchange.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.Corpora;
import org.orodha.model.CodeList;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.SourceKind;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Studies of archives come in as sources, and sources go out as studies. */
class DdiTest {

	private static final String STUDY = """
			<?xml version="1.0" encoding="UTF-8"?>
			<codeBook xmlns="ddi:codebook:2_5" version="2.5" xml:lang="en">
			  <stdyDscr>
			    <citation>
			      <titlStmt><titl>Survey of returnees</titl><parTitl xml:lang="fr">Enquête sur les retours</parTitl><IDNo agency="KNBS">SR-2024</IDNo></titlStmt>
			      <prodStmt><producer abbr="KNBS">Kenya National Bureau of Statistics</producer></prodStmt>
			    </citation>
			    <stdyInfo>
			      <subject><keyword>return</keyword></subject>
			      <abstract><p>Who <b>came</b> back.</p><p>And why.</p></abstract>
			      <sumDscr>
			        <timePrd event="start" date="2023-07-01"/><timePrd event="end" date="2024-06-30"/>
			        <universe>Persons of 15 years and more</universe><dataKind>Survey data</dataKind>
			      </sumDscr>
			    </stdyInfo>
			  </stdyDscr>
			  <fileDscr ID="F1"><fileTxt><fileName>returnees.csv</fileName></fileTxt></fileDscr>
			  <dataDscr>
			    <var ID="V1" name="sex" files="F1"><labl>Sex</labl><qstn><qstnLit>Are you ...?</qstnLit></qstn>
			      <catgry><catValu>01</catValu><labl>Male</labl><labl xml:lang="fr">Homme</labl><catStat type="freq">12</catStat></catgry>
			      <catgry><catValu>02</catValu><labl>Female</labl></catgry></var>
			    <var ID="V2" name="sex2" files="F1"><labl>Sex of the head</labl>
			      <catgry><catValu>01</catValu><labl>Male</labl><labl xml:lang="fr">Homme</labl></catgry>
			      <catgry><catValu>02</catValu><labl>Female</labl></catgry></var>
			    <var ID="V3" name="months" files="F1" intrvl="contin"><labl>Months abroad</labl><valrng><range min="0" max="600"/></valrng><varFormat type="numeric"/></var>
			  </dataDscr>
			</codeBook>
			""";

	@TempDir
	Path folder;
	private Catalogue catalogue;

	@BeforeEach
	void open() throws Exception {
		catalogue = Exchange.empty(folder.resolve("catalogue"));
	}

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("study.xml"), text);
	}

	private Proposal take(Path file) throws Exception {
		Proposal proposal = result("ddi", catalogue, file);
		Imports.apply(catalogue, proposal, agencies(catalogue));
		return proposal;
	}

	private Element written(String... options) throws Exception {
		Path target = folder.resolve("written.xml");
		export(catalogue, "ddi", target, Audience.OWN_AGENCY, options);
		return tree(target);
	}

	private static Element tree(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
	}

	/** Every element of a codebook with its attributes and own text, by its path: equal for codebooks that differ in order and looks only. */
	private static List<String> said(Element root) {
		List<String> said = new ArrayList<>();
		gather(codeBook(root), "", said);
		return said.stream().sorted().toList();
	}

	private static Element codeBook(Element element) {
		if (element.getLocalName().equals("codeBook"))
			return element;
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element part && codeBook(part) instanceof Element found)
				return found;
		return null;
	}

	private static void gather(Element element, String path, List<String> said) {
		Set<String> attributes = new TreeSet<>();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
				attributes.add(attribute.getLocalName() + "=" + attribute.getValue());
		}
		String here = path + "/" + element.getLocalName();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element part)
				gather(part, here, said);
			else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
				text.append(child.getNodeValue());
		said.add(here + attributes + text.toString().replaceAll("\\s+", " ").strip());
	}

	@Test
	void aStudyIsASourceItsFilesAreDatasetsAndEqualCategoriesAreOneList() throws Exception {
		take(file(STUDY));

		DataSource source = catalogue.require(DataSource.class, "knbs.sr-2024");
		assertThat(texts(source.getName())).containsExactly("en=Survey of returnees", "fr=Enquête sur les retours");
		assertThat(texts(source.getDescription())).containsExactly("en=Who came back.\nAnd why.");
		assertThat(source.getKind()).isEqualTo(SourceKind.HOUSEHOLD_SURVEY);
		assertThat(source.getCoverageStart()).isEqualTo("2023-07-01");
		assertThat(source.getCoverageEnd()).isEqualTo("2024-06-30");
		assertThat(source.getOwner().getAcronym()).isEqualTo("KNBS");
		Dataset dataset = source.getDatasets().getFirst();
		assertThat(texts(dataset.getName())).containsExactly("en=returnees.csv");
		assertThat(dataset.getVariables()).extracting(Variable::getColumn).containsExactly("sex", "sex2", "months");
		assertThat(catalogue.all(CodeList.class)).singleElement()
				.satisfies(list -> assertThat(list.getCodes()).extracting(code -> code.getValue() + texts(code.getName()))
						.containsExactly("01[en=Male, fr=Homme]", "02[en=Female]"));
		assertThat(dataset.getVariables().get(1).getCodeList()).isSameAs(dataset.getVariables().get(0).getCodeList());
		Variable months = dataset.getVariables().get(2);
		assertThat(months.getType()).isEqualTo(VariableType.DECIMAL);
		assertThat(months.getMaximum()).isEqualByComparingTo("600");
	}

	private static List<String> texts(List<LocalizedText> texts) {
		return texts.stream().map(text -> text.getLanguage() + "=" + text.getValue()).toList();
	}

	@Test
	void theSameStudyOnceMoreProposesNothing() throws Exception {
		take(file(STUDY));

		assertThat(result("ddi", catalogue, file(STUDY)).all()).isEmpty();
	}

	@Test
	void whatWasChangedIsWrittenAndAllElseStaysWordForWord() throws Exception {
		take(file(STUDY));
		DataSource source = catalogue.require(DataSource.class, "knbs.sr-2024");
		Variable sex = source.getDatasets().getFirst().getVariables().getFirst();
		catalogue.execute(Commands.set(catalogue, sex, Literals.IDENTIFIED_ELEMENT__NAME, List.of(Texts.text("en", "Sex of the person", null))));
		catalogue.execute(Commands.set(catalogue, source, Literals.DATA_SOURCE__POPULATION, List.of()));

		List<String> before = said(tree(file(STUDY)));
		List<String> after = said(written());

		assertThat(before).filteredOn(line -> !after.contains(line)).containsExactly("/codeBook/dataDscr/var/labl[]Sex",
				"/codeBook/stdyDscr/stdyInfo/sumDscr/universe[]Persons of 15 years and more");
		assertThat(after).filteredOn(line -> !before.contains(line)).containsExactly("/codeBook/dataDscr/var/labl[]Sex of the person");
	}

	@Test
	void aCodeThatIsNewIsACategoryMoreAndTheOthersKeepWhatIsSaidOfThem() throws Exception {
		take(file(STUDY.replace("<labl>Female</labl>", "<labl>Feminine</labl>")));
		take(file(STUDY));
		take(file(STUDY.replace("<catgry><catValu>02", "<catgry><catValu>9</catValu><labl>Unknown</labl></catgry><catgry><catValu>02")));

		assertThat(said(written())).contains("/codeBook/dataDscr/var/catgry/catStat[type=freq]12", "/codeBook/dataDscr/var/catgry/labl[]Unknown")
				.doesNotContain("/codeBook/dataDscr/var/catgry/labl[]Feminine");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "cessda-cmv/fsd-3307.xml | 80", "cessda-cmv/fsd-3307-oaipmh.xml | 80", "cessda-cmv/gesis-2800.xml | 2",
			"cessda-cmv/gesis-5100.xml | 2", "cessda-cmv/ukds-7481.xml | 2", "cessda-indexer/ddi_record_1683_with_codebookXmlLag.xml | 2",
			"ddi_record_1683.xml | 2", "ddi_record_ukds_example.xml | 2", "samplestudyddifull.xml | 2", "synthetic_compliant_cmm.xml | 2",
			"dataset-finch1.xml | 2", "dataset-perma.xml | 2", "dataset-spruce1.xml | 2", "ipums/inst/extdata/cps_00157.xml | 8",
			"ipums/inst/extdata/cps_00160.xml | 15", "ipums/tests/fixtures/atus_00025.xml | 28", "ipums/tests/fixtures/mtus_00002.xml | 27",
			"ipums/tests/fixtures/usa_00468.xml | 10", "nesstar-1.2.2/synthetic_compliant_cmm_nesstar_no_language.xml | 2" })
	void studiesOfArchivesComeInAndGoOutWithNothingLost(String name, int atLeast) throws Exception {
		Path file = Corpora.file("ddi/" + name);

		Proposal proposal = take(file);

		assertThat(proposal.changes()).hasSizeGreaterThanOrEqualTo(atLeast);
		assertThat(proposal.conflicts()).isEmpty();
		List<String> before = said(tree(file));
		List<String> after = said(written());
		assertThat(before).filteredOn(line -> !after.contains(line)).as("lost").isEmpty();
		assertThat(after).filteredOn(line -> !before.contains(line)).as("made up").isEmpty();
		assertThat(after).hasSameSizeAs(before);
		assertThat(result("ddi", catalogue, file).changes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "cessda-cmv/cdc25_profile.xml | DDIProfile", "cessda-cmv/oaipmh-missing-metadata.xml | no codeBook",
			"ddi_record_WithError.xml | no codeBook", "nesstar-1.2.2/synthetic_nesstar_record_with_error.xml | no codeBook" })
	void whatIsNoCodebookIsSaidSo(String name, String why) {
		Finding finding = refusal(read("ddi", catalogue, Corpora.file("ddi/" + name)));

		assertThat(finding.message()).contains(why);
		assertThat(finding.place().row()).isPositive();
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void aSourceOfEachKindIsACodebookByTheSchemaAndComesBack() throws Exception {
		Schema schema = schema();
		Catalogue kenya = kenya(folder.resolve("kenya"));
		Map<SourceKind, DataSource> ofEachKind = new EnumMap<>(SourceKind.class);
		kenya.all(DataSource.class).forEach(source -> ofEachKind.put(source.getKind(), source));
		assertThat(ofEachKind).hasSizeGreaterThan(4);
		for (DataSource source : ofEachKind.values()) {
			Path target = folder.resolve(source.getId() + ".xml");
			ExportReport report = export(kenya, "ddi", target, Audience.OWN_AGENCY, "source=" + source.getId());
			schema.newValidator().validate(new StreamSource(target.toFile()));
			assertThat(report.elements()).isEqualTo(1 + source.getDatasets().size()
					+ source.getDatasets().stream().mapToInt(dataset -> dataset.getVariables().size()).sum());
			comesBack(source, target);
		}
	}

	/** Into a catalogue of its own; what a codebook has a place for is as it was. */
	private void comesBack(DataSource source, Path file) throws Exception {
		Catalogue other = Exchange.empty(folder.resolve("back-" + source.getId()));
		Imports.apply(other, result("ddi", other, file, "source=" + source.getId()), agencies(other));
		DataSource back = other.require(DataSource.class, source.getId());

		assertThat(texts(back.getName())).containsExactlyInAnyOrderElementsOf(texts(source.getName()));
		assertThat(texts(back.getDescription())).containsExactlyInAnyOrderElementsOf(texts(source.getDescription()));
		assertThat(texts(back.getPopulation())).containsExactlyInAnyOrderElementsOf(texts(source.getPopulation()));
		assertThat(back.getCoverageStart()).isEqualTo(source.getCoverageStart());
		assertThat(back.getCoverageEnd()).isEqualTo(source.getCoverageEnd());
		assertThat(back.getPeriodicity()).isEqualTo(source.getPeriodicity());
		assertThat(back.getDatasets()).extracting(dataset -> texts(dataset.getName()))
				.containsExactlyElementsOf(source.getDatasets().stream().map(dataset -> texts(dataset.getName())).toList());
		for (int i = 0; i < source.getDatasets().size(); i++)
			isAsBefore(back.getDatasets().get(i), source.getDatasets().get(i));
		assertThat(names(back.getTopics())).containsExactlyInAnyOrderElementsOf(names(source.getTopics()));
	}

	private static void isAsBefore(Dataset back, Dataset before) {
		assertThat(codes(back)).isEqualTo(codes(before));
		assertThat(back.getAccess()).isEqualTo(before.getAccess());
		assertThat(back.getConfidentiality()).isEqualTo(before.getConfidentiality());
		assertThat(concepts(back)).isEqualTo(concepts(before));
	}

	private static List<String> concepts(Dataset dataset) {
		return names(dataset.getVariables().stream().map(Variable::getConcept).filter(Objects::nonNull).toList());
	}

	private static List<String> names(List<? extends IdentifiedElement> elements) {
		return elements.stream().map(element -> Texts.exactly(element.getName(), "en").orElseThrow()).toList();
	}

	private static List<String> codes(Dataset dataset) {
		return dataset.getVariables().stream().filter(variable -> variable.getCodeList() != null)
				.map(variable -> texts(variable.getName()) + variable.getCodeList().getCodes().stream()
						.map(code -> code.getValue() + new TreeSet<>(texts(code.getName()))).collect(Collectors.joining()))
				.toList();
	}

	/** The schema of DDI, but for paragraphs of XHTML within texts: Java's validator does not follow the redefinitions that they come with. */
	private Schema schema() throws Exception {
		Path copy = folder.resolve("schema");
		Path schema = Corpora.file("ddi/schema-2.5/ddi_codebook_2_5.xsd");
		try (Stream<Path> files = Files.list(schema.getParent())) {
			for (Path each : files.filter(Files::isRegularFile).toList())
				Files.copy(each, Files.createDirectories(copy).resolve(each.getFileName()));
		}
		Files.writeString(copy.resolve(schema.getFileName()), Files.readString(schema)
				.replaceAll("<xs:import namespace=\"http://www.w3.org/1999/xhtml\"[^>]*>", "")
				.replaceAll("<xs:group ref=\"xhtml:BlkNoForm.mix\"[^>]*>", ""));
		SchemaFactory factory = SchemaFactory.newDefaultInstance();
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
		return factory.newSchema(copy.resolve(schema.getFileName()).toFile());
	}

	@ParameterizedTest
	@ValueSource(strings = { "entity", "dtd", "depth", "cut", "encoding", "no study", "no title", "two codebooks", "not xml", "nobody" })
	void whatIsHostileOrBrokenEndsInAMessageWithItsLine(String how) throws Exception {
		byte[] bytes = (switch (how) {
		case "entity" -> STUDY.replace("<codeBook", "<!DOCTYPE codeBook [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><codeBook").replace(">return<", ">&a;<");
		case "dtd" -> STUDY.replace("<codeBook", "<!DOCTYPE codeBook SYSTEM \"none.dtd\"><codeBook");
		case "depth" -> STUDY.replace("<keyword>return</keyword>", "<keyword>".repeat(5000) + "</keyword>".repeat(5000));
		case "cut" -> STUDY.substring(0, STUDY.length() / 2);
		case "encoding" -> STUDY.replace("UTF-8", "UTF-16");
		case "no study" -> STUDY.replace("stdyDscr>", "other>");
		case "no title" -> STUDY.replace("<titl>Survey of returnees</titl>", "");
		case "two codebooks" -> "<all xmlns=\"x\">" + (STUDY + STUDY).replaceAll("<[?].*?[?]>", "") + "</all>";
		case "not xml" -> "Survey of returnees;2024";
		default -> STUDY.replaceAll("<producer.*</producer>", "<software/>");
		}).getBytes(StandardCharsets.UTF_8);

		Finding finding = refusal(read("ddi", catalogue, Files.write(folder.resolve("hostile.xml"), bytes)));

		assertThat(finding.place().row()).as(finding.message()).isPositive();
		assertThat(finding.place().file()).contains("hostile.xml");
		assertThat(catalogue.isDirty()).isFalse();
	}

	@Test
	void whatTheAudienceMayNotSeeIsTakenFromWhatIsKept() throws Exception {
		take(file(STUDY));
		DataSource source = catalogue.require(DataSource.class, "knbs.sr-2024");
		catalogue.execute(Commands.set(catalogue, source, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("description")));
		Path target = folder.resolve("public.xml");

		export(catalogue, "ddi", target, Audience.PUBLIC);

		assertThat(Files.readString(target)).contains("Survey of returnees").doesNotContain("came");
	}

	@Test
	void whatACodebookHasNoPlaceForIsTold() throws Exception {
		Catalogue kenya = kenya(folder.resolve("kenya"));

		ExportReport report = export(kenya, "ddi", folder.resolve("census.xml"), Audience.OWN_AGENCY, "source=knbs.census-2019");

		assertThat(report.losses()).extracting(ExportReport.Loss::what).contains("Steward: a codebook has no place for it")
				.doesNotContain("Legal Bases: a codebook has no place for it", "Access: a codebook has no place for it",
						"Concept: a codebook has no place for it");
	}

	@Test
	void theEnvelopeOfAServerIsToldToBeLeftOut() throws Exception {
		Path file = file("<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">" + STUDY.replaceAll("<[?].*?[?]>", "") + "</OAI-PMH>");

		assertThat(result("ddi", catalogue, file).skipped()).extracting(change -> ((Change.Skipped) change).reason()).singleElement().asString()
				.contains("OAI-PMH");
	}
}
