// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Owners;
import org.orodha.core.time.Recurrence;
import org.orodha.model.Agency;
import org.orodha.model.Deadline;
import org.orodha.model.DeadlineBasis;
import org.orodha.model.DeadlineUnit;
import org.orodha.model.Step;
import org.orodha.model.time.TimePeriod;

/**
 * When the steps of procedures are due, period by period. A step is due when its deadline says; where it has none that can be counted,
 * on the first day that its recurrence names after the period has ended.
 * <p>
 * It is made of a catalogue as it is, to be asked often and then forgotten.
 */
public final class Deadlines {

	private final Catalogue catalogue;
	private final Progress progress;
	private final Map<Agency, WorkingDays> workingDays = new HashMap<>();
	private final Map<String, Recurrence> rules = new HashMap<>();
	private final Map<Recurrence, Map<LocalDate, RuleDays>> days = new HashMap<>();

	private Deadlines(Catalogue catalogue) {
		this.catalogue = catalogue;
		this.progress = new Progress(catalogue);
	}

	/** The deadlines of a catalogue. */
	public static Deadlines of(Catalogue catalogue) {
		return new Deadlines(catalogue);
	}

	/**
	 * The day on which a step is due.
	 *
	 * @param period the period that the procedure is run for
	 * @return empty where nothing says when, or the rule has ended
	 * @throws IllegalArgumentException where a recurrence rule cannot be followed
	 */
	public Optional<LocalDate> due(Step step, TimePeriod period) {
		return due(step, period, start(step));
	}

	/** The same, where rules that leave out periods are counted from a day. */
	Optional<LocalDate> due(Step step, TimePeriod period, LocalDate start) {
		return due(step, period, start, new HashSet<>());
	}

	private Optional<LocalDate> due(Step step, TimePeriod period, LocalDate start, Set<Step> asked) {
		if (!asked.add(step))
			return Optional.empty();
		Deadline deadline = step.getDue();
		return deadline == null || !deadline.isSetBasis() ? after(step.getRecurrence(), period, start)
				: basis(deadline, step, period, start, asked).map(day -> moved(day, deadline, step));
	}

	private Optional<LocalDate> basis(Deadline deadline, Step step, TimePeriod period, LocalDate start, Set<Step> asked) {
		return switch (deadline.getBasis()) {
		case RECURRENCE -> after(rule(step), period, start);
		case PERIOD_END -> Optional.of(period.end());
		case STEP -> Optional.ofNullable(deadline.getStep()).filter(other -> !other.eIsProxy())
				.flatMap(other -> progress.done(other, period).or(() -> due(other, period, start, asked)));
		case DELIVERY -> progress.arrived(step, period);
		};
	}

	/** The recurrence that counts for a step; null where it has none. */
	static String rule(Step step) {
		Deadline deadline = step.getDue();
		if (deadline == null || !deadline.isSetBasis())
			return step.getRecurrence();
		if (deadline.getBasis() != DeadlineBasis.RECURRENCE)
			return null;
		return deadline.getRecurrence() == null ? step.getRecurrence() : deadline.getRecurrence();
	}

	/** The first day that a rule names after a period. */
	Optional<LocalDate> after(String rule, TimePeriod period, LocalDate start) {
		if (rule == null)
			return Optional.empty();
		Recurrence recurrence = recurrence(rule);
		LocalDate from = recurrence.dependsOnStart() ? start : LocalDate.EPOCH;
		return days.computeIfAbsent(recurrence, each -> new HashMap<>()).computeIfAbsent(from, day -> new RuleDays(recurrence, day))
				.after(period.end());
	}

	/** A rule, read once. */
	Recurrence recurrence(String rule) {
		return rules.computeIfAbsent(rule, Recurrence::parse);
	}

	private LocalDate moved(LocalDate day, Deadline deadline, Step step) {
		int offset = deadline.getOffset();
		return switch (deadline.isSetUnit() ? deadline.getUnit() : DeadlineUnit.DAYS) {
		case DAYS -> day.plusDays(offset);
		case WORKING_DAYS -> workingDays(step).plus(day, offset);
		case MONTHS -> {
			LocalDate later = day.plusMonths(offset);
			yield day.equals(day.with(TemporalAdjusters.lastDayOfMonth())) ? later.with(TemporalAdjusters.lastDayOfMonth()) : later;
		}
		};
	}

	private WorkingDays workingDays(Step step) {
		return workingDays.computeIfAbsent(Owners.of(step).orElse(null), agency -> WorkingDays.of(catalogue, agency));
	}

	/** What the catalogue says was done. */
	Progress progress() {
		return progress;
	}

	private static LocalDate start(Step step) {
		return step.getDatasets().stream().flatMap(dataset -> TimePeriod.parse(dataset.getCoverageStart()).stream()).map(TimePeriod::start)
				.findFirst().orElse(LocalDate.EPOCH);
	}
}
