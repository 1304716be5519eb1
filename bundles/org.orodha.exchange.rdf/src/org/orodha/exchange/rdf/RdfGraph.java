// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.util.Map;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
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

	/** The name of the file without its folder. */
	public String fileName() {
		String path = file.file().replace('\\', '/');
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** Stands for the file where what it holds belongs to nothing that it names. */
	public IRI fileNode() {
		return SimpleValueFactory.getInstance().createIRI("urn:orodha-file:" + fileName().replaceAll("[^A-Za-z0-9._-]", "_"));
	}

	/** Where the file speaks of a subject; the whole file where that is not known. */
	public Place place(Resource subject) {
		return file.row(lines.getOrDefault(subject, 0));
	}
}
