// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.work;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.core.time.PeriodLabels;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.time.TimePeriod;

/**
 * Work as a calendar that other programs show and subscribe to: an iCalendar object of RFC 5545 with an event of one day for each item.
 * An event keeps its UID, so that a program that reads the file again moves it instead of adding another.
 */
public final class ICalendar {

	private static final Messages MESSAGES = Messages.of(ICalendar.class);
	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
	private static final int LINE = 75;

	private final StringBuilder text = new StringBuilder();
	private final Catalogue catalogue;
	private final String stamp;

	private ICalendar(Catalogue catalogue, Instant now) {
		this.catalogue = catalogue;
		this.stamp = STAMP.format(now.truncatedTo(ChronoUnit.SECONDS));
	}

	/**
	 * The calendar.
	 *
	 * @param now when it is made
	 */
	public static String of(WorkList work, Catalogue catalogue, Instant now) {
		return new ICalendar(catalogue, now).write(work);
	}

	private String write(WorkList work) {
		line("BEGIN", "VCALENDAR");
		line("VERSION", "2.0");
		line("PRODID", "-//Orodha//Orodha//EN");
		line("CALSCALE", "GREGORIAN");
		line("X-WR-CALNAME", escaped(MESSAGES.text("calendar.name") + " – " + Labels.of(catalogue.root(), languages())));
		line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
		work.items().forEach(this::event);
		line("END", "VCALENDAR");
		return text.toString();
	}

	private void event(WorkItem item) {
		line("BEGIN", "VEVENT");
		line("UID", item.kind().name() + "." + item.about().getId() + "." + item.period() + "@orodha.org");
		line("DTSTAMP", stamp);
		line("DTSTART;VALUE=DATE", DAY.format(item.due()));
		line("SUMMARY", escaped(title(item, catalogue)));
		line("DESCRIPTION", escaped(description(item)));
		line("CATEGORIES", escaped(MESSAGES.text("kind." + item.kind())));
		line("TRANSP", "TRANSPARENT");
		line("END", "VEVENT");
	}

	/** What is to be done, in the user's language. */
	public static String title(WorkItem item, Catalogue catalogue) {
		List<String> languages = catalogue.readingLanguages();
		String name = Labels.of(item.about(), languages);
		String period = TimePeriod.parse(item.period()).map(PeriodLabels::of).orElse(item.period());
		return switch (item.kind()) {
		case DELIVERY -> MESSAGES.text("calendar.delivery", name, period);
		case STEP -> MESSAGES.text("calendar.step", name, Labels.of(((Step) item.about()).getProcedure(), languages), period);
		case REVIEW -> MESSAGES.text("calendar.review", name);
		};
	}

	private String description(WorkItem item) {
		String by = MESSAGES.text("calendar.by", item.roles().isEmpty() ? agency(item) : names(item.roles()));
		String words = switch (item.about()) {
		case Step step -> Texts.in(step.getDeadline(), languages());
		case Procedure procedure -> Texts.in(procedure.getScope(), languages());
		default -> "";
		};
		String answering = item.answering().isEmpty() ? "" : "\n" + MESSAGES.text("calendar.answering", names(item.answering()));
		return by + answering + (words.isEmpty() ? "" : "\n" + words);
	}

	private String agency(WorkItem item) {
		return item.agency() == null ? "–" : Labels.of(item.agency(), languages());
	}

	private String names(List<Role> roles) {
		return roles.stream().map(role -> Labels.of(role, languages())).collect(Collectors.joining(", "));
	}

	private List<String> languages() {
		return catalogue.readingLanguages();
	}

	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
	}

	/** A content line, folded before it has more than 75 octets. */
	private void line(String name, String value) {
		int octets = 0;
		for (int character : (name + ":" + value).codePoints().toArray()) {
			int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
			if (octets + length > LINE) {
				text.append("\r\n ");
				octets = 1;
			}
			text.appendCodePoint(character);
			octets += length;
		}
		text.append("\r\n");
	}
}
