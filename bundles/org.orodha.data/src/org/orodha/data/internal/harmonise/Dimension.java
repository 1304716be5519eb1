// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.StatisticalTable.Role;
import org.orodha.core.requirement.Breakdown;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Messages;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Requirement;
import org.orodha.model.RequirementDimension;

/**
 * One dimension of a requirement's table.
 *
 * @param id       the identifier of its column
 * @param name     its name
 * @param concept  its concept
 * @param codeList its code list, or null
 * @param codes    what its codes mean, with the codes for totals and for what is not specified
 */
public record Dimension(String id, LanguageMap name, Concept concept, CodeList codeList,
		Map<String, LanguageMap> codes) {

	private static final Messages MESSAGES = Messages.of(Dimension.class);

	/** The dimensions of a requirement. */
	public static List<Dimension> of(Requirement requirement, List<String> languages) {
		List<Dimension> dimensions = new ArrayList<>();
		for (RequirementDimension dimension : requirement.getDimensions())
			dimensions.add(new Dimension(columnId(dimension.getConcept()), LanguageMap.of(dimension.getName()),
					dimension.getConcept(), dimension.getCodeList(), codes(dimension.getCodeList(), languages)));
		return dimensions;
	}

	/** How datasets can give it. */
	Breakdown breakdown() {
		return new Breakdown(name, concept, codeList);
	}

	/** Whether it is the period of the figures. */
	boolean isTime() {
		return breakdown().isTime();
	}

	/** Its column in the table. */
	StatisticalTable.Column column(boolean identifying) {
		return new StatisticalTable.Column(id, name, isTime() ? Role.TIME : Role.DIMENSION,
				codeList == null ? null : codeList.getId(), codes, identifying, LocalIdentifiers.byScheme(concept));
	}

	/** Where a code stands in the order of its list; what is not specified comes after, totals last. */
	int rank(String code, Map<String, Integer> order) {
		return StatisticalTable.TOTAL.equals(code) ? Integer.MAX_VALUE
				: StatisticalTable.NOT_SPECIFIED.equals(code) ? Integer.MAX_VALUE - 1 : order.getOrDefault(code, 0);
	}

	private static String columnId(Concept concept) {
		String id = String.valueOf(concept.getId());
		return id.substring(id.lastIndexOf('.') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
	}

	private static Map<String, LanguageMap> codes(CodeList list, List<String> languages) {
		Map<String, LanguageMap> codes = new LinkedHashMap<>();
		if (list == null)
			return codes;
		for (Code code : list.getCodes())
			if (code.getValue() != null)
				codes.put(code.getValue(), LanguageMap.of(code.getName()));
		codes.putIfAbsent(StatisticalTable.NOT_SPECIFIED,
				LanguageMap.in(languages, language -> MESSAGES.in(language).text("code.not-specified")));
		codes.putIfAbsent(StatisticalTable.TOTAL,
				LanguageMap.in(languages, language -> MESSAGES.in(language).text("code.total")));
		return codes;
	}
}
