// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;

/** Operators on datasets of time series: rows that differ in one time period only are a series. */
final class TimeSeriesOperators {

	private final SqlWriter sql;
	private final PeriodSql periods;

	TimeSeriesOperators(SqlWriter sql) {
		this.sql = sql;
		this.periods = new PeriodSql(sql);
	}

	/** The identifier that is a time period. */
	static Component period(Relation dataset, ParserRuleContext at) {
		List<Component> found = dataset.those(column -> column.identifier() && column.value().type() == VtlType.TIME_PERIOD);
		if (found.size() == 1)
			return found.get(0);
		boolean dates = dataset.identifiers().stream().anyMatch(column -> column.value().type().time());
		throw new Fault(at, found.isEmpty() && dates ? "period.date" : "period.column", dataset.dataset());
	}

	/** Every row at the period so many periods later. */
	Relation shifted(Relation dataset, int by, ParserRuleContext at) {
		Component period = period(dataset, at);
		Scalar moved = period.value().as(periods.moved(period.value().sql(), "(" + by + ")"), VtlType.TIME_PERIOD);
		return dataset.with(dataset.components().stream().map(column -> column == period ? column.valued(moved) : column).toList());
	}

	/** The sums of a series from its first period on; what is null stays so and adds nothing. */
	Relation cumulated(Relation dataset, ParserRuleContext at) {
		return computed(dataset, at, (value, over) -> "(case when " + value + " is not null then sum(" + value + ")" + over
				+ " rows between unbounded preceding and current row) end)");
	}

	/** The differences to the period before; the first value of a series stays, and the difference across a gap is null. */
	Relation differences(Relation dataset, ParserRuleContext at) {
		String number = periods.number(sql.name(period(dataset, at).name()));
		return computed(dataset, at, (value, over) -> "(case when row_number()" + over + ") = 1 then " + value + " when " + number
				+ " - lag(" + number + ")" + over + ") = 1 then " + value + " - lag(" + value + ")" + over + ") end)");
	}

	private Relation computed(Relation dataset, ParserRuleContext at, BiFunction<String, String, String> function) {
		String period = sql.name(period(dataset, at).name());
		Relation ready = dataset.ready(sql);
		List<String> partition = new ArrayList<>(ready.those(column -> column.identifier() && !column.value().sql().equals(period))
				.stream().map(column -> column.value().sql()).toList());
		partition.add(periods.letter(period));
		String over = " over (partition by " + String.join(", ", partition) + " order by " + periods.number(period);
		List<Component> columns = new ArrayList<>();
		for (Component column : ready.components())
			if (column.measure() && column.value().type().numeric()) {
				String value = function.apply(column.value().sql(), over);
				columns.add(column.valued(column.value().as(column.value().type() == VtlType.INTEGER ? sql.integer(value) : value,
						column.value().type()).inexact().overRows()));
			} else
				columns.add(column);
		if (ready.measures().stream().noneMatch(measure -> measure.value().type().numeric()))
			throw new Fault(at, "measure.none", dataset.dataset());
		return ready.with(columns).settled(sql);
	}

	/**
	 * The dataset and the periods that it lacks, whose measures are null.
	 *
	 * @param single whether each series is filled from its own first period to its own last, rather than those of all of the same
	 *               length
	 */
	Relation filled(Relation dataset, boolean single, ParserRuleContext at) {
		Component period = period(dataset, at);
		String name = sql.name(period.name());
		List<Component> others = dataset.those(column -> column.identifier() && column != period);
		List<String> series = new ArrayList<>(others.stream().map(column -> sql.name(column.name())).toList());
		String letter = periods.letter(name);
		String groups = "select " + series.stream().map(column -> column + ", ").collect(Collectors.joining()) + letter
				+ " as " + sql.name("l#") + ", min(" + name + ") as " + sql.name("p#") + ", min(" + periods.number(name) + ") as "
				+ sql.name("from#") + ", max(" + periods.number(name) + ") as " + sql.name("to#") + " from (" + dataset.sql(sql)
				+ ") as q where " + letter + " is not null group by "
				+ series.stream().map(column -> column + ", ").collect(Collectors.joining()) + letter;
		String over = single ? "" : " over (partition by " + sql.name("l#") + ")";
		String bounds = "select " + series.stream().map(column -> column + ", ").collect(Collectors.joining()) + sql.name("p#") + ", "
				+ (single ? sql.name("from#") : "min(" + sql.name("from#") + ")" + over) + " as " + sql.name("from#") + ", "
				+ (single ? sql.name("to#") : "max(" + sql.name("to#") + ")" + over) + " as " + sql.name("to#") + " from (" + groups
				+ ") as g";
		String number = sql.name("n#");
		String numbers = "select *, " + sql.series(sql.name("from#"), sql.name("to#")) + " as " + number + " from (" + bounds + ") as b";
		List<Component> columns = new ArrayList<>();
		for (Component column : dataset.components()) {
			String value = column == period
					? periods.moved(sql.name("p#"), "(" + number + " - " + periods.number(sql.name("p#")) + ")")
					: column.identifier() ? sql.name(column.name()) : sql.cast("null", column.value().type(), null);
			columns.add(column.valued(column.value().at(value)));
		}
		Relation all = new Relation("(" + numbers + ") as n", false, dataset.dataset(), List.of(), columns, null);
		return new SetOperators(sql).union(dataset, all);
	}
}
