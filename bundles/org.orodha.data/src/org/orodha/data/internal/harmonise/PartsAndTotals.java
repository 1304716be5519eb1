// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.text.Messages;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.internal.harmonise.SourceGroups.Group;
import org.orodha.data.internal.harmonise.SourcePlan.Field;
import org.orodha.model.time.TimePeriod;

/** Tells a file's parts from its totals, so that nothing is counted twice. */
final class PartsAndTotals {

	private static final Messages MESSAGES = Messages.of(PartsAndTotals.class);

	private final SourcePlan plan;
	private final List<Field> fields;
	private final Map<String, Optional<TimePeriod>> periods = new HashMap<>();

	PartsAndTotals(SourcePlan plan, List<Field> fields) {
		this.plan = plan;
		this.fields = fields;
	}

	/**
	 * What is to be added up.
	 *
	 * @param groups  the groups that are no sums of others
	 * @param leftOut how many rows are
	 */
	record Parts(List<Group> groups, long leftOut) {
	}

	/** @throws HarmoniseException where the file has totals that overlap without being sums of each other */
	Parts parts(List<Group> groups) throws HarmoniseException {
		Set<Group> sums = new HashSet<>();
		for (int field = 0; field < fields.size(); field++)
			sums.addAll(sumsAlong(field, groups));
		List<Group> parts = groups.stream().filter(group -> !sums.contains(group)).toList();
		refuseOverlaps(parts);
		return new Parts(parts, sums.stream().mapToLong(Group::rows).sum());
	}

	/** The groups whose value along a dimension sums up that of another group which agrees in all others. */
	private Set<Group> sumsAlong(int field, List<Group> groups) {
		Set<String> sumValues = new LinkedHashSet<>();
		Set<String> values = new LinkedHashSet<>();
		groups.forEach(group -> values.add(group.values().get(field)));
		for (String value : values)
			if (value != null && values.stream().anyMatch(other -> covers(field, value, other)))
				sumValues.add(value);
		if (sumValues.isEmpty())
			return Set.of();
		Map<List<String>, List<Group>> lines = new HashMap<>();
		for (Group group : groups)
			lines.computeIfAbsent(without(group.values(), field), line -> new ArrayList<>()).add(group);
		Set<Group> sums = new HashSet<>();
		for (List<Group> line : lines.values())
			for (Group group : line)
				if (sumValues.contains(group.values().get(field)) && line.stream()
						.anyMatch(other -> covers(field, group.values().get(field), other.values().get(field))))
					sums.add(group);
		return sums;
	}

	private void refuseOverlaps(List<Group> parts) throws HarmoniseException {
		List<Integer> varying = varying(parts);
		List<Group> sums = parts.stream().filter(group -> hasSum(group, varying)).toList();
		for (Group sum : sums)
			for (Group other : parts)
				if (sum != other && overlaps(sum, other))
					throw new HarmoniseException(plan.source().name(), plan.dataset().getId(), MESSAGES.text("totals.overlap",
							String.join(", ", texts(sum)), String.join(", ", texts(other))));
	}

	private List<Integer> varying(List<Group> parts) {
		List<Integer> varying = new ArrayList<>();
		for (int number = 0; number < fields.size(); number++) {
			int field = number;
			if (parts.stream().map(group -> String.valueOf(group.values().get(field))).distinct().limit(2).count() > 1)
				varying.add(field);
		}
		return varying;
	}

	private boolean hasSum(Group group, List<Integer> varying) {
		for (int field : varying)
			if (fields.get(field).translation().isSum(group.values().get(field)))
				return true;
		return false;
	}

	private boolean overlaps(Group one, Group other) {
		for (int field = 0; field < fields.size(); field++) {
			String first = one.values().get(field);
			String second = other.values().get(field);
			if (!String.valueOf(first).equals(String.valueOf(second)) && !covers(field, first, second)
					&& !covers(field, second, first))
				return false;
		}
		return true;
	}

	private boolean covers(int field, String sum, String value) {
		if (sum == null || value == null)
			return Translation.isTotal(sum) && value == null;
		if (fields.get(field).variable().getCodeList() == null) {
			Optional<TimePeriod> longer = periods.computeIfAbsent(sum, TimePeriod::parse);
			Optional<TimePeriod> shorter = periods.computeIfAbsent(value, TimePeriod::parse);
			if (longer.isPresent() && shorter.isPresent())
				return longer.get().contains(shorter.get()) && !longer.equals(shorter);
		}
		return fields.get(field).translation().covers(sum, value);
	}

	private static List<String> without(List<String> values, int field) {
		List<String> line = new ArrayList<>(values);
		line.set(field, "");
		return line;
	}

	private static List<String> texts(Group group) {
		return group.values().stream().map(String::valueOf).toList();
	}
}
