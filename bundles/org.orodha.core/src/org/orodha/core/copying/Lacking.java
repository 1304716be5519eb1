// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.copying;

import java.util.List;

import org.orodha.core.refactor.Reference;
import org.orodha.model.IdentifiedElement;

/**
 * Something that elements refer to, and the catalogue that they are put into does not have.
 *
 * @param id         its identifier
 * @param element    what can be brought along so that the references are kept: the element itself, or what it is a part of; null
 *                   where it was not taken along
 * @param references the references that lead to it, of the elements as they were taken
 */
public record Lacking(String id, IdentifiedElement element, List<Reference> references) {

	public Lacking {
		references = List.copyOf(references);
	}
}
