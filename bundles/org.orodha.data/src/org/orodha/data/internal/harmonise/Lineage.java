// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.text.Messages;
import org.orodha.data.harmonise.HarmoniseSource;
import org.orodha.data.internal.harmonise.SourcePlan.Field;
import org.orodha.data.internal.harmonise.SourcePlan.Filled;
import org.orodha.tables.description.FileDescriptions;

/** The files of a table with their numbers, and how each of them came into it. */
final class Lineage {

	private static final Messages MESSAGES = Messages.of(Lineage.class);

	private final Map<HarmoniseSource, Set<String>> lines = new LinkedHashMap<>();
	private final Map<HarmoniseSource, Long> rows = new HashMap<>();

	Lineage(List<MappedSource> mapped) {
		for (MappedSource source : mapped) {
			HarmoniseSource file = source.plan().source();
			Set<String> told = lines.computeIfAbsent(file, key -> new LinkedHashSet<>());
			source.plan().filled().forEach(filled -> told.add(line(source, filled)));
			told.add(source.plan().measure() == null ? MESSAGES.text("lineage.count")
					: MESSAGES.text("lineage.measure", FileDescriptions.columnName(source.plan().measure())));
			List<String> statuses = source.groups().flags().stream().filter(Statuses::isStatus).toList();
			if (!statuses.isEmpty())
				told.add(MESSAGES.text("lineage.flags", FileDescriptions.columnName(source.plan().measure()), String.join(", ", statuses)));
			source.plan().other().forEach(field -> told.add(MESSAGES.text("lineage.added", field.column())));
			if (source.totals() > 0)
				told.add(MESSAGES.text("lineage.totals", source.totals()));
			rows.put(file, source.groups().rows());
		}
	}

	/** The number of a file, from 1. */
	int number(HarmoniseSource source) {
		return new ArrayList<>(lines.keySet()).indexOf(source) + 1;
	}

	/** @param telling whether it may be told how many rows the files have */
	List<StatisticalTable.Source> sources(boolean telling) {
		List<StatisticalTable.Source> sources = new ArrayList<>();
		lines.forEach((file, told) -> sources.add(new StatisticalTable.Source(file.delivery(), file.dataset().getId(),
				file.name(), file.checksum(), telling ? OptionalLong.of(rows.get(file)) : OptionalLong.empty(), List.copyOf(told))));
		return sources;
	}

	private static String line(MappedSource source, Filled filled) {
		String id = filled.dimension().id();
		Field field = filled.field();
		if (field == null)
			return filled.code() == null ? MESSAGES.text("lineage.none", id)
					: MESSAGES.text("lineage.fixed", id, filled.code());
		if (filled.dimension().isTime())
			return MESSAGES.text("lineage.time", id, field.column());
		List<Object> summary = field.translation().summary();
		return field.translation().isIdentity() ? MESSAGES.text("lineage.same", id, field.column())
				: MESSAGES.text("lineage.mapped", id, field.column(), summary.get(0), summary.get(1), summary.get(2),
						summary.get(3));
	}
}
