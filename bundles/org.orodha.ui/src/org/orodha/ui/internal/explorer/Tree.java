// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Arranges one catalogue for the explorer. Only what is expanded is built; long lists are cut into ranges. */
final class Tree {

	private static final int RANGE = 400;

	private final IProject project;
	private final OpenCatalogue catalogue;
	private final Comparator<String> order = NaturalOrder.ofNames();

	Tree(OpenCatalogue catalogue) {
		this.project = catalogue.project();
		this.catalogue = catalogue;
	}

	/** The first level below the project. */
	List<Node> roots(Grouping grouping) {
		List<Node> nodes = new ArrayList<>();
		nodes.add(new ElementNode(project, catalogue, catalogue.catalogue().root()));
		nodes.addAll(switch (grouping) {
		case AGENCY -> groups(project, byAgency(), Literals.AGENCY,
				group -> elements -> groups(group, byKind(elements), null, inner -> part -> list(inner, part)));
		case TOPIC -> groups(project, byTopic(), Literals.TOPIC, group -> elements -> list(group, elements));
		case KIND -> groups(project, byKind(all()), null, group -> elements -> list(group, elements));
		});
		return nodes;
	}

	/** The first node that stands for an element. */
	Optional<Node> path(Grouping grouping, EObject element) {
		return roots(grouping).stream().map(root -> find(root, element)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Node> find(Node node, EObject element) {
		if (node instanceof ElementNode found && (found.element() == element || !EcoreUtil.isAncestor(found.element(), element)))
			return Optional.of(node).filter(same -> found.element() == element);
		return node.children().stream().map(child -> find(child, element)).flatMap(Optional::stream).findFirst();
	}

	private interface Content {

		Function<List<IdentifiedElement>, List<Node>> below(Node.Group group);
	}

	private List<Node> groups(Object parent, Map<EObject, List<IdentifiedElement>> content, EClass icon, Content below) {
		List<Node> nodes = new ArrayList<>();
		content.forEach((key, elements) -> nodes.add(new Node.Group(parent, key, label(key, icon), elements.size(),
				key instanceof EClass kind ? kind : icon, key instanceof EClass kind && icon == null ? kind : null,
				group -> below.below(group).apply(elements))));
		return nodes;
	}

	private String label(EObject key, EClass icon) {
		if (key == Literals.CATALOGUE_ELEMENT)
			return UiText.text(icon == Literals.TOPIC ? "explorer.noTopic" : "explorer.noAgency");
		return key instanceof EClass kind ? Labels.ofKinds(kind) : catalogue.label(key);
	}

	private List<CatalogueElement> all() {
		return catalogue.catalogue().all(CatalogueElement.class);
	}

	private Map<EObject, List<IdentifiedElement>> byAgency() {
		Map<EObject, List<IdentifiedElement>> groups = new LinkedHashMap<>();
		for (Agency agency : sorted(catalogue.catalogue().all(Agency.class)))
			groups.put(agency, new ArrayList<>(List.of(agency)));
		for (CatalogueElement element : all())
			if (!(element instanceof Agency))
				groups.computeIfAbsent(element.getOwner() == null || element.getOwner().eIsProxy()
						? Literals.CATALOGUE_ELEMENT : element.getOwner(), key -> new ArrayList<>()).add(element);
		return groups;
	}

	private Map<EObject, List<IdentifiedElement>> byTopic() {
		Map<EObject, List<IdentifiedElement>> groups = new LinkedHashMap<>();
		catalogue.catalogue().root().getTopics().forEach(topic -> groups.put(topic, new ArrayList<>()));
		List<IdentifiedElement> without = new ArrayList<>();
		for (CatalogueElement element : all()) {
			EStructuralFeature topics = element.eClass().getEStructuralFeature("topics");
			List<?> found = topics == null ? List.of() : (List<?>) element.eGet(topics);
			for (Object topic : found)
				groups.computeIfAbsent((EObject) topic, key -> new ArrayList<>()).add(element);
			if (topics != null && found.isEmpty())
				without.add(element);
		}
		if (!without.isEmpty())
			groups.put(Literals.CATALOGUE_ELEMENT, without);
		return groups;
	}

	private Map<EObject, List<IdentifiedElement>> byKind(Collection<? extends IdentifiedElement> elements) {
		Map<EObject, List<IdentifiedElement>> groups = new LinkedHashMap<>();
		for (EClass kind : Kinds.all())
			groups.put(kind, new ArrayList<>());
		for (IdentifiedElement element : elements)
			groups.get(element.eClass()).add(element);
		groups.values().removeIf(List::isEmpty);
		return groups;
	}

	private List<Node> list(Node.Group parent, List<IdentifiedElement> elements) {
		List<IdentifiedElement> sorted = sorted(elements);
		if (sorted.size() <= RANGE)
			return nodes(parent, sorted);
		List<Node> ranges = new ArrayList<>();
		for (int start = 0; start < sorted.size(); start += RANGE) {
			List<IdentifiedElement> part = sorted.subList(start, Math.min(start + RANGE, sorted.size()));
			String label = start(part.get(0)) + " – " + start(part.get(part.size() - 1));
			ranges.add(new Node.Group(parent, start, label, part.size(), parent.icon(), parent.kind(),
					group -> nodes(group, part)));
		}
		return ranges;
	}

	private List<Node> nodes(Object parent, List<IdentifiedElement> elements) {
		return elements.stream().<Node>map(element -> new ElementNode(parent, catalogue, element)).toList();
	}

	private String start(IdentifiedElement element) {
		String label = catalogue.label(element);
		return label.substring(0, Math.min(24, label.length()));
	}

	private <T extends IdentifiedElement> List<T> sorted(List<T> elements) {
		record Labelled<E>(String label, E element) {
		}
		return elements.stream().map(element -> new Labelled<>(catalogue.label(element), element))
				.sorted(Comparator.comparing(Labelled::label, order)).map(Labelled::element).toList();
	}
}
