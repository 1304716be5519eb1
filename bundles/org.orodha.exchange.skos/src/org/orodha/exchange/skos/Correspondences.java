// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.text.Labels;
import org.orodha.exchange.rdf.Residue;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** The correspondences that a file tells, by the list whose codes they are about. */
final class Correspondences {

	private final Model model;
	private final Collection<IRI> elements;
	private final Function<Value, Optional<String>> codeOf;
	private final UnaryOperator<String> listOf;
	private final Function<String, Code> codes;
	private final Pairs known;
	private final Map<String, List<Row>> rows = new LinkedHashMap<>();
	private final Map<String, List<IRI>> homes = new LinkedHashMap<>();
	private final Set<Resource> homed = new LinkedHashSet<>();

	private record Row(String source, List<String> targets, boolean without) {
	}

	/**
	 * @param elements what the file says of schemes and concepts
	 * @param codeOf   the identifier of the code that something stands for, in the file or in the catalogue
	 * @param listOf   the list of a code, both by their identifiers
	 * @param codes    a code to refer to
	 * @param known    what corresponds already
	 */
	Correspondences(Model model, Collection<IRI> elements, Function<Value, Optional<String>> codeOf, UnaryOperator<String> listOf,
			Function<String, Code> codes, Pairs known) {
		this.model = model;
		this.elements = elements;
		this.codeOf = codeOf;
		this.listOf = listOf;
		this.codes = codes;
		this.known = known;
		Map<Resource, Association> associations = new LinkedHashMap<>();
		Association.in(model).forEach(association -> associations.put(association.node(), association));
		associations.values().forEach(this::note);
		for (Resource node : roots(associations.keySet()))
			if (node instanceof IRI root)
				home(root, associations).ifPresent(list -> {
					homes.computeIfAbsent(list, none -> new ArrayList<>()).add(root);
					homed.addAll(reached(root));
				});
		homes.values().forEach(roots -> roots.sort(Comparator.comparing(IRI::stringValue)));
		homed.removeIf(node -> !homed.containsAll(model.filter(null, null, node).subjects().stream().filter(IRI.class::isInstance).toList()));
	}

	private void note(Association association) {
		for (IRI source : association.sources())
			codeOf.apply(source).ifPresent(code -> rows.computeIfAbsent(listOf.apply(code), none -> new ArrayList<>()).add(new Row(code,
					association.targets().stream().flatMap(target -> codeOf.apply(target).stream()).toList(), association.targets().isEmpty())));
	}

	/** Correspondences, and associations that stand in none. */
	private Set<Resource> roots(Set<Resource> associations) {
		Set<Resource> roots = new LinkedHashSet<>(model.filter(null, RDF.TYPE, Xkos.CORRESPONDENCE).subjects());
		roots.addAll(model.filter(null, Xkos.MADE_OF, null).subjects());
		associations.stream().filter(node -> !model.contains(null, Xkos.MADE_OF, node)).forEach(roots::add);
		return roots;
	}

	private Optional<String> home(IRI root, Map<Resource, Association> associations) {
		Set<Value> parts = new LinkedHashSet<>(model.filter(root, Xkos.MADE_OF, null).objects());
		parts.add(root);
		return parts.stream().filter(associations::containsKey).flatMap(part -> associations.get(part).sources().stream())
				.sorted(Comparator.comparing(IRI::stringValue)).flatMap(source -> codeOf.apply(source).stream()).map(listOf).findFirst();
	}

	/** The lists that they are about. */
	Set<String> lists() {
		Set<String> lists = new LinkedHashSet<>(homes.keySet());
		lists.addAll(rows.keySet());
		return lists;
	}

	/** One of those about a list, by which a file can be pointed to; empty where it has no name. */
	Optional<IRI> first(String list) {
		return homes.getOrDefault(list, List.of()).stream().findFirst();
	}

	/** Whether something is kept with the list that a correspondence is about, because nothing else speaks of it. */
	boolean keeps(Resource node) {
		return homed.contains(node);
	}

	/** Adds to a list how its codes correspond, where neither the catalogue nor the file tells it otherwise. */
	void map(CodeList list) {
		for (Row row : rows.getOrDefault(list.getId(), List.of())) {
			for (String target : row.targets())
				if (known.add(row.source(), target))
					open(list, row.source(), listOf.apply(target)).getTargets().add(codes.apply(target));
			if (row.without() && known.addWithout(row.source()))
				made(list, row.source()).setKind(MappingKind.NONE);
		}
	}

	/** The mapping of a code whose kind nobody tells, to codes of one list. */
	private CodeMapping open(CodeList list, String source, String other) {
		return list.getMappings().stream().filter(mapping -> !mapping.isSetKind() && mapping.getSource() != null
				&& source.equals(Labels.id(mapping.getSource())) && mapping.getTargets().stream().allMatch(code -> other.equals(listOf.apply(Labels.id(code)))))
				.findFirst().orElseGet(() -> made(list, source));
	}

	private static CodeMapping made(CodeList list, String source) {
		CodeMapping mapping = ModelFactory.eINSTANCE.createCodeMapping();
		mapping.setSource((Code) Ids.reference(Literals.CODE, source));
		list.getMappings().add(mapping);
		return mapping;
	}

	/** What has to be kept of them with a list, beyond what the list is written as. */
	List<Verbatim.Value> kept(String list, Model written) {
		return homes.getOrDefault(list, List.of()).stream().flatMap(root -> reached(root).stream()).distinct()
				.flatMap(node -> Residue.of(model, node, written).stream()).toList();
	}

	private Set<IRI> reached(IRI root) {
		Set<Value> seen = new LinkedHashSet<>(Set.of(root));
		List<Value> waiting = new ArrayList<>(seen);
		while (!waiting.isEmpty())
			for (Statement statement : model.filter((Resource) waiting.removeLast(), null, null)) {
				Value next = statement.getObject();
				if (next instanceof Resource node && model.contains(node, null, null) && !elements.contains(next) && seen.add(next))
					waiting.add(next);
			}
		Set<IRI> named = new LinkedHashSet<>();
		seen.stream().filter(IRI.class::isInstance).map(IRI.class::cast).sorted(Comparator.comparing(IRI::stringValue)).forEach(named::add);
		return named;
	}
}
