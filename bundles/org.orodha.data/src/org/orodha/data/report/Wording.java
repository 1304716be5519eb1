// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.report;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.orodha.core.findings.Place;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Visible;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.model.Severity;

/** How reports word things in one language. */
final class Wording {

	private final Messages messages;
	private final Locale locale;

	Wording(Locale language) {
		messages = Messages.of(Wording.class).in(language);
		locale = Locale.forLanguageTag(messages.text("language"));
	}

	String text(String key, Object... values) {
		return messages.text(key, values);
	}

	/** The language that the texts are in, which is English where there are none in the wanted one. */
	String language() {
		return locale.toLanguageTag();
	}

	String number(long number) {
		return NumberFormat.getIntegerInstance(locale).format(number);
	}

	String date(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
	}

	String time(Instant time) {
		return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC).format(time);
	}

	String seconds(Duration took) {
		return text("seconds", Math.round(took.toMillis() / 100.0) / 10.0);
	}

	String severity(Severity severity) {
		return text("severity." + severity.getLiteral());
	}

	String verdict(CheckReport report) {
		return text("verdict." + report.verdict().name().toLowerCase(Locale.ROOT));
	}

	/** A dataset that was compared with, and which of its deliveries. */
	String compared(CheckReport.Compared other) {
		return Labels.pair(other.dataset(), String.join(", ", other.deliveries()));
	}

	/** What a rule is called: what it asks for, else its code. */
	String name(RuleResult result) {
		return result.name() == null || result.name().isBlank() ? result.rule() : result.name();
	}

	/** A value as it stands between quotation marks, or that it is empty. */
	String value(String value) {
		return value == null || value.isEmpty() ? text("value.empty") : Visible.line(value);
	}

	/** The value of an example; nothing where it concerns no single row and so has none. */
	String value(RuleResult.Example example) {
		return example.place().row() == 0 && example.value() == null ? "" : value(example.value());
	}

	/** What became of all lines of the files, or null where the report does not say it. */
	String lines(CheckReport report) {
		return report.balance() == null ? null : report.balance().text(locale);
	}

	String line(Place place) {
		return place.row() == 0 ? "" : number(place.row());
	}

	String column(Place place) {
		return place.column() == null ? "" : place.column();
	}
}
