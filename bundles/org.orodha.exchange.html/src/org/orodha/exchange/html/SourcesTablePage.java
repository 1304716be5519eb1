// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.exchange.Audience;
import org.orodha.core.report.SourcesTable;
import org.orodha.core.report.SourcesTable.Entry;
import org.orodha.core.report.SourcesTable.Group;
import org.orodha.core.report.SourcesTable.Line;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Page;
import org.orodha.core.text.ResourceText;

/** The table of sources as a page. */
final class SourcesTablePage {

	private static final Messages MESSAGES = Messages.of(SourcesTablePage.class);

	private final SourcesTable table;
	private final Audience audience;
	private final LocalDate today;
	private final Page page = new Page();

	SourcesTablePage(SourcesTable table, Audience audience, LocalDate today) {
		this.table = table;
		this.audience = audience;
		this.today = today;
	}

	/** The page's markup. */
	String text() {
		page.body(MESSAGES.text("language"), MESSAGES.text("heading") + " – " + table.title(), ResourceText.of(SourcesTablePage.class, "sources-table.css"));
		head();
		page.open("main");
		if (table.groups().isEmpty())
			page.element("p", MESSAGES.text("empty"));
		else
			table();
		page.close();
		foot();
		return page.close().close().end();
	}

	private void head() {
		page.open("header").element("h1", MESSAGES.text("heading")).element("p", table.title(), "class", "subtitle");
		if (table.teachingExample())
			page.element("p", MESSAGES.text("teaching"), "class", "teaching");
		Locale locale = Locale.forLanguageTag(MESSAGES.text("language"));
		String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(today);
		page.element("p", MESSAGES.text("made", date) + " " + MESSAGES.text("audience." + audience), "class", "notes").close();
	}

	private void table() {
		page.open("table").open("thead").open("tr").element("th", MESSAGES.text("source"), "scope", "col");
		page.element("th", MESSAGES.text("kind"), "scope", "col", "class", "kind");
		table.topics().forEach(topic -> page.element("th", topic.name(), "scope", "col"));
		page.close().close();
		table.groups().forEach(this::group);
		page.close();
	}

	private void group(Group group) {
		page.open("tbody").open("tr")
				.open("th", "scope", "rowgroup", "colspan", Integer.toString(table.topics().size() + 2))
				.element("span", group.name()).close().close();
		group.sources().forEach(this::line);
		page.close();
	}

	private void line(Line line) {
		page.open("tr").element("th", line.name(), "scope", "row").element("td", line.kind(), "class", "kind");
		for (List<Entry> entries : line.cells()) {
			page.open("td");
			if (!entries.isEmpty()) {
				page.open("ul");
				entries.forEach(this::entry);
				page.close();
			}
			page.close();
		}
		page.close();
	}

	private void entry(Entry entry) {
		page.open("li").element("span", entry.name(), "class", "dataset");
		String when = Stream.of(entry.frequency(), entry.latest()).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(", "));
		if (!when.isEmpty())
			page.element("span", when, "class", "detail");
		if (!entry.disaggregations().isEmpty())
			page.element("span", MESSAGES.text("by", String.join(", ", entry.disaggregations())), "class", "detail");
		if (!entry.access().isEmpty())
			page.element("span", entry.access(), "class", "access");
		page.close();
	}

	private void foot() {
		long sources = table.groups().stream().mapToLong(group -> group.sources().size()).sum();
		page.open("footer").element("h2", MESSAGES.text("legend")).element("p", MESSAGES.text("legend.text"));
		page.element("p", MESSAGES.text("count", sources, table.topics().size()));
		if (table.withheld() > 0)
			page.element("p", MESSAGES.text("withheld", table.withheld()));
		page.close();
	}
}
