// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.empty;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.text;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DashboardPageTest {

	@TempDir
	Path folder;

	private Document page(Path target) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text(target))));
	}

	private static String at(Document page, String path) throws Exception {
		return XPathFactory.newInstance().newXPath().evaluate(path, page);
	}

	private static NodeList all(Document page, String path) throws Exception {
		return (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, page, XPathConstants.NODESET);
	}

	@Test
	void thePageNeedsNothingButItselfAndHasATableForEachChart() throws Exception {
		Path target = folder.resolve("dashboard.html");
		export(kenya(folder.resolve("kenya")), "dashboard-html", target, Audience.OWN_AGENCY);
		Document page = page(target);

		assertThat(text(target)).doesNotContain("<script", "<link", "<img", "url(", "@import").contains("prefers-color-scheme: dark", "@media print",
				"default-src 'none'");
		assertThat(at(page, "/html/@lang")).isEqualTo("en");
		assertThat(at(page, "/html/head/title")).contains("Dashboard", "Kenya");
		assertThat(at(page, "//p[@class='teaching']")).contains("must not be cited");
		assertThat(at(page, "count(//h1)")).isEqualTo("1");
		assertThat(at(page, "count(//section)")).isEqualTo("6");
		assertThat(at(page, "count(//table/tbody/tr[th/@scope='row' and not(td[@class='figure'])])")).isEqualTo("0");
		assertThat(at(page, "//table[@class='completeness']//tr[th='KNBS']/td[@class='bar']/@aria-hidden")).isEqualTo("true");
	}

	/** What is drawn is what is written: the widths of the bars of a whole are shares of its figures. */
	@Test
	void theFiguresOfARowAreTheSharesOfItsBar() throws Exception {
		Path target = folder.resolve("dashboard.html");
		export(kenya(folder.resolve("kenya")), "dashboard-html", target, Audience.OWN_AGENCY);
		Document page = page(target);
		String row = "//table[@class='completeness']//tr[th='KNBS']";
		double complete = Double.parseDouble(at(page, row + "/td[@class='figure'][1]"));
		double lacking = Double.parseDouble(at(page, row + "/td[@class='figure'][2]"));

		assertThat(at(page, row + "//span[@class='good']/@style")).isEqualTo("width:%.2f%%".formatted(100 * complete / (complete + lacking)));
		NodeList figures = all(page, "//table[@class='completeness']//td[@class='figure'][1]");
		int sum = IntStream.range(0, figures.getLength()).map(at -> Integer.parseInt(figures.item(at).getTextContent().strip())).sum();
		assertThat(at(page, "//section[h2='Completeness by agency']/p")).startsWith(sum + " complete");
	}

	@Test
	void thePublicSeesFewerElementsAndIsToldHowMany() throws Exception {
		Catalogue kenya = kenya(folder.resolve("kenya"));
		ExportReport own = export(kenya, "dashboard-html", folder.resolve("own.html"), Audience.OWN_AGENCY);
		ExportReport open = export(kenya, "dashboard-html", folder.resolve("open.html"), Audience.PUBLIC);

		assertThat(own.withheld()).isZero();
		assertThat(open.withheld()).isPositive();
		assertThat(open.elements()).isEqualTo(own.elements() - open.withheld());
		Document page = page(folder.resolve("open.html"));
		assertThat(at(page, "//footer")).contains("may not know of it: " + open.withheld());
		assertThat(at(page, "//p[@class='notes']")).contains("For the public");
		assertThat(at(page(folder.resolve("own.html")), "//footer")).doesNotContain("may not know");
	}

	@Test
	void anEmptyCatalogueGetsAPageThatSaysSo() throws Exception {
		Path target = folder.resolve("empty.html");
		export(empty(folder.resolve("empty")), "dashboard-html", target, Audience.MEMBERS);

		assertThat(at(page(target), "//section[h2='Completeness by agency']")).contains("The catalogue has no elements yet.");
		assertThat(at(page(target), "//section[h2='Reviews of procedures']")).contains("There are no procedures to review.");
	}
}
