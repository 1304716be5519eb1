// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.text.Messages;
import org.orodha.core.time.PeriodLengths;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.TemporalAggregation;
import org.orodha.data.harmonise.Unmapped;
import org.orodha.data.harmonise.Unmapped.Reason;
import org.orodha.data.internal.harmonise.MappedSource.Figure;
import org.orodha.data.internal.harmonise.SourceGroups.Group;
import org.orodha.data.internal.harmonise.SourcePlan.Field;
import org.orodha.data.internal.harmonise.SourcePlan.Filled;
import org.orodha.model.Frequency;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/** Takes a file's figures over into the codes and periods of the table. */
public final class SourceMapping {

	private static final Messages MESSAGES = Messages.of(SourceMapping.class);

	private final SourcePlan plan;
	private final Optional<PeriodLength> length;
	private final TemporalAggregation overTime;
	private final Map<List<String>, Unmapped> unmapped = new LinkedHashMap<>();

	public SourceMapping(SourcePlan plan, Frequency frequency, TemporalAggregation overTime) {
		this.plan = plan;
		this.length = length(frequency);
		this.overTime = overTime;
	}

	/** The length of a table's periods; empty where periods stay as they are. */
	private static Optional<PeriodLength> length(Frequency frequency) {
		return switch (frequency) {
		case WEEKLY, MONTHLY, QUARTERLY, FOUR_MONTHLY, HALF_YEARLY, ANNUAL -> Optional.of(PeriodLengths.of(frequency).getFirst());
		case CONTINUOUS, DAILY, BIENNIAL, QUINQUENNIAL, DECENNIAL, IRREGULAR, ONCE -> Optional.empty();
		};
	}

	/** The figures in the table's codes. */
	public MappedSource map(SourceGroups read) throws HarmoniseException {
		List<Field> fields = SourceReader.fields(plan);
		PartsAndTotals.Parts parts = new PartsAndTotals(plan, fields).parts(read.groups());
		List<Group> groups = parts.groups();
		Set<Integer> constant = constantTotals(fields, groups);
		Map<String, TreeSet<TimePeriod>> periods = periods(fields, groups);
		boolean last = shorter(periods) && overTime() == TemporalAggregation.LAST;
		Map<List<String>, Figure> figures = new LinkedHashMap<>();
		for (Group group : groups) {
			List<String> cell = cell(fields, group, constant);
			if (!last || isLast(fields, group, periods))
				figures.merge(cell, new Figure(group.figure(), group.rows(), group.status()), Figure::plus);
		}
		List<Unmapped> told = new ArrayList<>(unmapped.values());
		told.addAll(read.unreadable());
		return new MappedSource(plan, figures, broken(fields, constant), told, parts.leftOut(),
				last ? Set.of() : incomplete(periods), read);
	}

	private List<String> cell(List<Field> fields, Group group, Set<Integer> constant) {
		List<String> cell = new ArrayList<>();
		int field = 0;
		for (Filled filled : plan.filled()) {
			if (filled.field() == null) {
				cell.add(filled.dimension().isTime() ? period(filled.code()).orElse(StatisticalTable.NOT_SPECIFIED)
						: filled.code() == null ? StatisticalTable.TOTAL : filled.code());
				continue;
			}
			String value = group.values().get(field);
			cell.add(constant.contains(field) ? StatisticalTable.TOTAL : code(filled, value, group));
			field++;
		}
		return List.copyOf(cell);
	}

	private String code(Filled filled, String value, Group group) {
		boolean time = filled.dimension().isTime();
		String code = !time ? filled.field().translation().target(value)
				: value == null ? StatisticalTable.NOT_SPECIFIED : period(value).orElse(StatisticalTable.NOT_SPECIFIED);
		if (code.equals(StatisticalTable.NOT_SPECIFIED) && !code.equals(value))
			tell(filled, value, time ? timeReason(value) : filled.field().translation().reason(value), group);
		return code;
	}

	private Reason timeReason(String value) {
		if (value == null)
			return Reason.EMPTY;
		return begun(value).map(period -> period.days() < longer(period).days() ? Reason.PERIOD_ACROSS : Reason.PERIOD_TOO_LONG)
				.orElse(Reason.NOT_A_PERIOD);
	}

