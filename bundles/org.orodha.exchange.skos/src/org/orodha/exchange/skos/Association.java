// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;

/**
 * What a file says to correspond.
 *
 * @param node    what it is called
 * @param sources the concepts on the one side
 * @param targets what stands on the other side; nothing where nothing corresponds
 */
record Association(Resource node, List<IRI> sources, List<Value> targets) {

	/** All of a graph. */
	static List<Association> in(Model model) {
		Set<Resource> nodes = new LinkedHashSet<>(model.filter(null, Xkos.SOURCE, null).subjects());
		List<Association> associations = new ArrayList<>();
		for (Resource node : nodes)
			associations.add(new Association(node,
					model.filter(node, Xkos.SOURCE, null).objects().stream().filter(IRI.class::isInstance).map(IRI.class::cast)
							.sorted(Comparator.comparing(IRI::stringValue)).toList(),
					model.filter(node, Xkos.TARGET, null).objects().stream().sorted(Comparator.comparing(Value::stringValue)).toList()));
		return associations;
	}
}
