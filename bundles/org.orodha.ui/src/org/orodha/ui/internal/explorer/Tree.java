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
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Arranges one catalogue for the explorer. Only what is expanded is built and sorted; long lists are cut into ranges. */
final class Tree {

	private static final int RANGE = 400;

	private final IProject project;
	private final OpenCatalogue catalogue;
	private final Sifted sifted;

	/** @param sifted which elements are shown */
	Tree(OpenCatalogue catalogue, Sifted sifted) {
		this.project = catalogue.project();
		this.catalogue = catalogue;
		this.sifted = sifted;
	}

	/** The first level below the project. */
	List<Node> roots(Grouping grouping) {
		if (sifted.isNothing())
			return List.of(new Node.Notice(project, UiText.text("explorer.nothing")));
		List<Node> nodes = new ArrayList<>();
		if (sifted.shows(catalogue.catalogue().root()))
			nodes.add(element(project, catalogue.catalogue().root()));
		if (sifted == Sifted.ALL)
			for (Kept kept : Kept.values())
				kept(kept).ifPresent(nodes::add);
		nodes.addAll(arranged(grouping));
		return nodes;
	}

	private Optional<Node> kept(Kept kept) {
		List<IdentifiedElement> elements = kept.of(catalogue).elements();
		return elements.isEmpty() ? Optional.empty() : Optional.of(new Node.Group(project, kept, UiText.text("explorer." + kept.key()),
				elements, null, group -> elements(group, elements)));
	}

	private List<Node> arranged(Grouping grouping) {
		return switch (grouping) {
		case AGENCY -> groups(byAgency(), Literals.AGENCY, this::kinds);
		case TOPIC -> groups(byFeature(grouping, "topics", catalogue.catalogue().root().getTopics()), Literals.TOPIC, this::list);
		case KIND -> kinds(project, all());
		case STATUS -> groups(byStatus(), null, this::kinds);
		case LEGAL_BASIS -> groups(byFeature(grouping, "legalBases", List.of()), Literals.LEGAL_INSTRUMENT, this::kinds);
		};
	}

	/** The first line that stands for an element where the catalogue is arranged, and not where it is kept besides. */
	Optional<Node> path(Grouping grouping, EObject element) {
		EObject whole = EcoreUtil.getRootContainer(element);
		return roots(grouping).stream().filter(root -> !(root.subject() instanceof Kept)).map(root -> find(root, element, whole))
				.flatMap(Optional::stream).findFirst();
	}

	private static Optional<Node> find(Node node, EObject element, EObject whole) {
		if (node instanceof Node.Group group && !group.elements().contains(whole))
			return Optional.empty();
		if (node instanceof ElementNode found && (found.element() == element || !EcoreUtil.isAncestor(found.element(), element)))
			return Optional.of(node).filter(same -> found.element() == element);
		return node.children().stream().map(child -> find(child, element, whole)).flatMap(Optional::stream).findFirst();
	}

	private List<Node> groups(Map<Object, List<IdentifiedElement>> content, EClass icon,
			BiFunction<Node, List<IdentifiedElement>, List<Node>> below) {
		List<Node> nodes = new ArrayList<>();
		content.forEach((key, elements) -> nodes.add(new Node.Group(project, key, label(key), elements, icon,
				group -> below.apply(group, elements))));
		return nodes;
	}

	private String label(Object key) {
		return switch (key) {
		case LifecycleStatus status -> Labels.of(status);
		case Grouping none -> UiText.text("explorer.none." + none.key());
		default -> catalogue.label((EObject) key);
		};
	}

	private List<IdentifiedElement> all() {
		return shown().toList();
	}

	private Stream<IdentifiedElement> shown() {
		return catalogue.catalogue().all(CatalogueElement.class).stream().<IdentifiedElement>map(element -> element).filter(sifted::shows);
	}

	private static void add(Map<Object, List<IdentifiedElement>> groups, Object key, IdentifiedElement element) {
		groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(element);
	}

	private static void addLast(Map<Object, List<IdentifiedElement>> groups, Grouping grouping, List<IdentifiedElement> without) {
		if (!without.isEmpty())
			groups.put(grouping, without);
	}

