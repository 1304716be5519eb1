// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.List;

import org.orodha.tables.description.ValueCount;
import org.orodha.tables.description.ValueForm;

/**
 * What the values of a column show.
 *
 * @param name      the name of the column
 * @param values    how many rows have a value
 * @param empties   how many have none
 * @param distinct  how many different values there are
 * @param exact     whether that number is exact
 * @param longest   the number of characters of the longest value
 * @param form      the narrowest form that all values have
 * @param slips     the values that keep it from having a narrower form, where they are few; or null
 * @param least     the least value in the order of the type; null where there is none
 * @param greatest  the greatest, likewise
 * @param different the different values with their numbers, the most frequent first; empty where there are too many
 */
record Facts(String name, long values, long empties, long distinct, boolean exact, long longest, ValueForm form, Slips slips,
		String least, String greatest, List<ValueCount> different) {

	/**
	 * A few values that are not like the rest.
	 *
	 * @param form     the form of the rest
	 * @param count    how many values do not have it
	 * @param examples some of them
	 */
	record Slips(ValueForm form, long count, List<String> examples) {

		Slips {
			examples = List.copyOf(examples);
		}
	}

	Facts {
		different = List.copyOf(different);
	}

	Facts between(String smallest, String largest) {
		return new Facts(name, values, empties, distinct, exact, longest, form, slips, smallest, largest, different);
	}

	Facts slippedBy(Slips told) {
		return new Facts(name, values, empties, distinct, exact, longest, form, told, least, greatest, different);
	}

	/** The same with all its values; their number is then exact. */
	Facts among(List<ValueCount> all) {
		return new Facts(name, values, empties, all.size(), true, longest, form, slips, least, greatest, all);
	}
}
