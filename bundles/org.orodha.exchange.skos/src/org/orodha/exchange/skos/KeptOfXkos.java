// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.rdf4j.model.IRI;
import org.orodha.core.exchange.Verbatim;
import org.orodha.model.CodeList;

/** What is kept with a list of its levels and correspondences: how a file calls the levels, and what mappings have no place for. */
record KeptOfXkos(CodeList list) {

	static final String ORIGIN = "xkos";
	private static final Verbatim VERBATIM = new Verbatim(ORIGIN);
	private static final String LEVEL = "level ";

	/** What the levels are called, the top one first. */
	List<IRI> levels() {
		return VERBATIM.of(list).stream().filter(KeptOfXkos::isLevel).filter(kept -> kept.value().contains(":"))
				.map(kept -> ListGraph.VALUES.createIRI(kept.value())).toList();
	}

	private static boolean isLevel(Verbatim.Value kept) {
		return kept.field().startsWith(LEVEL);
	}

	/** Notes what the levels are called, unless that is what they are called anyhow. */
	void levels(List<IRI> names, IRI scheme) {
		List<Verbatim.Value> values = new ArrayList<>();
		for (int depth = 1; depth <= names.size(); depth++)
			values.add(new Verbatim.Value(LEVEL + depth, names.get(depth - 1).stringValue()));
		boolean own = names.stream().allMatch(name -> name.equals(Levels.own(scheme, names.indexOf(name) + 1)));
		VERBATIM.replace(list, joined(own && names.size() > 1 ? List.of() : values, correspondences()));
	}

	/** What correspondences say besides. */
	List<Verbatim.Value> correspondences() {
		return VERBATIM.of(list).stream().filter(kept -> !isLevel(kept)).toList();
	}

	/** Keeps more of that, in place of what is kept of the same correspondences. */
	void correspondences(List<Verbatim.Value> values) {
		Set<String> fields = values.stream().map(Verbatim.Value::field).collect(Collectors.toSet());
		List<Verbatim.Value> present = VERBATIM.of(list);
		List<Verbatim.Value> kept = joined(present.stream().filter(value -> !isLevel(value) && !fields.contains(value.field())).toList(), values);
		kept.sort(Comparator.comparing(Verbatim.Value::field));
		VERBATIM.replace(list, joined(present.stream().filter(KeptOfXkos::isLevel).toList(), kept));
	}

	private static List<Verbatim.Value> joined(List<Verbatim.Value> some, List<Verbatim.Value> others) {
		List<Verbatim.Value> joined = new ArrayList<>(some);
		joined.addAll(others);
		return joined;
	}
}
