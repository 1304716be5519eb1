// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.text.Visible;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.model.Severity;

/**
 * Reports of checks as workbooks of three sheets: summary, rules, examples. Texts stay texts, and those that a spreadsheet
 * would run as a formula are neutralised.
 */
public final class XlsxReport {

	/** The most characters that a cell of a workbook can hold. */
	private static final double[] SUMMARY_WIDTHS = { 24, 90 };
	private static final double[] RULE_WIDTHS = { 14, 16, 50, 8, 12, 30, 70, 40 };
	private static final double[] EXAMPLE_WIDTHS = { 14, 30, 10, 24, 30, 90 };

	private final CheckReport report;
	private final ReportSubject subject;
	private final Wording words;

	private XlsxReport(CheckReport report, ReportSubject subject, Locale language) {
		this.report = report;
		this.subject = subject;
		this.words = new Wording(language);
	}

	/**
	 * Writes a report; the stream is left open.
	 *
	 * @param language the reader's; English where there are no texts in it
	 */
	public static void write(CheckReport report, ReportSubject subject, Locale language, OutputStream out)
			throws IOException {
		new XlsxReport(report, subject, language).write(out);
	}

	private void write(OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "Orodha", "1.0");
		summary(workbook.newWorksheet(words.text("sheet.summary")));
		rules(workbook.newWorksheet(words.text("sheet.rules")));
		examples(workbook.newWorksheet(words.text("sheet.examples")));
		workbook.finish();
	}

	private void summary(Worksheet sheet) {
		widths(sheet, SUMMARY_WIDTHS);
		int row = 0;
		row = fact(sheet, row, "title", subject.title());
		row = fact(sheet, row, "verdict", words.verdict(report));
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION))
			row = fact(sheet, row, "severities." + severity.getLiteral(), report.count(severity));
		row = fact(sheet, row, "rows", report.rows());
		row = fact(sheet, row, "lines", words.lines(report));
		row = fact(sheet, row, "corrected", report.corrected());
		row = fact(sheet, row, "rules", (long) report.rules());
		row = fact(sheet, row, "dataset", report.dataset());
		row = fact(sheet, row, "delivery", subject.delivery());
		row = fact(sheet, row, "period", subject.period());
		row = fact(sheet, row, "sender", subject.sender());
		for (String override : subject.overrides())
			row = fact(sheet, row, "override", override);
		row = fact(sheet, row, "started", words.time(report.started()));
		row = fact(sheet, row, "took", words.seconds(report.took()));
		row = fact(sheet, row, "fingerprint", report.fingerprint());
		for (CheckReport.Compared compared : report.compared())
			row = fact(sheet, row, "compared", words.compared(compared));
		for (ReportSubject.File file : subject.files())
			row = fact(sheet, row, "file", file.checksum() == null ? file.name()
					: words.text("file.facts", file.name(), file.size(), file.checksum()));
		for (CheckReport.Skipped skipped : report.skipped())
			row = fact(sheet, row, "skipped", skipped.rule() + ": " + skipped.reason());
	}

	private int fact(Worksheet sheet, int row, String key, Object value) {
		if (value == null)
			return row;
		text(sheet, row, 0, words.text(key));
		sheet.style(row, 0).bold().set();
		if (value instanceof Long number)
			number(sheet, row, 1, number);
		else
			text(sheet, row, 1, value.toString());
		return row + 1;
	}

	private void rules(Worksheet sheet) {
		header(sheet, RULE_WIDTHS, List.of("severity", "rule", "name", "level", "count", "columns.short", "explanation",
				"citation.short"));
		int row = 1;
		for (RuleResult result : report.results()) {
			text(sheet, row, 0, words.severity(result.severity()));
			text(sheet, row, 1, result.rule());
			text(sheet, row, 2, words.name(result));
			number(sheet, row, 3, result.level());
			number(sheet, row, 4, result.count());
			text(sheet, row, 5, String.join(", ", result.columns()));
			text(sheet, row, 6, result.explanation());
			text(sheet, row, 7, result.citation());
			row++;
		}
	}

	private void examples(Worksheet sheet) {
		header(sheet, EXAMPLE_WIDTHS, List.of("rule", "file", "line", "column", "value", "message"));
		int row = 1;
		for (RuleResult result : report.results())
			for (RuleResult.Example example : result.examples()) {
				text(sheet, row, 0, result.rule());
				text(sheet, row, 1, example.place().file());
				if (example.place().row() > 0)
					number(sheet, row, 2, example.place().row());
				text(sheet, row, 3, example.place().column());
				text(sheet, row, 4, example.value());
				text(sheet, row, 5, example.message());
				row++;
			}
	}

	private void header(Worksheet sheet, double[] widths, List<String> keys) {
		widths(sheet, widths);
		for (int column = 0; column < keys.size(); column++) {
			text(sheet, 0, column, words.text(keys.get(column)));
			sheet.style(0, column).bold().set();
		}
		sheet.freezePane(0, 1);
	}

	private static void widths(Worksheet sheet, double... widths) {
		for (int column = 0; column < widths.length; column++)
			sheet.width(column, widths[column]);
	}

	private static void number(Worksheet sheet, int row, int column, long number) {
		sheet.value(row, column, number);
	}

	/** A cell of text: of the format for texts, so that a code such as 007 stays what it is when somebody edits it. */
	private static void text(Worksheet sheet, int row, int column, String text) {
		if (text == null)
			return;
		String safe = Spreadsheet.safe(Visible.text(text));
		sheet.value(row, column, safe.length() > Spreadsheet.LONGEST ? safe.substring(0, Spreadsheet.LONGEST) : safe);
		sheet.style(row, column).format("@").set();
	}
}
