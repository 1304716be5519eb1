// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.orodha.core.text.Messages;
import org.orodha.core.text.Page;
import org.orodha.core.text.ResourceText;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Chart;
import org.orodha.insight.dashboard.Dashboard;
import org.orodha.insight.dashboard.Measure;
import org.orodha.insight.dashboard.Part;

/** The dashboard as a page: each chart is a table of its figures in which the bars stand, so that it is read as one and seen as the other. */
final class DashboardPage {

	private static final Messages MESSAGES = Messages.of(DashboardPage.class).withFigures();
	private static final int PERCENT = 100;

	private final Dashboard dashboard;
	private final boolean teachingExample;
	private final Page page = new Page();

	DashboardPage(Dashboard dashboard, boolean teachingExample) {
		this.dashboard = dashboard;
		this.teachingExample = teachingExample;
	}

	/** The page's markup. */
	String text() {
		page.body(MESSAGES.text("language"), MESSAGES.text("dashboard.heading") + " – " + dashboard.title(), ResourceText.of(DashboardPage.class, "dashboard.css"));
		page.open("header").element("h1", MESSAGES.text("dashboard.heading")).element("p", dashboard.heading(), "class", "subtitle");
		if (teachingExample)
			page.element("p", MESSAGES.text("teaching"), "class", "teaching");
		page.element("p", MESSAGES.text("audience." + dashboard.audience()), "class", "notes").close();
		page.open("main");
		dashboard.charts().forEach(this::chart);
		page.close().open("footer").element("p", MESSAGES.text("dashboard.counted", dashboard.elements()));
		if (dashboard.withheld() > 0)
			page.element("p", MESSAGES.text("dashboard.withheld", dashboard.withheld()));
		return page.close().close().close().end();
	}

	private void chart(Chart chart) {
		String heading = "chart-" + chart.subject().id();
		page.open("section", "aria-labelledby", heading).element("h2", chart.subject().title(), "id", heading).element("p", chart.told(), "class", "told");
		if (!chart.bars().isEmpty())
			table(chart, heading);
		page.close();
	}

	private void table(Chart chart, String heading) {
		List<Measure> measures = chart.sums().stream().map(Part::measure).toList();
		page.open("table", "aria-labelledby", heading, "class", chart.subject().id()).open("thead").open("tr").element("td", "");
		page.element("td", "", "class", "bar", "aria-hidden", "true");
		for (Measure measure : measures)
			head(measure);
		page.close().close();
		for (int at = 0; at < chart.bars().size(); at++)
			row(chart, measures, at);
		page.close().close();
	}

	private void head(Measure measure) {
		page.open("th", "scope", "col");
		if (!measure.sign().isEmpty())
			page.span("span", measure.sign(), "class", "key " + colour(measure), "aria-hidden", "true").text(" ");
		page.text(measure.label()).close();
	}

	/** A group is a body of its own under its name. */
	private void row(Chart chart, List<Measure> measures, int at) {
		Bar bar = chart.bars().get(at);
		boolean begins = at == 0 || !bar.group().equals(chart.bars().get(at - 1).group());
		if (begins && at > 0)
			page.close();
		if (begins)
			page.open("tbody");
		if (begins && !bar.group().name().isEmpty())
			page.open("tr").element("th", bar.group().name(), "scope", "rowgroup", "colspan", Integer.toString(measures.size() + 2)).close();
		page.open("tr").element("th", bar.what().name(), "scope", "row").open("td", "class", "bar", "aria-hidden", "true").open("div");
		for (Part part : bar.parts())
			page.span("span", part.measure().sign(), "class", colour(part.measure()), "style", "width:" + percent(chart.length(bar, part)));
		page.close().close();
		for (Measure measure : measures)
			page.element("td", MESSAGES.text("dashboard.figure", bar.parts().stream().filter(part -> part.measure() == measure).mapToLong(Part::count).sum()), "class", "figure");
		page.close();
	}

	private static String colour(Measure measure) {
		return measure.kind().name().toLowerCase(Locale.ROOT);
	}

	private static String percent(double share) {
		return BigDecimal.valueOf(share * PERCENT).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
	}
}