	private void tell(Filled filled, String value, Reason reason, Group group) {
		String text = value == null ? "" : value;
		BigDecimal figure = group.figure() == null ? BigDecimal.ZERO : group.figure();
		unmapped.merge(List.of(filled.field().column(), text),
				new Unmapped(plan.dataset().getId(), plan.source().delivery(), plan.source().name(), filled.field().column(), text,
						reason, group.rows(), figure.stripTrailingZeros()),
				(one, other) -> new Unmapped(one.dataset(), one.delivery(), one.file(), one.column(), one.value(),
						one.reason(), one.rows() + other.rows(), one.figures().add(other.figures()).stripTrailingZeros()));
	}

	/** The period that a value begins with; what stands behind it, such as a time of the day, is no part of it. */
	private static Optional<TimePeriod> begun(String value) {
		return TimePeriod.parse(value).or(() -> TimePeriod.parse(value.replaceFirst("(?<=[0-9])[T ].*", "")));
	}

	/** The table's period that holds the first day of a period; the period itself where it is as long, or periods stay as they are. */
	private TimePeriod longer(TimePeriod period) {
		return length.filter(wanted -> wanted != period.length()).map(wanted -> TimePeriod.holding(period.start(), wanted)).orElse(period);
	}

	/** The table's period that holds a period of the file; empty where there is none. */
	private Optional<String> period(String value) {
		return begun(value).filter(period -> longer(period).contains(period)).map(period -> longer(period).toString());
	}

	/** The file's periods by the period of the table that holds them. */
	private Map<String, TreeSet<TimePeriod>> periods(List<Field> fields, List<Group> groups) {
		Map<String, TreeSet<TimePeriod>> periods = new HashMap<>();
		int time = timeField(fields);
		if (time >= 0)
			for (Group group : groups)
				if (group.values().get(time) != null)
					period(group.values().get(time)).ifPresent(period -> periods
							.computeIfAbsent(period, key -> new TreeSet<>()).add(begun(group.values().get(time)).orElseThrow()));
		return periods;
	}

	private boolean shorter(Map<String, TreeSet<TimePeriod>> periods) {
		return periods.values().stream().flatMap(TreeSet::stream).anyMatch(period -> !longer(period).equals(period));
	}

	private TemporalAggregation overTime() throws HarmoniseException {
		if (overTime != TemporalAggregation.BY_UNIT)
			return overTime;
		if (!UnitArithmetic.addsOverTime(plan.measure()))
			throw new HarmoniseException(plan.source().name(), plan.dataset().getId(),
					MESSAGES.text("mapping.stock", plan.dataset().getId(), plan.measure().getUnit()));
		return TemporalAggregation.SUM;
	}

	private boolean isLast(List<Field> fields, Group group, Map<String, TreeSet<TimePeriod>> periods) {
		String value = group.values().get(timeField(fields));
		return value == null
				|| period(value).map(period -> periods.get(period).last().equals(begun(value).orElseThrow())).orElse(true);
	}

	private Set<String> incomplete(Map<String, TreeSet<TimePeriod>> periods) {
		Set<String> incomplete = new TreeSet<>();
		periods.forEach((period, parts) -> {
			int months = parts.stream().mapToInt(TimePeriod::months).sum();
			if (months > 0 && months < longer(parts.first()).months())
				incomplete.add(period);
		});
		return incomplete;
	}

	private static int timeField(List<Field> fields, SourcePlan plan) {
		for (Filled filled : plan.filled())
			if (filled.dimension().isTime() && filled.field() != null)
				return fields.indexOf(filled.field());
		return -1;
	}

	private int timeField(List<Field> fields) {
		return timeField(fields, plan);
	}

	/** The columns that hold nothing but the code of totals. */
	private static Set<Integer> constantTotals(List<Field> fields, List<Group> groups) {
		Set<Integer> constant = new HashSet<>();
		for (int number = 0; number < fields.size(); number++) {
			int field = number;
			if (!groups.isEmpty() && groups.stream().allMatch(group -> Translation.isTotal(group.values().get(field))))
				constant.add(field);
		}
		return constant;
	}

	private List<Integer> broken(List<Field> fields, Set<Integer> constant) {
		List<Integer> broken = new ArrayList<>();
		for (int number = 0; number < plan.filled().size(); number++) {
			Filled filled = plan.filled().get(number);
			boolean column = filled.field() != null && !constant.contains(fields.indexOf(filled.field()));
			if (!filled.dimension().isTime() && (column || filled.code() != null))
				broken.add(number);
		}
		return broken;
	}
}
