// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Requirement;
import org.orodha.model.RequirementDimension;

/**
 * The table that a requirement asks for, without figures. The dimension with the fewest codes goes across, the others go down; of
 * long lists the first codes stand for all.
 *
 * @param dimensions what the dimensions that go down are called, in order
 * @param across     what the dimension that goes across is called; empty where none does
 * @param columns    the headings of the columns of figures
 * @param rows       for each row the headings, one a dimension
 * @since 1.0
 */
public record BlankTable(List<String> dimensions, String across, List<String> columns, List<List<String>> rows) {

	private static final String MORE = "…";
	private static final int MOST_COLUMNS = 12;
	private static final int MOST_CODES = 4;
	private static final int MOST_ROWS = 200;

	public BlankTable {
		dimensions = List.copyOf(dimensions);
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/**
	 * Lays out a requirement's table.
	 *
	 * @param languages the languages of the reader, the most wanted first
	 */
	public static BlankTable of(Requirement requirement, List<String> languages) {
		Optional<RequirementDimension> across = requirement.getDimensions().stream()
				.filter(dimension -> !codes(dimension).isEmpty() && codes(dimension).size() <= MOST_COLUMNS)
				.min(Comparator.comparingInt(dimension -> codes(dimension).size()));
		List<RequirementDimension> down = requirement.getDimensions().stream().filter(dimension -> across.isEmpty() || dimension != across.get()).toList();
		List<String> columns = across.map(dimension -> codes(dimension).stream().map(code -> named(code, languages)).toList())
				.orElseGet(() -> List.of(unit(requirement, languages)));
		return new BlankTable(down.stream().map(dimension -> named(dimension, languages)).toList(),
				across.map(dimension -> named(dimension, languages)).orElse(""), columns, rows(down, languages));
	}

	private static String unit(Requirement requirement, List<String> languages) {
		return requirement.getUnit() != null ? requirement.getUnit() : Labels.of(requirement, languages);
	}

	private static List<Code> codes(RequirementDimension dimension) {
		CodeList list = dimension.getCodeList();
		return list == null || list.eIsProxy() ? List.of() : list.getCodes();
	}

	private static String named(RequirementDimension dimension, List<String> languages) {
		String name = Texts.in(dimension.getName(), languages);
		return !name.isEmpty() || dimension.getConcept() == null ? name : Labels.of(dimension.getConcept(), languages);
	}

	private static String named(Code code, List<String> languages) {
		String name = Texts.in(code.getName(), languages);
		return name.isEmpty() ? String.valueOf(code.getValue()) : name;
	}

	private static List<List<String>> rows(List<RequirementDimension> down, List<String> languages) {
		List<List<String>> rows = List.of(List.of());
		for (RequirementDimension dimension : down) {
			List<List<String>> longer = new ArrayList<>();
			for (List<String> row : rows)
				for (String heading : headings(dimension, languages)) {
					List<String> with = new ArrayList<>(row);
					with.add(heading);
					longer.add(with);
				}
			rows = longer;
		}
		return rows.size() <= MOST_ROWS ? rows : rows.subList(0, MOST_ROWS);
	}

	private static List<String> headings(RequirementDimension dimension, List<String> languages) {
		List<Code> codes = codes(dimension);
		List<String> headings = new ArrayList<>(codes.stream().limit(MOST_CODES).map(code -> named(code, languages)).toList());
		if (codes.isEmpty() || codes.size() > MOST_CODES)
			headings.add(MORE);
		return headings;
	}
}
