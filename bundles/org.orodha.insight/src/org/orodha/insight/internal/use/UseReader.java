// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.use;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Wholes;
import org.orodha.insight.use.Relation;
import org.orodha.insight.use.UseLink;
import org.orodha.insight.use.UsedElement;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Reads from a catalogue what uses what. */
public final class UseReader {

	private final List<String> languages;
	private final Map<String, UsedElement> elements = new LinkedHashMap<>();
	private final Map<UsedElement, List<UseLink>> users = new HashMap<>();
	private final Map<UsedElement, List<UseLink>> used = new HashMap<>();
	private final Map<String, String> wholes = new HashMap<>();
	private final Map<EReference, Relation> relations = new HashMap<>();
	private final Map<Object, String> agencies = new HashMap<>();
	private final Relation part = new Relation("part", UseText.text("relation.part"));
	private final Relation byFlow = new Relation("flow", UseText.text("relation.flow"));

	/** @param languages the languages of names, the most wanted first */
	public UseReader(Catalogue catalogue, List<String> languages) {
		this.languages = languages;
		List<IdentifiedElement> all = catalogue.all(IdentifiedElement.class).stream().filter(element -> element.getId() != null).toList();
		all.forEach(this::add);
		all.forEach(this::linkToWhole);
		catalogue.references().forEach(this::link);
		catalogue.all(Flow.class).forEach(this::linkLaw);
	}

	private void add(IdentifiedElement element) {
		String agency = Owners.of(element).map(owner -> agencies.computeIfAbsent(owner, any -> Labels.called(owner))).orElse("");
		elements.putIfAbsent(element.getId(), new UsedElement(element.getId(), element.eClass(), Labels.of(element, languages), agency, false));
	}

	private void linkToWhole(IdentifiedElement element) {
		if (Wholes.nearest(element.eContainer(), IdentifiedElement.class).orElse(null) instanceof IdentifiedElement whole && whole.eClass() != Literals.CATALOGUE) {
			wholes.put(element.getId(), Labels.id(whole));
			link(elements.get(element.getId()), part, elements.get(Labels.id(whole)));
		}
	}

	private void link(String id, Collection<Setting> settings) {
		for (Setting setting : settings) {
			EReference reference = (EReference) setting.getEStructuralFeature();
			IdentifiedElement holder = Wholes.nearest(setting.getEObject(), IdentifiedElement.class).orElse(null);
			if (holder == null || holder.getId() == null)
				continue;
			UsedElement from = elements.get(holder.getId());
			UsedElement to = elements.computeIfAbsent(id, missing -> new UsedElement(missing, kind(reference, holder), missing, "", true));
			if (reference == Literals.LEGAL_INSTRUMENT__COVERS)
				link(to, relation(reference), from);
			else if (!holder.getId().equals(wholes.get(id)))
				link(from, relation(reference), to);
		}
	}

	/** The kind that is asked for; where several will do, that of what refers to it. */
	private static EClass kind(EReference reference, IdentifiedElement holder) {
		return reference.getEReferenceType().isAbstract() ? holder.eClass() : reference.getEReferenceType();
	}

	private void linkLaw(Flow flow) {
		for (Dataset dataset : flow.getDatasets())
			Stream.concat(Stream.ofNullable(flow.getInstrument()), flow.getArticles().stream())
					.forEach(law -> link(elements.get(Labels.id(dataset)), byFlow, elements.get(Labels.id(law))));
	}

	private void link(UsedElement from, Relation relation, UsedElement to) {
		if (from.equals(to))
			return;
		used.computeIfAbsent(from, any -> new ArrayList<>(2)).add(new UseLink(relation, to));
		users.computeIfAbsent(to, any -> new ArrayList<>(2)).add(new UseLink(relation, from));
	}

	private Relation relation(EReference reference) {
		return relations.computeIfAbsent(reference, any -> new Relation(Kinds.kebab(reference.getName()), Labels.of(reference)));
	}

	/** The elements by identifier. */
	public Map<String, UsedElement> elements() {
		return elements;
	}

	/** What uses each element. */
	public Map<UsedElement, List<UseLink>> users() {
		return once(users);
	}

	/** What each element uses. */
	public Map<UsedElement, List<UseLink>> used() {
		return once(used);
	}

	/** An element may refer to another several times in the same way. */
	private static Map<UsedElement, List<UseLink>> once(Map<UsedElement, List<UseLink>> links) {
		links.replaceAll((element, found) -> found.size() == 1 ? List.of(found.getFirst()) : List.copyOf(new LinkedHashSet<>(found)));
		return links;
	}
}