	private Map<Object, List<IdentifiedElement>> byAgency() {
		Map<Object, List<IdentifiedElement>> groups = new LinkedHashMap<>();
		for (Agency agency : NaturalOrder.sorted(catalogue.catalogue().all(Agency.class), catalogue::label))
			groups.put(agency, new ArrayList<>());
		List<IdentifiedElement> shared = new ArrayList<>();
		shown().forEach(element -> {
			Agency owner = element instanceof Agency agency ? agency : ((CatalogueElement) element).getOwner();
			if (owner == null || owner.eIsProxy())
				shared.add(element);
			else
				add(groups, owner, element);
		});
		groups.values().removeIf(List::isEmpty);
		addLast(groups, Grouping.AGENCY, shared);
		return groups;
	}

	private Map<Object, List<IdentifiedElement>> byStatus() {
		Map<Object, List<IdentifiedElement>> groups = new TreeMap<>(Comparator.comparing(status -> ((LifecycleStatus) status).getValue()));
		List<IdentifiedElement> without = new ArrayList<>();
		shown().forEach(element -> {
			LifecycleElement living = (LifecycleElement) element;
			if (living.isSetStatus())
				add(groups, living.getStatus(), element);
			else
				without.add(element);
		});
		Map<Object, List<IdentifiedElement>> all = new LinkedHashMap<>(groups);
		addLast(all, Grouping.STATUS, without);
		return all;
	}

	/**
	 * By what a reference of the elements leads to, sorted by name; those last where it leads nowhere.
	 *
	 * @param always what has a group even if nothing leads there
	 */
	private Map<Object, List<IdentifiedElement>> byFeature(Grouping grouping, String name, List<? extends EObject> always) {
		Map<Object, List<IdentifiedElement>> groups = new LinkedHashMap<>();
		if (sifted == Sifted.ALL)
			always.forEach(target -> groups.put(target, new ArrayList<>()));
		List<IdentifiedElement> without = new ArrayList<>();
		shown().forEach(element -> {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			List<?> targets = feature == null ? List.of() : (List<?>) element.eGet(feature);
			targets.forEach(target -> add(groups, target, element));
			if (feature != null && targets.isEmpty())
				without.add(element);
		});
		Map<Object, List<IdentifiedElement>> sorted = new LinkedHashMap<>();
		NaturalOrder.sorted(groups.keySet(), key -> catalogue.label((EObject) key)).forEach(key -> sorted.put(key, groups.get(key)));
		addLast(sorted, grouping, without);
		return sorted;
	}

	private List<Node> kinds(Object parent, Collection<? extends IdentifiedElement> elements) {
		Map<EClass, List<IdentifiedElement>> groups = new LinkedHashMap<>();
		for (IdentifiedElement element : elements)
			groups.computeIfAbsent(element.eClass(), kind -> new ArrayList<>()).add(element);
		return NaturalOrder.sorted(groups.keySet(), Labels::ofKinds).stream().<Node>map(kind -> new Node.Group(parent, kind, Labels.ofKinds(kind),
				groups.get(kind), kind, group -> list(group, groups.get(kind)))).toList();
	}

	private List<Node> list(Node parent, List<IdentifiedElement> elements) {
		List<IdentifiedElement> sorted = NaturalOrder.sorted(elements, catalogue::label);
		if (sorted.size() <= RANGE)
			return elements(parent, sorted);
		List<Node> ranges = new ArrayList<>();
		for (int start = 0; start < sorted.size(); start += RANGE) {
			List<IdentifiedElement> part = sorted.subList(start, Math.min(start + RANGE, sorted.size()));
			String label = start(part.get(0)) + " – " + start(part.get(part.size() - 1));
			ranges.add(new Node.Group(parent, start, label, part, parent.icon(), group -> elements(group, part)));
		}
		return ranges;
	}

	private List<Node> elements(Object parent, List<IdentifiedElement> elements) {
		return elements.stream().map(element -> element(parent, element)).toList();
	}

	private Node element(Object parent, IdentifiedElement element) {
		return new ElementNode(parent, catalogue, element, sifted);
	}

	private String start(IdentifiedElement element) {
		String label = catalogue.label(element);
		return label.substring(0, Math.min(24, label.length()));
	}
}
