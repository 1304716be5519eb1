// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Free identifiers for new parts of an element, none of them twice: made from the code, else from the name. */
public final class NewIds {

	private final Catalogue catalogue;
	private final String prefix;
	private final String language;
	private final Set<String> given = new HashSet<>();
	private final Map<String, Integer> counts = new HashMap<>();

	/**
	 * @param container what the new parts belong to; their identifiers begin with its own
	 * @param language  the language of names that is preferred
	 */
	public NewIds(Catalogue catalogue, EObject container, String language) {
		this.catalogue = catalogue;
		this.language = language;
		prefix = container instanceof IdentifiedElement whole && container.eClass() != Literals.CATALOGUE ? whole.getId() + "." : "";
	}

	/** The identifier for a part that has its name already. */
	public String of(IdentifiedElement part) {
		String wanted = catalogue.freeId(prefix + called(part));
		String id = wanted;
		while (!given.add(id))
			id = catalogue.freeId(wanted + "-" + (counts.merge(wanted, 1, Integer::sum) + 1));
		return id;
	}

	private String called(IdentifiedElement part) {
		if (part instanceof Code code && code.getValue() != null && !code.getValue().isBlank())
			return code.getValue();
		String name = Texts.in(part.getName(), List.of(language));
		return name.isBlank() ? part.eClass().getName() : name;
	}
}
