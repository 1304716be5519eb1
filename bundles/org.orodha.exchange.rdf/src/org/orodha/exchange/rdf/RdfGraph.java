// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.util.Map;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.orodha.core.findings.Place;

/**
 * What a file says.
 *
 * @param file  the file
 * @param model its statements, in its order, with its prefixes
 * @param lines where a subject is first spoken of, as far as known
 */
public record RdfGraph(Place file, Model model, Map<Resource, Integer> lines) {

	public RdfGraph {
		lines = Map.copyOf(lines);
	}

	/** Where the file speaks of a subject; the whole file where that is not known. */
	public Place place(Resource subject) {
		return file.row(lines.getOrDefault(subject, 0));
	}
}
