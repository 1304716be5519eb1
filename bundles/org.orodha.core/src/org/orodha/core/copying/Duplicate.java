// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.copying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.internal.copying.Afresh;
import org.orodha.core.internal.copying.Copies;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;

/**
 * Copies elements, with their parts, beside themselves. The copies have identifiers and names of their own and begin as drafts,
 * without what was noted of where their originals come from.
 */
public final class Duplicate {

	private static final Messages MESSAGES = Messages.of(Duplicate.class);

	private record Place(EObject container, EReference feature) {

		static Place of(IdentifiedElement part) {
			return new Place(part.eContainer(), part.eContainmentFeature());
		}

		/** The position behind the last of those of some elements that stand here. */
		int after(List<IdentifiedElement> elements) {
			List<?> all = (List<?>) container.eGet(feature);
			return elements.stream().mapToInt(all::indexOf).max().orElse(all.size() - 1) + 1;
		}
	}

	private Duplicate() {
	}

	/**
	 * Works out copies of elements; parts of others among them go with these.
	 *
	 * @throws IllegalArgumentException where one of them cannot be copied
	 */
	public static Copying of(Catalogue catalogue, Collection<? extends IdentifiedElement> elements) {
		List<IdentifiedElement> originals = Copyable.wholes(elements);
		Copies copies = new Copies(catalogue);
		List<IdentifiedElement> made = new ArrayList<>();
		for (IdentifiedElement original : originals)
			made.add(copies.copy(original, original.getId()));
		return copying(catalogue, copies, originals, made);
	}

	/**
	 * Works out a copy that gets a certain identifier.
	 *
	 * @throws IllegalArgumentException where the element cannot be copied, or the identifier is not well-formed or taken
	 */
	public static Copying of(Catalogue catalogue, IdentifiedElement original, String id) {
		requireFree(catalogue, id);
		Copies copies = new Copies(catalogue);
		return copying(catalogue, copies, Copyable.wholes(List.of(original)), List.of(copies.copy(original, id)));
	}

	/** @throws IllegalArgumentException where an identifier is not well-formed or taken */
	static void requireFree(Catalogue catalogue, String id) {
		if (!Ids.slug(id).equals(id))
			throw new IllegalArgumentException(MESSAGES.text("id.form", id, Ids.slug(id)));
		if (catalogue.contains(id))
			throw new IllegalArgumentException(MESSAGES.text("id.taken", id));
	}

	private static Copying copying(Catalogue catalogue, Copies copies, List<IdentifiedElement> originals,
			List<IdentifiedElement> made) {
		copies.connect(true);
		CopyNames.give(made, number -> Neighbours.of(catalogue, originals.get(number)));
		String label = MESSAGES.text("duplicate.label", Labels.of(originals.get(0), catalogue.readingLanguages()), originals.size());
		CompoundCommand command = new CompoundCommand(0, label);
		Map<Place, List<IdentifiedElement>> parts = new LinkedHashMap<>();
		for (int number = 0; number < made.size(); number++) {
			IdentifiedElement copy = made.get(number);
			if (copy instanceof LifecycleElement element)
				Afresh.begin(element);
			if (copy instanceof CatalogueElement element)
				command.append(Commands.add(catalogue, element));
			else
				parts.computeIfAbsent(Place.of(originals.get(number)), place -> new ArrayList<>()).add(copy);
		}
		parts.forEach((place, copied) -> command.append(AddCommand.create(catalogue.editingDomain(), place.container(), place.feature(),
				copied, place.after(originals))));
		return new Copying(label, made, List.of(), command);
	}
}
