// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Finds the description of a table, as the standard says where to look. */
final class Descriptions {

	private final Source source;
	private final Problems problems;

	Descriptions(Source source, Problems problems) {
		this.source = source;
		this.problems = problems;
	}

	/** Reads the description at an address. */
	Group at(URI address) throws IOException, InvalidDescription {
		Optional<Group> group = new DescriptionReader(source, problems, address).read();
		if (group.isEmpty()) {
			problems.error(address.toString(), "description.missing");
			throw new InvalidDescription();
		}
		return group.get();
	}

	/** Finds the description of a table: what whoever keeps it says, else what lies beside it, else the table's own header. */
	Group of(URI table) throws IOException, InvalidDescription {
		List<URI> places = new ArrayList<>();
		for (String link : source.read(table).map(Source.Content::links).orElse(List.of()))
			places.add(Addresses.resolved(table, link));
		for (String template : source.locations(table))
			places.add(Addresses.resolved(table, UriTemplate.expand(template, name -> name.equals("url") ? List.of(table.toString()) : List.of())));
		for (URI place : places) {
			Optional<Group> group = new DescriptionReader(source, problems, place).read();
			if (group.filter(found -> isOf(found, table)).isPresent())
				return group.get();
			if (group.isPresent())
				problems.warning(place.toString(), "description.other", table);
		}
		return new Group(null, table, List.of(new TableDescription(table, null, Schema.NONE, Dialect.USUAL, Inherited.NONE, false,
				JsonNodeFactory.instance.objectNode())), "und", JsonNodeFactory.instance.objectNode());
	}

	private static boolean isOf(Group group, URI table) {
		return group.tables().stream().anyMatch(described -> Addresses.same(described.url(), table));
	}
}
