// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.text;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.report.SourcesTable;
import org.orodha.core.report.SourcesTable.Entry;
import org.orodha.core.report.SourcesTable.Line;
import org.orodha.core.text.Texts;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SourcesTableTest {

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		kenya = kenya(folder.resolve("kenya"));
	}

	private SourcesTable table(Audience audience) {
		return SourcesTable.of(kenya, audience, List.of("en"));
	}

	private static List<Line> lines(SourcesTable table) {
		return table.groups().stream().flatMap(group -> group.sources().stream()).toList();
	}

	private static List<Entry> entries(SourcesTable table) {
		return lines(table).stream().flatMap(line -> line.cells().stream()).flatMap(List::stream).toList();
	}

	private Document page(Audience audience) throws Exception {
		Path target = folder.resolve("sources.html");
		export(kenya, "sources-table-html", target, audience);
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(text(target))));
	}

	private static String at(Document page, String path) throws Exception {
		return XPathFactory.newInstance().newXPath().evaluate(path, page);
	}

	@Test
	void everySourceHasALineUnderItsAgencyAndEveryTopicAColumn() {
		SourcesTable table = table(Audience.OWN_AGENCY);

		assertThat(lines(table)).extracting(Line::id)
				.containsExactlyInAnyOrderElementsOf(kenya.all(DataSource.class).stream().map(DataSource::getId).toList());
		assertThat(table.topics()).hasSameSizeAs(kenya.root().getTopics());
		assertThat(lines(table)).allSatisfy(line -> assertThat(line.cells()).hasSameSizeAs(table.topics()));
		assertThat(table.groups()).filteredOn(group -> group.id().equals("knbs")).singleElement()
				.satisfies(group -> assertThat(group.sources()).extracting(Line::id).contains("knbs.census-2019"));
	}

	@Test
	void aCellSaysWhatADatasetIsAndHowToGetIt() {
		Entry foreignBorn = entries(table(Audience.OWN_AGENCY)).stream()
				.filter(entry -> entry.id().equals("knbs.census-2019.foreign-born")).findFirst().orElseThrow();

		assertThat(foreignBorn.frequency()).isEqualTo("once");
		assertThat(foreignBorn.latest()).isEqualTo("2019-08");
		assertThat(foreignBorn.access()).isEqualTo("open file");
		assertThat(foreignBorn.disaggregations()).contains("County", "Sex");
	}

	@Test
	void aDatasetWithoutTopicStandsInAColumnOfItsOwnAndIsNotLost() {
		Dataset dataset = kenya.require(Dataset.class, "knbs.census-2019.foreign-born");
		kenya.execute(Commands.set(kenya, dataset, Literals.DATASET__TOPICS, List.of()));
		kenya.execute(Commands.set(kenya, dataset.getSource(), Literals.DATA_SOURCE__TOPICS, List.of()));
		SourcesTable table = table(Audience.OWN_AGENCY);

		assertThat(table.topics().getLast().id()).isEmpty();
		assertThat(lines(table).stream().filter(line -> line.id().equals("knbs.census-2019")).findFirst().orElseThrow().cells()
				.getLast()).extracting(Entry::id).contains(dataset.getId());
	}

	@Test
	void thePublicTableLeavesOutWhatIsNotPublicAndSaysHowMuch() {
		List<String> open = entries(table(Audience.PUBLIC)).stream().map(Entry::id).distinct().toList();
		long all = kenya.all(Dataset.class).size();

		assertThat(open).isNotEmpty();
		assertThat((long) table(Audience.PUBLIC).withheld()).isEqualTo(all - open.size()).isPositive();
		assertThat(table(Audience.OWN_AGENCY).withheld()).isZero();
	}

	@Test
	void anInternalNameIsNotShown() {
		DataSource census = kenya.require(DataSource.class, "knbs.census-2019");
		kenya.execute(Commands.set(kenya, census, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("name")));

		assertThat(lines(table(Audience.MEMBERS))).extracting(Line::name).contains("knbs.census-2019")
				.doesNotContain("2019 Kenya Population and Housing Census");
	}

	@Test
	void theCsvTableHasALineForEachSource() throws Exception {
		Path target = folder.resolve("sources.csv");
		assertThat(export(kenya, "sources-table-csv", target, Audience.OWN_AGENCY).losses()).isEmpty();

		assertThat(text(target)).startsWith("\uFEFFAgency,Data Source,Kind,").contains("2019 Kenya Population and Housing Census",
				"(once; 2019-08; by County", "Teaching example");
	}

	@Test
	void thePageIsWellFormedAndSaysItsLanguageTitleAndThatItIsATeachingExample() throws Exception {
		Document page = page(Audience.MEMBERS);

		assertThat(at(page, "/html/@lang")).isEqualTo("en");
		assertThat(at(page, "/html/head/title")).contains("Data sources", "Kenya");
		assertThat(at(page, "//p[@class='teaching']")).contains("must not be cited");
		assertThat(at(page, "//p[@class='notes']")).contains("For the members");
		assertThat(at(page, "count(//h1)")).isEqualTo("1");
		assertThat(at(page, "//footer/h2")).isNotEmpty();
	}

	@Test
	void everyRowOfThePageIsAsWideAsItsHeader() throws Exception {
		Document page = page(Audience.OWN_AGENCY);
		String width = at(page, "count(//thead/tr/th)");

		assertThat(width).isEqualTo(kenya.root().getTopics().size() + 2 + "");
		assertThat(at(page, "count(//tbody/tr[count(th)+count(td)=" + width + "])"))
				.isEqualTo(kenya.all(DataSource.class).size() + "");
		assertThat(at(page, "count(//tbody/tr[1]/th[@scope='rowgroup' and @colspan=" + width + "])"))
				.isEqualTo(at(page, "count(//tbody)"));
		assertThat(at(page, "count(//ul[not(li)])")).isEqualTo("0");
	}

	@Test
	void thePageNeedsNothingButItself() throws Exception {
		Document page = page(Audience.PUBLIC);

		assertThat(at(page, "count(//script | //link | //img | //iframe | //*[@src] | //*[@href])")).isEqualTo("0");
		assertThat(at(page, "//meta[@http-equiv='Content-Security-Policy']/@content")).startsWith("default-src 'none'");
		assertThat(at(page, "//style")).contains("@media print", "landscape").doesNotContain("url(", "@import");
	}

	@Test
	void markupInANameStaysText() throws Exception {
		DataSource census = kenya.require(DataSource.class, "knbs.census-2019");
		String name = "<script>alert('x')</script> & \"so on\" \u0001";
		kenya.execute(Commands.set(kenya, census, Literals.IDENTIFIED_ELEMENT__NAME, List.of(Texts.text("en", name, null))));

		assertThat(at(page(Audience.OWN_AGENCY), "//th[contains(., 'alert')]")).contains("<script>alert('x')</script> & \"so on\"");
	}

	@Test
	void aCatalogueWithoutSourcesMakesAPageThatSaysSo() throws Exception {
		kenya = Exchange.empty(folder.resolve("empty"));

		assertThat(at(page(Audience.PUBLIC), "//main/p")).contains("no data sources yet");
	}
}
