// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.util.LinkedHashMap;
import java.util.Map;

import org.orodha.model.time.TimePeriod;

/** Work permits and travel documents. */
final class Documents {

	private Documents() {
	}

	/** The permits issued in a quarter, by citizenship and class. */
	private static Map<String, Map<String, Long>> permits(TimePeriod quarter) {
		Map<String, Map<String, Long>> permits = new LinkedHashMap<>();
		Levels.of("permits").forEach(level -> permits.put(level.code(), Parts.of(Levels.of("permits", level, quarter),
				Levels.of("permit-class"), "class" + level.code() + quarter)));
		return permits;
	}

	/** Those of all quarters of a year. */
	static Map<String, Map<String, Long>> permitsOfYear(TimePeriod year) {
		Map<String, Map<String, Long>> all = new LinkedHashMap<>();
		for (TimePeriod quarter : Months.quarters(year))
			permits(quarter).forEach((citizenship, classes) -> classes.forEach((permit, number) -> all
					.computeIfAbsent(citizenship, each -> new LinkedHashMap<>()).merge(permit, number, Long::sum)));
		return all;
	}

	/** The permits in force at the end of a year. */
	static Map<String, Map<String, Long>> inForce(TimePeriod year) {
		Map<String, Map<String, Long>> all = permitsOfYear(year);
		all.values().forEach(classes -> classes.replaceAll((permit, issued) -> Math.round(issued * Levels.rate("in-force-per-issued"))));
		return all;
	}

	private static Map<String, Long> classes(Map<String, Map<String, Long>> permits) {
		return Border.byPost(permits);
	}

	static SampleTable byClass(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "permit_class", "sex", "documents");
		classes(permits(period)).forEach((permit, number) -> Parts.sexes(number, "female.permits", "permits" + permit + period)
				.forEach((sex, documents) -> table.add(period, permit, sex, documents)));
		return table.build();
	}

	static SampleTable byCitizenship(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "citizenship", "permit_class", "documents");
		permits(period).forEach((citizenship, classes) -> classes.forEach((permit, number) -> table.add(period, citizenship, permit, number)));
		return table.build();
	}

	static SampleTable byOccupation(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "occupation", "industry", "documents");
		long all = classes(permitsOfYear(period)).values().stream().mapToLong(Long::longValue).sum();
		Parts.of(all, Levels.of("occupation"), "occupation" + period).forEach((occupation, number) -> Parts
				.of(number, Levels.of("industry"), "industry" + occupation + period)
				.forEach((industry, documents) -> table.add(period, occupation, industry, documents)));
		return table.build();
	}

	static SampleTable permitsInForce(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "permit_class", "citizenship", "documents");
		inForce(period).forEach((citizenship, classes) -> classes.forEach((permit, number) -> table.add(period, permit, citizenship, number)));
		return table.build();
	}

	static SampleTable permitsPublished(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("year", "permit_class", "documents");
		classes(permitsOfYear(period)).forEach((permit, number) -> table.add(period, permit, number));
		return table.build();
	}

	private static Map<String, Long> passportsIssued(TimePeriod quarter) {
		Map<String, Long> types = new LinkedHashMap<>();
		Levels.of("passports").forEach(level -> types.put(level.code(), Levels.of("passports", level, quarter)));
		return types;
	}

	static SampleTable passports(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "document_type", "sex", "documents");
		passportsIssued(period).forEach((type, number) -> Parts.sexes(number, "female", "passports" + type + period)
				.forEach((sex, documents) -> table.add(period, type, sex, documents)));
		return table.build();
	}

	static SampleTable passportsPublished(TimePeriod period) {
		Map<String, Long> types = new LinkedHashMap<>();
		for (TimePeriod quarter : Months.quarters(period))
			passportsIssued(quarter).forEach((type, number) -> types.merge(type, number, Long::sum));
		SampleTable.Builder table = new SampleTable.Builder("year", "document_type", "documents");
		types.forEach((type, number) -> table.add(period, type, number));
		return table.build();
	}
}
