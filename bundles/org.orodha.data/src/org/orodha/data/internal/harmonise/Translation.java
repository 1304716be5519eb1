// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.mapping.Counterparts;
import org.orodha.core.mapping.Counterparts.Lack;
import org.orodha.data.harmonise.Unmapped.Reason;
import org.orodha.model.Code;
import org.orodha.model.CodeList;

/** How the values of a column become codes of a dimension. */
final class Translation {

	private final CodeList from;
	private final CodeList to;
	private final Map<String, String> targets = new HashMap<>();
	private final Map<String, Reason> reasons = new HashMap<>();
	private final Map<String, Set<String>> parts = new HashMap<>();

	/** @param from the code list of the column, or null; @param to that of the dimension, or null where values stay as they are */
	Translation(CodeList from, CodeList to) {
		this.from = from;
		this.to = to;
		if (to == null)
			return;
		if (from == null)
			for (Code code : to.getCodes())
				targets.put(code.getValue(), code.getValue());
		else
			map(Counterparts.of(from, to));
		targets.remove(StatisticalTable.TOTAL);
		for (Code code : from == null ? to.getCodes() : from.getCodes())
			for (Code parent = code.getParent(); parent != null; parent = parent.getParent())
				if (!parts.computeIfAbsent(parent.getValue(), value -> new HashSet<>()).add(code.getValue()))
					break;
	}

	private void map(Counterparts counterparts) {
		targets.putAll(counterparts.targets());
		for (Code code : from.getCodes())
			counterparts.lack(code.getValue()).ifPresent(lack -> reasons.put(code.getValue(), reason(lack)));
	}

	private static Reason reason(Lack lack) {
		return switch (lack) {
		case NO_MAPPING -> Reason.NO_MAPPING;
		case NO_COUNTERPART -> Reason.NO_COUNTERPART;
		case SEVERAL_COUNTERPARTS -> Reason.SEVERAL_COUNTERPARTS;
		};
	}

	/** The dimension's code for a value, or what is not specified. */
	String target(String value) {
		return to == null && value != null ? value : targets.getOrDefault(value, StatisticalTable.NOT_SPECIFIED);
	}

	/** Why a value has no code. */
	Reason reason(String value) {
		if (value == null)
			return Reason.EMPTY;
		return isTotal(value) ? Reason.TOTAL_WITHOUT_PARTS : reasons.getOrDefault(value, Reason.UNKNOWN_CODE);
	}

	/** Whether a value stands for all others together. */
	static boolean isTotal(String value) {
		return StatisticalTable.TOTAL.equals(value);
	}

	/** Whether a value is the sum of others. */
	boolean isSum(String value) {
		return isTotal(value) || parts.containsKey(value);
	}

	/** Whether a value is one of those that another one sums up. */
	boolean covers(String sum, String value) {
		return isTotal(sum) ? !isTotal(value) : parts.getOrDefault(sum, Set.of()).contains(value);
	}

	/** How it maps, for the reader: the lists and how many codes have a counterpart. */
	List<Object> summary() {
		List<Object> summary = new ArrayList<>();
		summary.add(from == null ? "" : from.getId());
		summary.add(to == null ? "" : to.getId());
		summary.add(targets.size());
		summary.add(from == null ? 0 : from.getCodes().size() - targets.keySet().stream().filter(this::isFrom).count());
		return summary;
	}

	/** Whether the values are already those of the dimension. */
	boolean isIdentity() {
		return from == null || to == null || from == to;
	}

	private boolean isFrom(String value) {
		return from.getCodes().stream().anyMatch(code -> value.equals(code.getValue()));
	}
}
