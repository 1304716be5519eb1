// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;

/**
 * What of a graph becomes an element.
 *
 * @param catalogs catalogues, each a source
 * @param datasets datasets and series of them
 * @param agencies what publishes them and has a name
 * @param topics   themes that are described
 * @param laws     legal resources that are described
 * @param parts    distributions that are described
 */
record Contents(List<Resource> catalogs, Set<Resource> datasets, List<Resource> agencies, List<Resource> topics, List<Resource> laws,
		Set<Resource> parts) {

	/** What may name a thing. */
	static final List<IRI> NAMES = List.of(DCTERMS.TITLE, FOAF.NAME, SKOS.PREF_LABEL, RDFS.LABEL, VCARD4.FN, VCARD4.ORGANIZATION_NAME);

	static Contents of(Model model) {
		Set<Resource> catalogs = new LinkedHashSet<>(model.filter(null, RDF.TYPE, DCAT.CATALOG).subjects());
		Set<Resource> datasets = new LinkedHashSet<>();
		for (Resource subject : model.subjects())
			if (model.contains(subject, RDF.TYPE, DCAT.DATASET) || model.contains(subject, RDF.TYPE, DCAT.DATASET_SERIES)
					|| model.contains(null, DCAT.HAS_DATASET, subject) && model.contains(subject, DCTERMS.TITLE, null))
				datasets.add(subject);
		datasets.removeAll(catalogs);
		List<Resource> both = Stream.concat(catalogs.stream(), datasets.stream()).toList();
		Set<Resource> parts = objects(model, datasets, DCAT.HAS_DISTRIBUTION).filter(part -> model.contains(part, null, null))
				.filter(part -> !catalogs.contains(part) && !datasets.contains(part)).collect(Collectors.toCollection(LinkedHashSet::new));
		Set<Resource> taken = new LinkedHashSet<>(both);
		taken.addAll(parts);
		return new Contents(List.copyOf(catalogs), datasets,
				described(objects(model, both, DCTERMS.PUBLISHER).filter(agent -> !model.contains(agent, RDF.TYPE, FOAF.PERSON)), model, taken),
				described(objects(model, both, DCAT.THEME), model, taken), described(objects(model, both, Terms.LEGISLATION), model, taken), parts);
	}

	private static Stream<Resource> objects(Model model, Iterable<Resource> subjects, IRI property) {
		List<Resource> objects = new ArrayList<>();
		for (Resource subject : subjects)
			for (Value value : model.filter(subject, property, null).objects())
				if (value instanceof Resource resource)
					objects.add(resource);
		return objects.stream().distinct();
	}

	/** Those that have a name and are nothing else already. */
	private static List<Resource> described(Stream<Resource> nodes, Model model, Set<Resource> taken) {
		return nodes.filter(node -> name(model, node).isPresent()).filter(taken::add).toList();
	}

	/** What a thing is called, in whichever language. */
	static Optional<String> name(Model model, Resource node) {
		return NAMES.stream().flatMap(property -> model.filter(node, property, null).objects().stream()).filter(Literal.class::isInstance)
				.map(Value::stringValue).filter(text -> !text.isBlank()).findFirst();
	}

	/** Which elements have no name in the graph, each with what it is known by. */
	Map<BNode, String> nameless(Model model) {
		Map<BNode, String> nameless = new LinkedHashMap<>();
		Map<String, Integer> numbers = new LinkedHashMap<>();
		for (Resource node : elements())
			if (node instanceof BNode blank) {
				String known = name(model, node).orElse("");
				int number = agencies.contains(node) || topics.contains(node) || laws.contains(node) ? 1 : numbers.merge(known, 1, Integer::sum);
				nameless.put(blank, known + "\n" + number);
			}
		return nameless;
	}

	/** All that become elements, in an order that does not depend on the file's; the first takes in what belongs nowhere else. */
	List<Resource> elements() {
		return Stream.<Collection<Resource>>of(datasets, catalogs, agencies, topics, laws)
				.flatMap(kind -> kind.stream().sorted(Comparator.comparing(Resource::stringValue))).toList();
	}

	boolean isEmpty() {
		return catalogs.isEmpty() && datasets.isEmpty();
	}
}
