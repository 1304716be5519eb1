// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.copying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.internal.copying.Afresh;
import org.orodha.core.internal.copying.Copies;
import org.orodha.core.internal.exchange.Links;
import org.orodha.core.refactor.Reference;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;

/**
 * Puts the elements of an excerpt into a catalogue. One whose identifier is free there stays what it is; one whose identifier is
 * taken gets another and begins as a draft of its own. References lead to what the catalogue has under the same identifiers.
 */
public final class Insertion {

	private static final Messages MESSAGES = Messages.of(Insertion.class);

	private final Catalogue catalogue;
	private final Excerpt excerpt;
	private final Destination destination;
	private final Map<String, IdentifiedElement> own = new HashMap<>();
	private final Map<String, IdentifiedElement> offered = new HashMap<>();
	private final List<Lacking> lacking;

	/**
	 * @param place what the elements are put to: they become its parts, or those of what it is a part of, where they can be; elements
	 *              with a file of their own get an agency as owner. Null for the catalogue itself
	 * @throws IllegalArgumentException where an element can only be a part of something else
	 */
	public Insertion(Catalogue catalogue, Excerpt excerpt, EObject place) {
		this.catalogue = catalogue;
		this.excerpt = excerpt;
		destination = new Destination(catalogue, place);
		excerpt.elements().forEach(destination::require);
		excerpt.elements().forEach(element -> note(element, own));
		excerpt.others().forEach(element -> note(element, offered));
		lacking = lackingOf(excerpt.elements(), false);
	}

	private static void note(IdentifiedElement element, Map<String, IdentifiedElement> byId) {
		Links.identified(element).filter(part -> part.getId() != null).forEach(part -> byId.putIfAbsent(part.getId(), part));
	}

	/** What the elements refer to and the catalogue does not have. */
	public List<Lacking> lacking() {
		return lacking;
	}

	private List<Lacking> lackingOf(Collection<IdentifiedElement> wholes, boolean needed) {
		Map<Object, List<Reference>> found = new LinkedHashMap<>();
		for (IdentifiedElement whole : wholes)
			Links.tree(whole).forEach(owner -> {
				for (EReference reference : Links.of(owner))
					if (!needed && !destination.replaces(owner, reference) || needed && reference.isRequired())
						for (IdentifiedElement target : Links.targets(owner, reference))
							if (isLacking(reference, target))
								found.computeIfAbsent(bringing(target).<Object>map(element -> element).orElse(Labels.id(target)),
										key -> new ArrayList<>()).add(new Reference(owner, reference, target));
			});
		List<Lacking> lacking = new ArrayList<>();
		found.forEach((key, references) -> lacking.add(key instanceof IdentifiedElement element
				? new Lacking(element.getId(), element, references) : new Lacking((String) key, null, references)));
		return List.copyOf(lacking);
	}

	private boolean isLacking(EReference reference, IdentifiedElement target) {
		String id = Labels.id(target);
		return !own.containsKey(id)
				&& catalogue.find(IdentifiedElement.class, id).filter(reference.getEReferenceType()::isInstance).isEmpty();
	}

	/** What has to come along so that there is a target: itself, or the outermost thing it is a part of that the catalogue lacks. */
	private Optional<IdentifiedElement> bringing(IdentifiedElement target) {
		IdentifiedElement at = offered.get(Labels.id(target));
		while (at != null && at.eContainer() instanceof IdentifiedElement whole && present(whole).isEmpty())
			at = whole;
		return Optional.ofNullable(at);
	}

	private Optional<IdentifiedElement> present(IdentifiedElement element) {
		return catalogue.find(IdentifiedElement.class, element.getId()).filter(found -> found.eClass() == element.eClass());
	}

	/**
	 * The additions. References to what is lacking and not brought along are dropped.
	 *
	 * @param brought what is brought along, with what it cannot be without
	 */
	public Copying copying(Collection<Lacking> brought) {
		Copying copying = copying("insertion.label", brought,
				element -> catalogue.contains(element.getId()) ? destination.id(element) : element.getId());
		CopyNames.give(copying.made(), number -> destination.neighbours(copying.made().get(number)));
		return copying;
	}

	/**
	 * The addition of the one element of the excerpt, with everything that it lacks and that can be brought along.
	 *
	 * @param id its identifier
	 * @throws IllegalArgumentException where the identifier is not well-formed or taken
	 */
	public Copying as(String id) {
		Duplicate.requireFree(catalogue, id);
		if (excerpt.elements().size() != 1)
			throw new IllegalArgumentException(MESSAGES.text("id.several", id));
		return copying("insertion.new", lacking, element -> id);
	}

	private Copying copying(String key, Collection<Lacking> brought, Function<IdentifiedElement, String> id) {
		Copies copies = new Copies(catalogue);
		Map<IdentifiedElement, IdentifiedElement> made = new LinkedHashMap<>();
		for (IdentifiedElement element : excerpt.elements())
			made.put(element, copies.copy(element, id.apply(element)));
		Map<IdentifiedElement, IdentifiedElement> along = new LinkedHashMap<>();
		for (IdentifiedElement element : along(brought))
			along.put(element, copies.copy(element, element.getId()));
		copies.connect(false);
		String label = MESSAGES.text(key, Labels.of(excerpt.elements().get(0), catalogue.readingLanguages()), made.size());
		return new Copying(label, List.copyOf(made.values()), List.copyOf(along.values()), adding(label, made, along));
	}

	private Set<IdentifiedElement> along(Collection<Lacking> brought) {
		Set<IdentifiedElement> along = new LinkedHashSet<>();
		Set<IdentifiedElement> fresh = new LinkedHashSet<>();
		brought.stream().map(Lacking::element).filter(element -> element != null).forEach(fresh::add);
		while (!fresh.isEmpty()) {
			along.addAll(fresh);
			List<Lacking> needed = lackingOf(fresh, true);
			fresh.clear();
			needed.stream().map(Lacking::element).filter(element -> element != null && !along.contains(element)).forEach(fresh::add);
		}
		return along;
	}

	private Command adding(String label, Map<IdentifiedElement, IdentifiedElement> made, Map<IdentifiedElement, IdentifiedElement> along) {
		CompoundCommand command = new CompoundCommand(0, label);
		along.forEach((original, copy) -> command.append(copy instanceof CatalogueElement element ? Commands.add(catalogue, element)
				: Commands.add(catalogue, container(original), original.eContainer() == null ? Literals.CATALOGUE__TOPICS
						: original.eContainmentFeature(), copy)));
		made.forEach((original, copy) -> {
			if (!copy.getId().equals(original.getId()) && copy instanceof LifecycleElement element)
				Afresh.begin(element);
			else
				Afresh.adoption(copy);
			destination.own(copy);
			command.append(destination.add(copy));
		});
		return command;
	}

	private EObject container(IdentifiedElement part) {
		return part.eContainer() instanceof IdentifiedElement whole ? present(whole).orElseThrow() : catalogue.root();
	}
}
