// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.orodha.core.text.Page;
import org.orodha.core.text.ResourceText;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.model.Severity;
import org.orodha.tables.description.ValueCount;

/** Reports of checks as pages that need nothing else and can be printed. */
public final class HtmlReport {

	private final CheckReport report;
	private final ReportSubject subject;
	private final Wording words;
	private final Page page = new Page();

	private HtmlReport(CheckReport report, ReportSubject subject, Locale language) {
		this.report = report;
		this.subject = subject;
		this.words = new Wording(language);
	}

	/**
	 * Writes a report in UTF-8; the stream is left open.
	 *
	 * @param language the reader's; English where there are no texts in it
	 */
	public static void write(CheckReport report, ReportSubject subject, Locale language, OutputStream out)
			throws IOException {
		out.write(new HtmlReport(report, subject, language).text().getBytes(StandardCharsets.UTF_8));
	}

	private String text() throws IOException {
		page.body(words.language(), words.text("heading") + " – " + subject.title(), style());
		head();
		page.open("main");
		counts();
		if (!report.results().isEmpty())
			overview();
		report.results().forEach(this::rule);
		skipped();
		facts();
		return page.close().close().close().end();
	}

	static String style() {
		return ResourceText.of(HtmlReport.class, "report.css");
	}

	private void head() {
		page.open("header").element("h1", words.text("heading"));
		page.element("p", subject.period() == null ? subject.title() : subject.title() + ", " + subject.period(), "class",
				"subtitle");
		page.element("p", words.verdict(report), "class",
				"verdict " + report.verdict().name().toLowerCase(Locale.ROOT)).close();
	}

	private void counts() {
		page.open("table", "class", "counts").open("tr");
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION))
			page.element("th", words.text("severities." + severity.getLiteral()), "scope", "col");
		for (String key : List.of("rows", "corrected", "rules"))
			page.element("th", words.text(key), "scope", "col");
		page.close();
		page.open("tr");
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION))
			page.element("td", words.number(report.count(severity)), "class", severity.getLiteral());
		for (long number : List.of(report.rows(), report.corrected(), (long) report.rules()))
			page.element("td", words.number(number));
		page.close().close();
	}

	private void overview() {
		page.element("h2", words.text("overview")).open("table").open("thead").open("tr");
		for (String key : List.of("severity", "rule", "name"))
			page.element("th", words.text(key), "scope", "col");
		for (String key : List.of("level", "count"))
			page.element("th", words.text(key), "scope", "col", "class", "number");
		page.close().close().open("tbody");
		int number = 0;
		for (RuleResult result : report.results()) {
			number++;
			page.open("tr").element("td", words.severity(result.severity()), "class", result.severity().getLiteral());
			page.open("td").element("a", result.rule(), "href", "#rule-" + number).close();
			page.element("td", words.name(result)).element("td", Integer.toString(result.level()), "class", "number");
			page.element("td", words.number(result.count()), "class", "number").close();
		}
		page.close().close();
	}

	private void rule(RuleResult result) {
		int number = report.results().indexOf(result) + 1;
		page.open("section", "id", "rule-" + number, "class", result.severity().getLiteral());
		page.element("h2", words.name(result));
		page.element("p", words.text("rule.line", result.rule(), words.severity(result.severity()), result.level(),
				words.number(result.count())), "class", "notes");
		if (!result.columns().isEmpty())
			page.element("p", words.text("columns", String.join(", ", result.columns())), "class", "notes");
		if (result.explanation() != null && !result.explanation().isBlank())
			page.element("p", result.explanation());
		if (result.citation() != null && !result.citation().isBlank())
			page.element("p", words.text("citation", result.citation()), "class", "notes");
		if (!result.examples().isEmpty())
			examples(result);
		if (!result.values().isEmpty())
			values(result);
		page.close();
	}

	private void examples(RuleResult result) {
		page.element("h3", words.text("examples", words.number(result.examples().size()), words.number(result.count())));
		page.open("table").open("thead").open("tr");
		for (String key : List.of("file", "line", "column", "value", "message"))
			page.element("th", words.text(key), "scope", "col", "class", key.equals("line") ? "number" : "text");
		page.close().close().open("tbody");
		for (RuleResult.Example example : result.examples())
			page.open("tr").element("td", example.place().file()).element("td", words.line(example.place()), "class", "number")
					.element("td", words.column(example.place()))
					.element("td", words.value(example), "class", "value")
					.element("td", example.message() == null ? "" : example.message()).close();
		page.close().close();
	}

	/** Bars as wide as a value is frequent, the most frequent one as wide as the cell. */
	private void values(RuleResult result) {
		long most = result.values().stream().mapToLong(ValueCount::count).max().orElse(1);
		page.element("h3", words.text("values")).open("table", "class", "values").open("tbody");
		for (ValueCount value : result.values()) {
			page.open("tr").element("th", words.value(value.value()), "scope", "row", "class", "value");
			page.element("td", words.number(value.count()), "class", "number").open("td", "class", "bar");
			page.element("span", "", "style", "width:" + Math.max(1, 100 * value.count() / Math.max(1, most)) + "%").close();
			page.close();
		}
		page.close().close();
	}

	private void skipped() {
		if (report.skipped().isEmpty())
			return;
		page.element("h2", words.text("skipped")).open("table").open("tbody");
		for (CheckReport.Skipped skipped : report.skipped())
			page.open("tr").element("th", skipped.rule(), "scope", "row").element("td", skipped.reason()).close();
		page.close().close();
	}

	private void facts() {
		page.element("h2", words.text("facts")).open("table", "class", "facts").open("tbody");
		fact("dataset", report.dataset());
		fact("delivery", subject.delivery());
		fact("period", subject.period());
		fact("sender", subject.sender());
		for (String override : subject.overrides())
			fact("override", override);
		fact("lines", words.lines(report));
		fact("started", words.time(report.started()));
		fact("took", words.seconds(report.took()));
		fact("fingerprint", report.fingerprint());
		for (CheckReport.Compared compared : report.compared())
			fact("compared", words.compared(compared));
		for (ReportSubject.File file : subject.files())
			fact("file", file.checksum() == null ? file.name()
					: words.text("file.facts", file.name(), file.size(), file.checksum()));
		page.close().close();
	}

	private void fact(String key, String value) {
		if (value != null)
			page.open("tr").element("th", words.text(key), "scope", "row").element("td", value, "class", "fact").close();
	}
}
