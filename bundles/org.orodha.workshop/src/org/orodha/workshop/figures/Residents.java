// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.util.List;
import java.util.Map;

import org.orodha.model.time.TimePeriod;
import org.orodha.workshop.figures.Levels.Level;

/** Stocks of people at the end of a period: refugees, foreign residents, nationals abroad; and victims of trafficking. */
final class Residents {

	private static final String REFUGEES = "refugees";

	private Residents() {
	}

	private static long stock(Level level, TimePeriod period) {
		return Math.round(Levels.trend(level, Months.last(period)));
	}

	private static Map<String, Long> settlements(Level origin, TimePeriod period) {
		return Parts.of(stock(origin, period), Levels.of("settlement", origin.code()), "settlement" + origin.code());
	}

	static SampleTable refugeesBySettlement(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("month", "settlement", "origin", "persons");
		for (Level origin : Levels.of(REFUGEES))
			settlements(origin, period).forEach((settlement, persons) -> table.add(period, settlement, origin.code(), persons));
		return table.build();
	}

	static SampleTable refugeesByStatus(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "origin", "status", "sex", REFUGEES, "asylum_seekers");
		for (Level origin : Levels.of(REFUGEES)) {
			Map<String, Long> status = Parts.of(stock(origin, period), Levels.of("status"), "status" + origin.code());
			recognised(table, origin.code(), status, period);
			pending(table, origin.code(), status, period);
		}
		return table.build();
	}

	private static void recognised(SampleTable.Builder table, String origin, Map<String, Long> status, TimePeriod period) {
		Map<String, Long> single = sexes(status, origin, "REF-I");
		Map<String, Long> group = sexes(status, origin, "REF-P");
		single.forEach((sex, persons) -> table.add(period, origin, "REF-I", sex, persons, 0));
		group.forEach((sex, persons) -> table.add(period, origin, "REF-P", sex, persons, 0));
		single.forEach((sex, persons) -> table.add(period, origin, "REF", sex, persons + group.get(sex), 0));
	}

	private static void pending(SampleTable.Builder table, String origin, Map<String, Long> status, TimePeriod period) {
		Map<String, Long> first = sexes(status, origin, "ASY-1");
		Map<String, Long> appeal = sexes(status, origin, "ASY-A");
		first.forEach((sex, persons) -> table.add(period, origin, "ASY-1", sex, 0, persons));
		appeal.forEach((sex, persons) -> table.add(period, origin, "ASY-A", sex, 0, persons));
		first.forEach((sex, persons) -> table.add(period, origin, "ASY", sex, 0, persons + appeal.get(sex)));
	}

	private static Map<String, Long> sexes(Map<String, Long> status, String origin, String code) {
		return Parts.sexes(status.get(code), "female", origin + code);
	}

	static SampleTable refugeesByAge(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "settlement", "sex", "age", "persons");
		for (Level settlement : Levels.of("settlement")) {
			long persons = Levels.of(REFUGEES).stream().mapToLong(origin -> settlements(origin, period).getOrDefault(settlement.code(), 0L)).sum();
			Map<String, Long> sexes = Parts.sexes(persons, "female", "age" + settlement.code());
			for (String sex : List.of("F", "M"))
				Parts.of(sexes.get(sex), Levels.of("age"), "age" + settlement.code() + sex)
						.forEach((age, number) -> table.add(period, settlement.code(), sex, age, number));
		}
		return table.build();
	}

	static SampleTable refugeesLeaving(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "origin", "departure_reason", "persons");
		for (Level origin : Levels.of(REFUGEES))
			Parts.of(Math.round(stock(origin, period) * Levels.rate("refugees-leaving") / 100 * Levels.wobble("leaving" + origin.code() + period)),
					Levels.of("departure-reason"), "leaving" + origin.code() + period)
					.forEach((reason, persons) -> table.add(period, origin.code(), reason, persons));
		return table.build();
	}

	static SampleTable foreigners(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "citizenship", "sex", "age", "persons");
		for (Level citizenship : Levels.of("residents")) {
			Map<String, Long> sexes = Parts.sexes(stock(citizenship, period), "female", "residents" + citizenship.code());
			for (String sex : List.of("F", "M"))
				Parts.of(sexes.get(sex), Levels.of("age"), "residents" + citizenship.code() + sex)
						.forEach((age, persons) -> table.add(period, citizenship.code(), sex, age, persons));
		}
		return table.build();
	}

	static SampleTable nationalsRegistered(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "residence", "sex", "persons");
		for (Level residence : Levels.of("diaspora"))
			Parts.sexes(stock(residence, period), "female", "diaspora" + residence.code())
					.forEach((sex, persons) -> table.add(period, residence.code(), sex, persons));
		return table.build();
	}

	static SampleTable nationalsEstimated(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "residence", "persons");
		for (Level residence : Levels.of("diaspora"))
			table.add(period, residence.code(), Math.round(stock(residence, period) * Levels.rate("estimated-per-registered")));
		return table.build();
	}

	private static long victims(Level citizenship, TimePeriod period) {
		return Levels.of("victims", citizenship, period);
	}

	private static long allVictims(TimePeriod period) {
		return Levels.of("victims").stream().mapToLong(citizenship -> victims(citizenship, period)).sum();
	}

	static SampleTable victimsByCitizenship(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "citizenship", "sex", "persons");
		for (Level citizenship : Levels.of("victims"))
			Parts.sexes(victims(citizenship, period), "female.victims", "victims" + citizenship.code() + period)
					.forEach((sex, persons) -> table.add(period, citizenship.code(), sex, persons));
		return table.build();
	}

	static SampleTable victimsByForm(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "exploitation", "age", "persons");
		Parts.of(allVictims(period), Levels.of("exploitation"), "form" + period).forEach((form, victims) -> {
			Parts.of(victims, Levels.of("age.victims"), "form" + form + period).forEach((age, persons) -> table.add(period, form, age, persons));
			table.add(period, form, "_T", victims);
		});
		return table.build();
	}

	static SampleTable victimsAssisted(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "county", "sex", "persons");
		Parts.of(Math.round(allVictims(period) * Levels.rate("victims-assisted")), Levels.of("county"), "assisted" + period)
				.forEach((county, number) -> Parts.sexes(number, "female.victims", "assisted" + county + period)
						.forEach((sex, persons) -> table.add(period, county, sex, persons)));
		return table.build();
	}
}
