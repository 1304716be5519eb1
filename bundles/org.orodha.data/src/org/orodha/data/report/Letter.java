// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.orodha.core.text.Page;
import org.orodha.core.text.Visible;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.model.Severity;

/**
 * A letter to who sent data that is rejected, listing what to mend.
 *
 * @param language the BCP 47 tag of the language that it is in
 * @param text     as plain text
 * @param html     as a page that needs nothing else and can be printed
 */
public record Letter(String language, String text, String html) {

	private static final int EXAMPLES = 5;

	/**
	 * Writes a letter about the errors and warnings of a report.
	 *
	 * @param names    what a rule asks for, by its code, in a language; empty for what the report says
	 * @param note     what to tell the sender besides, or null
	 * @param person   who signs it, or null
	 * @param language English, French or Swahili; English in place of any other
	 * @param date     the letter's date
	 */
	public static Letter write(CheckReport report, ReportSubject subject, BiFunction<String, Locale, Optional<String>> names,
			String note, String person, Locale language, LocalDate date) {
		Wording words = new Wording(language);
		Locale used = Locale.forLanguageTag(words.language());
		List<Item> items = report.results().stream().filter(result -> result.severity() != Severity.INFORMATION)
				.map(result -> new Item(result, names.apply(result.rule(), used).orElseGet(() -> words.name(result)))).toList();
		Draft draft = new Draft(report, subject, items, given(note), Visible.line(given(person)), words, date);
		return new Letter(words.language(), draft.text(), draft.html());
	}

	private static String given(String text) {
		return text == null || text.isBlank() ? null : Visible.text(text.strip());
	}

	private record Item(RuleResult result, String name) {
	}

	private record Draft(CheckReport report, ReportSubject subject, List<Item> items, String note, String person, Wording words,
			LocalDate date) {

		private String about() {
			return words.text("letter.subject", subject.title(), subject.period() == null ? "" : subject.period());
		}

		private String greeting() {
			return subject.sender() == null ? words.text("letter.greeting") : words.text("letter.greeting.name", Visible.line(subject.sender()));
		}

		private String opening() {
			String files = Visible.line(String.join(", ", report.files()));
			String rows = words.number(report.rows());
			String warnings = words.number(report.count(Severity.WARNING));
			if (report.count(Severity.ERROR) > 0)
				return words.text("letter.opening", files, rows, words.number(report.count(Severity.ERROR)), warnings);
			return items.isEmpty() ? words.text("letter.opening.clean", files, rows)
					: words.text("letter.opening.warnings", files, rows, warnings);
		}

		private String heading(Item item) {
			return words.text("letter.item", item.name(), words.severity(item.result().severity()),
					words.number(item.result().count()), item.result().rule());
		}

		private String example(Item item, RuleResult.Example example) {
			if (example.place().row() == 0)
				return words.text("letter.example.file", file(example), Visible.line(example.message()));
			List<String> columns = item.result().columns();
			List<String> values = example.value() == null ? List.of() : List.of(example.value().split(" \\| ", -1));
			if (columns.size() > 1 && values.size() == columns.size())
				return words.text("letter.example.values", file(example), words.line(example.place()),
						IntStream.range(0, columns.size()).mapToObj(at -> columns.get(at) + " = " + words.value(values.get(at)))
								.collect(Collectors.joining(", ")));
			return words.text("letter.example", file(example), words.line(example.place()),
					words.column(example.place()), words.value(example.value()));
		}

		private static String file(RuleResult.Example example) {
			return Visible.line(example.place().file());
		}

		private List<RuleResult.Example> examples(Item item) {
			return item.result().examples().stream().limit(EXAMPLES).toList();
		}

		/** What passed though no instrument let it. */
		private List<String> overrides() {
			return subject.overrides().stream().map(Visible::text).toList();
		}

		private String reference() {
			return words.text("letter.reference", subject.delivery() == null ? "–" : subject.delivery(), report.fingerprint());
		}

		String text() {
			StringBuilder text = new StringBuilder();
			text.append(words.date(date)).append("\n\n").append(about()).append("\n\n").append(greeting()).append("\n\n")
					.append(opening()).append('\n');
			if (note != null)
				text.append('\n').append(note).append('\n');
			int number = 0;
			for (Item item : items) {
				text.append('\n').append(++number).append(". ").append(heading(item)).append('\n');
				for (RuleResult.Example example : examples(item))
					text.append("   - ").append(example(item, example)).append('\n');
			}
			if (!subject.overrides().isEmpty())
				text.append('\n').append(words.text("override")).append('\n');
			for (String override : overrides())
				text.append("   - ").append(override.replace("\n", "\n     ")).append('\n');
			text.append('\n').append(words.text("letter.closing")).append("\n\n");
			if (person != null)
				text.append(person).append("\n\n");
			return text.append(reference()).append('\n').toString();
		}

		String html() {
			Page page = new Page().body(words.language(), about(), HtmlReport.style());
			page.element("p", words.date(date)).element("h1", about()).element("p", greeting())
					.element("p", opening());
			if (note != null)
				page.element("p", note);
			page.open("ol");
			for (Item item : items) {
				page.open("li").text(heading(item)).open("ul");
				examples(item).forEach(example -> page.element("li", example(item, example)));
				page.close().close();
			}
			page.close();
			if (!subject.overrides().isEmpty()) {
				page.element("p", words.text("override")).open("ul");
				overrides().forEach(override -> page.element("li", override));
				page.close();
			}
			page.element("p", words.text("letter.closing"));
			if (person != null)
				page.element("p", person);
			page.element("p", reference(), "class", "notes");
			return page.close().close().end();
		}
	}
}
