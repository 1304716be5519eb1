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
		Levels.figures("permits", quarter).forEach((citizenship, number) -> permits.put(citizenship,
				Parts.of(number, Levels.of("permit-class"), "class" + citizenship + quarter)));
		return permits;
	}

	/** Those of all quarters of a year. */
	static Map<String, Map<String, Long>> permitsOfYear(TimePeriod year) {
		return Sums.ofBoth(Months.quarters(year).stream().map(Documents::permits));
	}

	/** The permits in force at the end of a year. */
	static Map<String, Map<String, Long>> inForce(TimePeriod year) {
		Map<String, Map<String, Long>> all = permitsOfYear(year);
		all.values().forEach(classes -> classes.replaceAll((permit, issued) -> Math.round(issued * Levels.rate("in-force-per-issued"))));
		return all;
	}

	static SampleTable byClass(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "permit_class", "sex", "documents");
		Sums.bySecond(permits(period)).forEach((permit, number) -> Parts.sexes(number, "female.permits", "permits" + permit + period)
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
		long all = Sums.bySecond(permitsOfYear(period)).values().stream().mapToLong(Long::longValue).sum();
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
		Sums.bySecond(permitsOfYear(period)).forEach((permit, number) -> table.add(period, permit, number));
		return table.build();
	}

	static SampleTable passports(TimePeriod period) {
		SampleTable.Builder table = new SampleTable.Builder("quarter", "document_type", "sex", "documents");
		Levels.figures("passports", period).forEach((type, number) -> Parts.sexes(number, "female", "passports" + type + period)
				.forEach((sex, documents) -> table.add(period, type, sex, documents)));
		return table.build();
	}

	static SampleTable passportsPublished(TimePeriod period) {
		Map<String, Long> types = Sums.of(Months.quarters(period).stream().map(quarter -> Levels.figures("passports", quarter)));
		SampleTable.Builder table = new SampleTable.Builder("year", "document_type", "documents");
		types.forEach((type, number) -> table.add(period, type, number));
		return table.build();
	}
}
