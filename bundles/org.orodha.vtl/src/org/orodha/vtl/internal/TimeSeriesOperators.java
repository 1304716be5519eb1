// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.antlr.v4.runtime.ParserRuleContext;

/** Operators on datasets of time series: rows that differ in one time only are a series. */
final class TimeSeriesOperators {

	private final SqlWriter sql;

	TimeSeriesOperators(SqlWriter sql) {
		this.sql = sql;
	}

	/** The identifier that is a time period. */
	static Component period(Relation dataset, ParserRuleContext at) {
		List<Component> found = dataset.those(column -> column.identifier() && column.value().type() == VtlType.TIME_PERIOD);
		if (found.size() == 1)
			return found.get(0);
		boolean dates = found.isEmpty() && dataset.identifiers().stream().anyMatch(TimeSeriesOperators::isDate);
		throw new VtlProblemException(at, dates ? "period.date" : "period.column", dataset.dataset());
	}

	/** The identifier that is a time period or, where there is none, a date. */
	static Component time(Relation dataset, ParserRuleContext at) {
		List<Component> found = dataset.those(column -> column.identifier() && column.value().type() == VtlType.TIME_PERIOD);
		if (found.isEmpty())
			found = dataset.those(column -> column.identifier() && isDate(column));
		if (found.size() != 1)
			throw new VtlProblemException(at, "time.column", dataset.dataset());
		return found.get(0);
	}

	private static boolean isDate(Component column) {
		return column.value().type() == VtlType.DATE || column.value().type() == VtlType.DATE_TIME;
	}

	/** The series of a dataset. */
	private final class Series {

		private final Relation dataset;
		private final Component time;
		private final String name;
		/** The columns whose values tell a series from another. */
		private final List<String> others;
		private final TimeSteps steps;

		Series(Relation dataset, ParserRuleContext at) {
			this.dataset = dataset;
			this.time = time(dataset, at);
			this.name = sql.name(time.name());
			this.others = dataset.those(column -> column.identifier() && column != time).stream().map(column -> sql.name(column.name()))
					.toList();
			this.steps = isDate(time) ? new DateSteps(sql, time.value().type(), name) : new PeriodSteps(sql, name);
		}

		String measured() {
			return steps.measured(dataset.sql(sql), others);
		}

		/** The dataset, selected from what is measured. */
		Relation ready() {
			return dataset.of("(" + measured() + ") as q", sql, dataset.components());
		}

		boolean isTime(Component column) {
			return column.identifier() && column.name().equals(time.name());
		}
	}

	/** Every row at the time so many steps later. */
	Relation shifted(Relation dataset, int by, ParserRuleContext at) {
		Series series = new Series(dataset, at);
		Relation ready = series.ready();
		return ready.with(ready.components().stream().map(column -> series.isTime(column)
				? column.valued(column.value().as(series.steps.moved(series.name, "(" + by + ")"), column.value().type())) : column)
				.toList());
	}

	/** The sums of a series from its first time on; what is null stays so and adds nothing. */
	Relation cumulated(Relation dataset, ParserRuleContext at) {
		return computed(new Series(dataset, at), at, (value, over) -> "(case when " + value + " is not null then sum(" + value + ")" + over
				+ " rows between unbounded preceding and current row) end)");
	}

	/** The differences to the time before; the first value of a series stays, and the difference across a gap is null. */
	Relation differences(Relation dataset, ParserRuleContext at) {
		Series series = new Series(dataset, at);
		String number = series.steps.number(series.name);
		return computed(series, at, (value, over) -> "(case when row_number()" + over + ") = 1 then " + value + " when " + number
				+ " - lag(" + number + ")" + over + ") = 1 then " + value + " - lag(" + value + ")" + over + ") end)");
	}

	private Relation computed(Series series, ParserRuleContext at, BiFunction<String, String, String> function) {
		Relation ready = series.ready();
		List<String> partition = new ArrayList<>(series.others);
		partition.add(series.steps.series());
		String over = " over (partition by " + String.join(", ", partition) + " order by " + series.steps.number(series.name);
		List<Component> columns = new ArrayList<>();
		for (Component column : ready.components())
			if (column.measure() && column.value().type().numeric()) {
				String value = function.apply(column.value().sql(), over);
				columns.add(column.valued(column.value().as(column.value().type() == VtlType.INTEGER ? sql.integer(value) : value,
						column.value().type()).inexact().overRows()));
			} else
				columns.add(column);
		if (ready.measures().stream().noneMatch(measure -> measure.value().type().numeric()))
			throw new VtlProblemException(at, "measure.none", series.dataset.dataset());
		return ready.with(columns).settled(sql);
	}

	/**
	 * The dataset and the times that it lacks, whose measures are null.
	 *
	 * @param single whether each series is filled from its own first time to its own last, rather than those of all of the same step
	 */
	Relation filled(Relation dataset, boolean single, ParserRuleContext at) {
		Series series = new Series(dataset, at);
		String first = sql.name("p#");
		String step = sql.name("l#");
		String low = sql.name("low#");
		String high = sql.name("high#");
		String number = series.steps.number(series.name);
		String each = String.join(", ", Stream.concat(series.others.stream(), Stream.of(series.steps.series())).toList());
		String groups = "select " + each + " as " + step + ", min(" + series.name + ") as " + first + ", min(" + number + ") as " + low
				+ ", max(" + number + ") as " + high + " from (" + series.measured() + ") as q where " + series.steps.series()
				+ " is not null group by " + each;
		String over = " over (partition by " + step + ")";
		String from = sql.name("from#");
		String to = sql.name("to#");
		String bounds = "select *, " + (single ? low : "min(" + low + ")" + over) + " as " + from + ", "
				+ (single ? high : "max(" + high + ")" + over) + " as " + to + " from (" + series.steps.measuredAgain(groups, first, step)
				+ ") as g";
		String place = sql.name("n#");
		String numbers = "select *, " + sql.series(from, to) + " as " + place + " from (" + bounds + ") as b";
		List<Component> columns = new ArrayList<>();
		for (Component column : dataset.components()) {
			String value = series.isTime(column)
					? series.steps.moved(first, "(" + place + " - " + series.steps.number(first) + ")")
					: column.identifier() ? sql.name(column.name()) : sql.cast("null", column.value().type(), null);
			columns.add(column.valued(column.value().at(value)));
		}
		Relation all = new Relation("(" + numbers + ") as n", false, dataset.dataset(), List.of(), columns, null);
		return new SetOperators(sql).union(dataset, all);
	}
}
