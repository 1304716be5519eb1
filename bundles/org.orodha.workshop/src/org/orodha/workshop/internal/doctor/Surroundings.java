// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.doctor;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.orodha.core.text.PreferredLanguage;
import org.orodha.workshop.doctor.Diagnosis;
import org.orodha.workshop.doctor.Machine;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Clock, language and the encoding of names. */
public final class Surroundings {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmm", Locale.ROOT);
	private static final int YEARS = 10;

	private Surroundings() {
	}

	/** What is found about them. */
	public static List<Diagnosis> look(Machine machine) {
		return List.of(clock(machine), language(), encoding(machine));
	}

	private static Diagnosis clock(Machine machine) {
		LocalDateTime now = LocalDateTime.ofInstant(machine.clock().instant(), ZoneOffset.UTC);
		LocalDateTime made = made().orElse(LocalDate.of(2026, 11, 1).atStartOfDay());
		String shown = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(LocalDateTime.now(machine.clock()));
		String zone = machine.clock().getZone().getId();
		if (now.isBefore(made.minusDays(1)))
			return Told.poor("clock.behind", shown, zone, day(made));
		return now.isAfter(made.plusYears(YEARS)) ? Told.poor("clock.ahead", shown, zone, day(made)) : Told.fine("clock.fine", shown, zone);
	}

	private static String day(LocalDateTime made) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(made);
	}

	/** When this Orodha was made, as its version tells. */
	private static Optional<LocalDateTime> made() {
		Bundle bundle = FrameworkUtil.getBundle(Surroundings.class);
		return Optional.ofNullable(bundle).map(own -> own.getVersion().getQualifier()).filter(stamp -> stamp.matches("\\d{12}"))
				.map(stamp -> LocalDateTime.parse(stamp, STAMP));
	}

	private static Diagnosis language() {
		Locale locale = Locale.getDefault();
		String name = locale.getDisplayLanguage(locale);
		return PreferredLanguage.SPOKEN.contains(locale.getLanguage()) ? Told.fine("language.fine", name) : Told.fine("language.other", name);
	}

	private static Diagnosis encoding(Machine machine) {
		String names = machine.property("sun.jnu.encoding");
		String content = Charset.defaultCharset().name();
		boolean takesAll = names.isEmpty() || Charset.isSupported(names) && Charset.forName(names).newEncoder().canEncode("éœŵ–’");
		return takesAll && content.equals("UTF-8") ? Told.fine("language.encoding", names.isEmpty() ? content : names)
				: Told.poor("language.narrow", takesAll ? content : names);
	}
}
