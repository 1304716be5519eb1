// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.math.BigDecimal;

import org.orodha.data.disclosure.PersonalData.PersonalColumn;
import org.orodha.model.Concept;
import org.orodha.model.VariableRole;

/**
 * What a column is concluded to be.
 *
 * @param facts    what its values show
 * @param role     the part it plays
 * @param match    the code list that the values are taken from, or null
 * @param nearly   a list that holds most of the values, where none holds enough; or null
 * @param perhaps  a list that holds the values, which may be by chance; or null
 * @param spelt    a list that the values mean, spelt otherwise; or null
 * @param newList  the identifier of a code list to make for the column, not yet in the catalogue; or null
 * @param key      whether it is part of the key
 * @param unit     the unit of measure, or null
 * @param minimum  the least value that makes sense, or null
 * @param maximum  the greatest, or null
 * @param concept  what it stands for, or null
 * @param guess    what it may stand for, where that is not known; or null
 * @param personal why it can identify a person, or null
 */
record Conclusion(Facts facts, VariableRole role, CodeLists.Match match, CodeLists.Match nearly, CodeLists.Match perhaps,
		Spellings.Match spelt, String newList, boolean key, String unit, BigDecimal minimum, BigDecimal maximum, Concept concept, Concept guess, PersonalColumn personal) {

	String name() {
		return facts.name();
	}

	boolean isCoded() {
		return match != null || newList != null;
	}
}
