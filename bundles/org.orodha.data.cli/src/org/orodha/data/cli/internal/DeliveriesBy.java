// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.model.IdentifiedElement;

/** By whom deliveries are counted. */
enum DeliveriesBy {
	/** The agency that keeps the data. */
	AGENCY {
		@Override
		Stream<? extends IdentifiedElement> of(Entry entry, RoleHolders holders) {
			return Owners.of(entry.dataset()).stream();
		}
	},
	/** The roles that are to send what is expected. */
	ROLE {
		@Override
		Stream<? extends IdentifiedElement> of(Entry entry, RoleHolders holders) {
			return entry.roles().stream();
		}
	},
	/** The people who hold these roles on the day. */
	PERSON {
		@Override
		Stream<? extends IdentifiedElement> of(Entry entry, RoleHolders holders) {
			return entry.roles().stream().flatMap(role -> holders.of(role).stream()).distinct();
		}
	};

	static Optional<DeliveriesBy> named(String name) {
		return Stream.of(values()).filter(by -> by.toString().equals(name)).findFirst();
	}

	static String names() {
		return Stream.of(values()).map(DeliveriesBy::toString).collect(Collectors.joining(", "));
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	abstract Stream<? extends IdentifiedElement> of(Entry entry, RoleHolders holders);

	/** A record for each, the most overdue first; for nobody, one without identifier. What several owe counts for each of them. */
	List<Map<String, Object>> groups(String key, Catalogue catalogue, LocalDate on, List<Entry> entries) {
		RoleHolders holders = new RoleHolders(catalogue, on);
		Map<Optional<IdentifiedElement>, List<Entry>> groups = new LinkedHashMap<>();
		for (Entry entry : entries) {
			List<Optional<IdentifiedElement>> owing = new ArrayList<>(of(entry, holders).map(Optional::<IdentifiedElement>of).toList());
			if (owing.isEmpty())
				owing.add(Optional.empty());
			owing.forEach(who -> groups.computeIfAbsent(who, each -> new ArrayList<>()).add(entry));
		}
		return groups.entrySet().stream().map(group -> record(key, catalogue, group.getKey(), group.getValue()))
				.sorted(Comparator.comparing(record -> -(long) record.get("overdue"))).toList();
	}

	private static Map<String, Object> record(String key, Catalogue catalogue, Optional<IdentifiedElement> who, List<Entry> entries) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put(key, who.map(IdentifiedElement::getId).orElse(null));
		values.put("name", who.map(element -> Labels.of(element, catalogue.readingLanguages())).orElse(DataTexts.text("deliveries.nobody")));
		values.put("deliveries", entries.size());
		values.put("overdue", entries.stream().filter(entry -> entry.daysOverdue() > 0).count());
		values.put("oldest", entries.stream().map(Entry::due).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null));
		return values;
	}
}
