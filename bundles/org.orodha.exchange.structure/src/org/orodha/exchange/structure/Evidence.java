// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.orodha.tables.description.Words;

/**
 * How unlikely it is that values are codes of a list by chance, in bits: ten say that one in about a thousand columns would be like
 * that. A value tells the more, the fewer of all texts of its length and kind the list holds: a letter tells next to nothing of a
 * list of 21 letters, a code of three letters much of a list of 200.
 */
final class Evidence {

	/** With so many bits, a list is taken for the one that a column's values are from; with fewer, that is a question. */
	static final double ENOUGH = 8;
	/** A column of that name has the list in another dataset. */
	static final double USED = 16;
	/** The column is called like the list. */
	static final double CALLED = 8;
	/** One of the words of the column's name is one of the list's. */
	static final double CALLED_PARTLY = 3;

	/** Words are from a language, not any letters in a row. */
	private static final double MOST = 8;
	private static final int SHORT = 4;
	private static final Set<String> GENERAL = Set.of("total", "totals", "all", "other", "others", "unknown", "none", "yes", "no",
			"not", "stated", "applicable", "missing", "na", "ensemble", "autre", "autres", "inconnu", "oui", "non", "jumla", "yote",
			"nyingine", "ndiyo", "hapana");

	/** What texts of one kind look like: how many characters, of how many that there are. */
	private record Shape(int length, int letters) {

		static Shape of(String value) {
			boolean digits = value.chars().anyMatch(Character::isDigit);
			boolean words = value.chars().anyMatch(character -> !Character.isDigit(character));
			return new Shape(value.length(), digits && words ? 36 : digits ? 10 : 26);
		}
	}

	private final Map<Shape, Integer> codes = new HashMap<>();
	private final double choice;

	/**
	 * @param values the codes of the list
	 * @param lists  among how many lists one was looked for: with more of them, one fits more easily
	 */
	Evidence(Collection<String> values, int lists) {
		values.forEach(value -> codes.merge(Shape.of(value), 1, Integer::sum));
		choice = bits(lists);
	}

	/** What it tells that all of some values are codes of the list. */
	double of(Collection<String> known) {
		return known.stream().mapToDouble(this::of).sum() - choice;
	}

	private double of(String value) {
		if (GENERAL.containsAll(Words.of(value)))
			return 0;
		Shape shape = Shape.of(value);
		int alike = codes.getOrDefault(shape, 1);
		double all = shape.length() * bits(shape.letters());
		double told = Math.max(0, all - bits(alike));
		return shape.length() < SHORT ? told : Math.min(MOST, told);
	}

	private static double bits(double number) {
		return Math.log(Math.max(1, number)) / Math.log(2);
	}
}
