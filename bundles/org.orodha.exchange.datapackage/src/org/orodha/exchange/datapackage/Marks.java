// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.orodha.core.findings.Place;
import org.orodha.model.TableDialect;

import com.fasterxml.jackson.databind.JsonNode;

/** How values are written in a table, gathered from its columns: the catalogue says that once for all of them. */
final class Marks {

	private final Reading reading;
	private final Set<String> missing = new LinkedHashSet<>();
	private String decimal;
	private String group;

	Marks(Reading reading) {
		this.reading = reading;
	}

	/** Adds what stands for no value. */
	void missing(String text) {
		if (!text.isEmpty())
			missing.add(text);
	}

	/** Adds what a column of numbers says. */
	void number(Place place, JsonNode field) {
		decimal = agreed(place, field, "decimalChar", decimal);
		group = agreed(place, field, "groupChar", group);
	}

	private String agreed(Place place, JsonNode field, String word, String before) {
		String mark = field.path(word).asText("");
		if (mark.isEmpty())
			return before;
		if (before != null && !Objects.equals(mark, before))
			reading.tell(place, "marks.differ", word);
		return mark;
	}

	boolean isEmpty() {
		return missing.isEmpty() && decimal == null && group == null;
	}

	void put(TableDialect dialect) {
		if (decimal != null)
			dialect.setDecimalMark(decimal);
		if (group != null)
			dialect.setGroupMark(group);
		missing.stream().filter(text -> !dialect.getMissing().contains(text)).forEach(dialect.getMissing()::add);
	}
}
