// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.text.NaturalOrder;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.sop.work.WorkList;
import org.orodha.ui.OpenCatalogue;

/**
 * Whose work is shown.
 *
 * @param label what it is called
 * @param id    the identifier of the agency, role or person; empty for everybody
 */
record Whose(String label, String id) {

	static final Whose EVERYBODY = new Whose(WorkText.text("whose.everybody"), "");

	/** Everybody, then the agencies, the people and the roles of the catalogues. */
	static List<Whose> of(List<OpenCatalogue> catalogues) {
		List<Whose> all = new ArrayList<>(List.of(EVERYBODY));
		for (Class<? extends IdentifiedElement> kind : List.of(Agency.class, Person.class, Role.class))
			all.addAll(catalogues.stream().flatMap(catalogue -> catalogue.catalogue().all(kind).stream()
					.map(element -> new Whose(label(element, catalogue), element.getId())))
					.sorted(Comparator.comparing(Whose::label, NaturalOrder.ofNames())).toList());
		return all;
	}

	/** The agency, role or person of an identifier, where a catalogue has it. */
	static Optional<Whose> find(List<OpenCatalogue> catalogues, String id) {
		return catalogues.stream().flatMap(catalogue -> catalogue.catalogue().find(IdentifiedElement.class, id).stream()
				.filter(element -> element instanceof Agency || element instanceof Person || element instanceof Role)
				.map(element -> new Whose(label(element, catalogue), id))).findFirst();
	}

	private static String label(EObject element, OpenCatalogue catalogue) {
		return element instanceof Role role && role.getAgency() != null && role.getAgency().getAcronym() != null
				? catalogue.label(role) + " (" + role.getAgency().getAcronym() + ")"
				: catalogue.label(element);
	}

	/** The part of the work that is theirs. */
	WorkList of(WorkList work, OpenCatalogue catalogue) {
		if (id.isEmpty())
			return work;
		return switch (catalogue.catalogue().find(IdentifiedElement.class, id).orElse(null)) {
		case Agency agency -> work.only(item -> item.concerns(agency));
		case Role role -> work.only(item -> item.concerns(role));
		case Person person -> work.of(person, catalogue.catalogue());
		case null, default -> work.only(item -> false);
		};
	}
}
