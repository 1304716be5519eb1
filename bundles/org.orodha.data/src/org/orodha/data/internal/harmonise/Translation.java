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
import org.orodha.data.harmonise.Unmapped.Reason;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;

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
		if (from == null || from == to)
			for (Code code : to.getCodes())
				targets.put(code.getValue(), code.getValue());
		else
			map();
		targets.remove(StatisticalTable.TOTAL);
		for (Code code : from == null ? to.getCodes() : from.getCodes())
			for (Code parent = code.getParent(); parent != null; parent = parent.getParent())
				if (!parts.computeIfAbsent(parent.getValue(), value -> new HashSet<>()).add(code.getValue()))
					break;
	}

	private void map() {
		Set<String> known = new HashSet<>();
		for (Code code : from.getCodes()) {
			known.add(code.getValue());
			reasons.put(code.getValue(), Reason.NO_MAPPING);
		}
		for (CodeMapping mapping : from.getMappings()) {
			List<Code> counterparts = mapping.getTargets().stream().filter(code -> code.getCodeList() == to).toList();
			if (mapping.getSource() == null || counterparts.isEmpty() && mapping.getKind() != MappingKind.NONE)
				continue;
			String value = mapping.getSource().getValue();
			if (mapping.getKind() == MappingKind.NONE)
				reasons.put(value, Reason.NO_COUNTERPART);
			else if (counterparts.size() > 1)
				reasons.put(value, Reason.SEVERAL_COUNTERPARTS);
			else
				targets.put(value, counterparts.getFirst().getValue());
		}
		for (CodeMapping mapping : to.getMappings())
			if (mapping.isSetKind() && mapping.getKind() == MappingKind.EQUIVALENT && mapping.getTargets().size() == 1
					&& mapping.getTargets().getFirst().getCodeList() == from)
				targets.putIfAbsent(mapping.getTargets().getFirst().getValue(), mapping.getSource().getValue());
	}

	/** Whether codes of a list correspond to codes of another. */
	static boolean isMapped(CodeList from, CodeList to) {
		return from != null && to != null && (hasTargets(from, to) || hasTargets(to, from));
	}

	private static boolean hasTargets(CodeList from, CodeList to) {
		return from.getMappings().stream().flatMap(mapping -> mapping.getTargets().stream())
				.anyMatch(code -> code.getCodeList() == to);
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
