// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;

/** A graph in parts that have no blank node in common, in the order in which they begin. */
final class GraphParts {

	/** What each resource is together with; what stands for all of them is with itself. */
	private final Map<Resource, Resource> with = new HashMap<>();

	private GraphParts() {
	}

	static Collection<List<Statement>> of(Iterable<Statement> graph) {
		GraphParts parts = new GraphParts();
		for (Statement statement : graph)
			if (statement.getObject() instanceof BNode object)
				parts.join(statement.getSubject(), object);
		Map<Resource, List<Statement>> statements = new LinkedHashMap<>();
		for (Statement statement : graph)
			statements.computeIfAbsent(parts.whole(statement.getSubject()), first -> new ArrayList<>()).add(statement);
		return statements.values();
	}

	private void join(Resource one, Resource other) {
		with.put(whole(one), whole(other));
	}

	/** What stands for all that a resource is together with; the way there is shortened. */
	private Resource whole(Resource resource) {
		Resource whole = resource;
		for (Resource next = with.getOrDefault(whole, whole); !next.equals(whole); next = with.getOrDefault(whole, whole)) {
			with.put(whole, with.getOrDefault(next, next));
			whole = next;
		}
		return whole;
	}
}
