// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.util.Map;

import org.orodha.model.time.TimePeriod;

/** People who work abroad, and people from abroad who work here. */
final class Labour {

	private Labour() {
	}

	private static Map<String, Long> leaving(TimePeriod quarter) {
		return Levels.figures("departures-for-work", quarter);
	}

	static SampleTable byDestination(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "destination", "sex", "persons");
		leaving(period).forEach((destination, number) -> Parts.sexes(number, "female.abroad", "leaving" + destination + period)
				.forEach((sex, persons) -> table.add(period, destination, sex, persons)));
		return table.build();
	}

	static SampleTable byOccupationAbroad(TimePeriod period) {
		Map<String, Long> destinations = Sums.of(Months.quarters(period).stream().map(Labour::leaving));
		SampleTable.Builder table = new SampleTable.Builder("year", "destination", "occupation", "persons");
		destinations.forEach((destination, number) -> Parts.of(number, Levels.of("occupation.abroad"), "abroad" + destination + period)
				.forEach((occupation, persons) -> table.add(period, destination, occupation, persons)));
		return table.build();
	}

	private static long labourForce(TimePeriod period) {
		return Levels.of("labour-force", Levels.of("labour-force").getFirst(), period);
	}

	static SampleTable labourForceByEducation(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "sex", "age", "education", "persons");
		Parts.of(labourForce(period), Levels.of("age.working"), "age" + period).forEach((age, number) -> Parts
				.of(number, Levels.of("education"), "education" + age + period)
				.forEach((education, each) -> Parts.sexes(each, "female", "labour" + age + education + period)
						.forEach((sex, persons) -> table.add(period, sex, age, education, persons))));
		return table.build();
	}

	static SampleTable labourForceByOccupation(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "occupation", "sex", "persons");
		Parts.of(labourForce(Months.quarters(period).getLast()), Levels.of("occupation.migrants"), "migrants" + period)
				.forEach((occupation, number) -> Parts.sexes(number, "female", "migrants" + occupation + period)
						.forEach((sex, persons) -> table.add(period, occupation, sex, persons)));
		return table.build();
	}

	static SampleTable foreignWorkers(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "industry", "citizenship", "sex", "persons");
		Sums.byFirst(Documents.inForce(period)).forEach((citizenship, permits) -> Parts
				.of(Math.round(permits * Levels.rate("workers-per-permit")), Levels.of("industry"), "workers" + citizenship + period)
				.forEach((industry, number) -> Parts.sexes(number, "female.permits", "workers" + citizenship + industry + period)
						.forEach((sex, persons) -> table.add(period, industry, citizenship, sex, persons))));
		return table.build();
	}
}
