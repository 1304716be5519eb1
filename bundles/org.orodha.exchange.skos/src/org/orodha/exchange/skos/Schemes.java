// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DC;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The schemes of a graph, each with its concepts, and what stands above what in the same scheme.
 *
 * @param concepts the concepts of each scheme; those in none stand under a name that is made for the file
 * @param parents  the concept above a concept
 * @param circles  what would stand above itself, each with what the file puts above it
 */
record Schemes(Map<IRI, List<IRI>> concepts, Map<IRI, IRI> parents, Map<IRI, IRI> circles) {

	private static final Comparator<IRI> BY_NAME = Comparator.comparing(IRI::stringValue);

	/** What may name a scheme or a concept, the best first. */
	static final List<IRI> NAMES = List.of(SKOS.PREF_LABEL, DCTERMS.TITLE, DC.TITLE, RDFS.LABEL);

	/** @param otherwise what a concept belongs to that is in no scheme */
	static Schemes of(Model model, UnaryOperator<IRI> otherwise) {
		Map<IRI, List<IRI>> concepts = new LinkedHashMap<>();
		schemes(model).forEach(scheme -> concepts.put(scheme, new ArrayList<>()));
		Set<IRI> schemes = Set.copyOf(concepts.keySet());
		Map<IRI, IRI> homes = new LinkedHashMap<>();
		for (Resource subject : model.subjects())
			if (subject instanceof IRI concept && isConcept(model, concept) && !schemes.contains(concept)) {
				IRI home = home(model, concept, schemes).orElseGet(() -> otherwise.apply(concept));
				homes.put(concept, home);
				concepts.computeIfAbsent(home, none -> new ArrayList<>()).add(concept);
			}
		Map<IRI, IRI> parents = above(model, homes);
		Map<IRI, IRI> circles = new LinkedHashMap<>();
		closing(parents).forEach(concept -> circles.put(concept, parents.remove(concept)));
		return new Schemes(concepts, parents, circles);
	}

	/** What says that it is a concept, or stands in a scheme and does not say what it is. */
	private static boolean isConcept(Model model, IRI node) {
		return model.contains(node, RDF.TYPE, SKOS.CONCEPT) || model.contains(node, SKOS.IN_SCHEME, null) && !model.contains(node, RDF.TYPE, null);
	}

	/** What says that it is a scheme, and what concepts say so of. */
	private static Set<IRI> schemes(Model model) {
		Set<IRI> schemes = new LinkedHashSet<>(iris(model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects()));
		Set<Resource> named = new HashSet<>(model.filter(null, SKOS.HAS_TOP_CONCEPT, null).subjects());
		for (IRI property : List.of(SKOS.IN_SCHEME, SKOS.TOP_CONCEPT_OF))
			model.filter(null, property, null).objects().stream().filter(Resource.class::isInstance).forEach(value -> named.add((Resource) value));
		iris(named).stream().filter(node -> !model.contains(node, RDF.TYPE, SKOS.CONCEPT)).forEach(schemes::add);
		return schemes;
	}

	/** What each concept stands below, within its scheme; the first by name where the file names several. */
	private static Map<IRI, IRI> above(Model model, Map<IRI, IRI> homes) {
		Map<IRI, IRI> parents = new LinkedHashMap<>();
		homes.keySet().stream().sorted(BY_NAME).forEach(concept -> {
			Set<Resource> broader = new HashSet<>(resources(model, concept, SKOS.BROADER));
			if (iris(broader).stream().noneMatch(above -> homes.get(concept).equals(homes.get(above))))
				broader.addAll(model.filter(null, SKOS.NARROWER, concept).subjects());
			iris(broader).stream().filter(above -> homes.get(concept).equals(homes.get(above))).findFirst()
					.ifPresent(above -> parents.put(concept, above));
		});
		return parents;
	}

	/** The concepts by which circles are closed, the last by name of each circle. */
	private static List<IRI> closing(Map<IRI, IRI> parents) {
		List<IRI> closing = new ArrayList<>();
		Map<IRI, IRI> seenFrom = new HashMap<>();
		for (IRI start : parents.keySet()) {
			IRI next = start;
			while (next != null && seenFrom.putIfAbsent(next, start) == null)
				next = parents.get(next);
			if (next != null && seenFrom.get(next).equals(start)) {
				Set<IRI> circle = new LinkedHashSet<>();
				for (IRI node = next; circle.add(node);)
					node = parents.get(node);
				closing.add(circle.stream().max(BY_NAME).orElseThrow());
			}
		}
		return closing;
	}

	/** The first by name of the schemes that a concept is in; those that say that they are schemes come first. */
	private static Optional<IRI> home(Model model, IRI concept, Set<IRI> schemes) {
		Set<Resource> named = new HashSet<>(resources(model, concept, SKOS.IN_SCHEME));
		named.addAll(resources(model, concept, SKOS.TOP_CONCEPT_OF));
		named.addAll(model.filter(null, SKOS.HAS_TOP_CONCEPT, concept).subjects());
		return iris(named).stream().filter(schemes::contains)
				.min(Comparator.comparing(scheme -> model.contains(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME) ? 0 : 1));
	}

	private static Set<Resource> resources(Model model, IRI subject, IRI property) {
		Set<Resource> resources = new LinkedHashSet<>();
		for (Value value : model.filter(subject, property, null).objects())
			if (value instanceof Resource resource)
				resources.add(resource);
		return resources;
	}

	/** Those that have a name, in its order. */
	private static List<IRI> iris(Set<Resource> resources) {
		return resources.stream().filter(IRI.class::isInstance).map(IRI.class::cast).sorted(BY_NAME).toList();
	}

	boolean isEmpty() {
		return concepts.isEmpty();
	}

	/** Schemes and concepts, in an order that does not depend on the file's. */
	List<IRI> elements() {
		return Stream.concat(concepts.keySet().stream().sorted(BY_NAME),
				concepts.values().stream().flatMap(List::stream).sorted(BY_NAME)).toList();
	}

	/** The first property that names something. */
	static Optional<IRI> naming(Model model, IRI node) {
		return NAMES.stream().filter(property -> model.filter(node, property, null).objects().stream()
				.anyMatch(value -> value instanceof Literal && !value.stringValue().isBlank())).findFirst();
	}

	/** The code of a concept: its notation, else the last part of its name. */
	static String code(Model model, IRI concept) {
		return notation(model, concept).orElseGet(() -> lastPart(concept));
	}

	/** Its notation; where it has several, the one without a type of its own. */
	static Optional<String> notation(Model model, IRI concept) {
		return model.filter(concept, SKOS.NOTATION, null).objects().stream().filter(Literal.class::isInstance).map(Literal.class::cast)
				.filter(notation -> !notation.getLabel().isBlank())
				.min(Comparator.comparing((Literal notation) -> !XSD.STRING.equals(notation.getDatatype())).thenComparing(Literal::toString)).map(Literal::getLabel);
	}

	static String lastPart(IRI node) {
		String name = node.stringValue().replaceFirst("[/#:]+$", "");
		return name.substring(Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')), name.lastIndexOf(':')) + 1);
	}
}
