// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.exchange.StatisticalTable;
import org.orodha.data.harmonise.Release;
import org.orodha.data.harmonise.Release.Part;

/** A release of a table whose dimensions were others then: what it told of the dimensions that the table has now. */
final class Redimensioned {

	private final Release release;
	private final List<Integer> places;

	private Redimensioned(Release release, List<String> dimensions) {
		this.release = release;
		this.places = dimensions.stream().map(release.dimensions()::indexOf).toList();
	}

	/** The release in some dimensions; one that the table did not have then was not broken down. */
	static Release in(List<String> dimensions, Release release) {
		return release.dimensions().equals(dimensions) ? release : new Redimensioned(release, dimensions).run(dimensions);
	}

	private Release run(List<String> dimensions) {
		Set<List<String>> hidden = new HashSet<>();
		release.hidden().forEach(cell -> cell(cell).ifPresent(hidden::add));
		return new Release(release.requirement(), release.version(), release.time(), release.audience(), release.threshold(),
				release.zerosShown(), dimensions, release.sources(), release.parts().stream().map(this::part).toList(), hidden);
	}

	private Part part(Part part) {
		Map<List<String>, Long> counts = new LinkedHashMap<>();
		part.counts().forEach((cell, count) -> cell(cell).ifPresent(now -> counts.put(now, count)));
		return new Part(part.period(), numbers(part.broken()), Set.copyOf(numbers(part.withoutTotals())), counts);
	}

	private List<Integer> numbers(Iterable<Integer> then) {
		List<Integer> now = new ArrayList<>();
		then.forEach(number -> {
			if (places.contains(number))
				now.add(places.indexOf(number));
		});
		return now;
	}

	private Optional<List<String>> cell(List<String> then) {
		for (int number = 0; number < then.size(); number++)
			if (!places.contains(number) && !StatisticalTable.TOTAL.equals(then.get(number)))
				return Optional.empty();
		return Optional.of(places.stream().map(place -> place < 0 ? StatisticalTable.TOTAL : then.get(place)).toList());
	}
}
