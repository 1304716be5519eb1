// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.orodha.core.files.Sha256;

/** Elements that a file gives no name: they get one to be known by as long as they are in the catalogue, and lose it when they go out again. */
public final class Nameless {

	private static final String PREFIX = "urn:orodha-nameless:";
	private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

	private Nameless() {
	}

	/**
	 * The same graph, where some blank nodes have names.
	 *
	 * @param elements what each of them is known by, such as its title
	 */
	public static RdfGraph named(RdfGraph graph, Map<BNode, String> elements) {
		if (elements.isEmpty())
			return graph;
		Map<BNode, IRI> names = new LinkedHashMap<>();
		elements.forEach((node, known) -> names.put(node, VALUES.createIRI(PREFIX + print(known))));
		Map<Resource, Integer> lines = new HashMap<>();
		graph.lines().forEach((node, line) -> {
			Resource name = node instanceof BNode blank ? names.get(blank) : null;
			lines.merge(name == null ? node : name, line, Math::min);
		});
		return new RdfGraph(graph.file(), renamed(graph.model(), node -> node instanceof BNode blank ? names.get(blank) : null), lines);
	}

	private static String print(String known) {
		return Sha256.of(known.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
	}

	/** The same graph, where nothing has a name that it was given. */
	public static Model nameless(Model model) {
		Map<Resource, BNode> blanks = new HashMap<>();
		return renamed(model, node -> isGiven(node) ? blanks.computeIfAbsent(node, given -> VALUES.createBNode()) : null);
	}

	private static boolean isGiven(Resource node) {
		return node.stringValue().startsWith(PREFIX);
	}

	private static Model renamed(Model model, Function<Resource, Resource> names) {
		Model renamed = new LinkedHashModel();
		model.getNamespaces().forEach(renamed::setNamespace);
		for (Statement statement : model) {
			Resource subject = other(statement.getSubject(), names);
			Value object = statement.getObject() instanceof Resource node ? other(node, names) : statement.getObject();
			renamed.add(subject, statement.getPredicate(), object);
		}
		return renamed;
	}

	private static Resource other(Resource node, Function<Resource, Resource> names) {
		Resource name = names.apply(node);
		return name == null ? node : name;
	}
}
