// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.time.Recurrence;
import org.orodha.model.Agency;
import org.orodha.model.Holiday;
import org.orodha.model.HolidayCalendar;

/** The days on which people of a country work: neither its weekend nor its public holidays. As the calendar was when it was read. */
public final class WorkingDays {

	/** Saturday and Sunday off, no public holidays, the time of this machine: where a catalogue has no calendar. */
	public static final WorkingDays WITHOUT_HOLIDAYS = new WorkingDays(List.of(), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), false,
			null);

	private final List<Holiday> holidays;
	private final Set<DayOfWeek> weekend;
	private final boolean sundayMoves;
	private final ZoneId zone;
	private final Map<Integer, Map<LocalDate, Holiday>> named = new ConcurrentHashMap<>();
	private final Map<Integer, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

	private WorkingDays(List<Holiday> holidays, Set<DayOfWeek> weekend, boolean sundayMoves, ZoneId zone) {
		this.holidays = holidays;
		this.weekend = weekend;
		this.sundayMoves = sundayMoves;
		this.zone = zone;
	}

	/** The working days of a calendar; a week without weekend where it names none, or every day. */
	public static WorkingDays of(HolidayCalendar calendar) {
		Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
		calendar.getWeekend().forEach(day -> weekend.add(DayOfWeek.of(day.getValue() + 1)));
		if (weekend.size() == DayOfWeek.values().length)
			weekend.clear();
		return new WorkingDays(List.copyOf(calendar.getHolidays()), weekend, calendar.isSundayMoves(), zone(calendar.getTimeZone()));
	}

	/** Those of the agency's country; where no calendar is of that country, of the only calendar there is. */
	public static WorkingDays of(Catalogue catalogue, Agency agency) {
		List<HolidayCalendar> calendars = catalogue.all(HolidayCalendar.class);
		String country = agency == null ? null : agency.getCountry();
		return calendars.stream().filter(calendar -> country != null && country.equals(calendar.getCountry())).findFirst()
				.or(() -> calendars.stream().filter(only -> calendars.size() == 1).findFirst()).map(WorkingDays::of).orElse(WITHOUT_HOLIDAYS);
	}

	/** Those of the agency that coordinates the others, or else of the only calendar there is: what day it is for the catalogue. */
	public static WorkingDays of(Catalogue catalogue) {
		return of(catalogue, Coordination.coordinator(catalogue).orElse(null));
	}

	private static ZoneId zone(String name) {
		try {
			return name == null ? null : ZoneId.of(name);
		} catch (DateTimeException unknown) {
			return null;
		}
	}

	/** The day that it is in the calendar's time zone; where it has none, in the clock's. */
	public LocalDate today(Clock clock) {
		return LocalDate.now(zone == null ? clock : clock.withZone(zone));
	}

	/** Whether people work on a day. */
	public boolean isWorking(LocalDate day) {
		return !weekend.contains(day.getDayOfWeek()) && !year(day.getYear()).containsKey(day);
	}

	/** The public holiday on a day. */
	public Optional<Holiday> holiday(LocalDate day) {
		return Optional.ofNullable(year(day.getYear()).get(day));
	}

	/**
	 * The working day that comes so many working days later, or earlier; with 0 the day itself where people work on it, or else the next
	 * day on which they do.
	 */
	public LocalDate plus(LocalDate day, int workingDays) {
		int step = workingDays < 0 ? -1 : 1;
		LocalDate at = day;
		for (int left = Math.abs(workingDays); left > 0; left--)
			at = working(at.plusDays(step), step);
		return working(at, step);
	}

	private LocalDate working(LocalDate from, int step) {
		LocalDate at = from;
		while (!isWorking(at))
			at = at.plusDays(step);
		return at;
	}

	private Map<LocalDate, Holiday> year(int year) {
		Map<LocalDate, Holiday> known = years.get(year);
		return known != null ? known : years.computeIfAbsent(year, this::withMoved);
	}

	/** With the holidays that make the day after a Sunday free as well, also those of the last days of the year before. */
	private Map<LocalDate, Holiday> withMoved(int year) {
		Map<LocalDate, Holiday> all = new TreeMap<>(named(year));
		if (!sundayMoves)
			return all;
		for (int of : new int[] { year - 1, year })
			named(of).forEach((day, holiday) -> {
				LocalDate next = day.plusDays(1);
				while (named(next.getYear()).containsKey(next))
					next = next.plusDays(1);
				if (day.getDayOfWeek() == DayOfWeek.SUNDAY && next.getYear() == year)
					all.put(next, holiday);
			});
		return all;
	}

	private Map<LocalDate, Holiday> named(int year) {
		Map<LocalDate, Holiday> known = named.get(year);
		if (known != null)
			return known;
		Map<LocalDate, Holiday> found = new TreeMap<>();
		for (Holiday holiday : holidays) {
			if (holiday.isSetEasterOffset())
				add(found, holiday, Easter.sunday(year).plusDays(holiday.getEasterOffset()));
			if (holiday.getRecurrence() != null)
				addRecurring(found, holiday, year);
			for (LocalDate day : holiday.getDates())
				if (day.getYear() == year)
					add(found, holiday, day);
		}
		named.put(year, found);
		return found;
	}

	private static void add(Map<LocalDate, Holiday> found, Holiday holiday, LocalDate day) {
		boolean began = holiday.getValidFrom() == null || !day.isBefore(holiday.getValidFrom());
		if (began && (holiday.getValidTo() == null || !day.isAfter(holiday.getValidTo())))
			found.putIfAbsent(day, holiday);
	}

	/** A recurrence that cannot be followed is told by the rules of integrity; it names no day here. */
	private static void addRecurring(Map<LocalDate, Holiday> found, Holiday holiday, int year) {
		LocalDate eve = LocalDate.of(year - 1, 12, 31);
		Optional<Recurrence> rule = Recurrence.read(holiday.getRecurrence());
		Optional<LocalDate> day = rule.flatMap(each -> each.after(eve, LocalDate.EPOCH));
		while (day.isPresent() && day.get().getYear() == year) {
			add(found, holiday, day.get());
			LocalDate last = day.get();
			day = rule.flatMap(each -> each.after(last, LocalDate.EPOCH));
		}
	}
}
