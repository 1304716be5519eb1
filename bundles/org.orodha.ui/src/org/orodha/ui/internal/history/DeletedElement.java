// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.history;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.slf4j.LoggerFactory;

/**
 * An element that a catalogue had once.
 *
 * @param element as it was saved last, outside the catalogue
 */
record DeletedElement(PastState state, IdentifiedElement element) {

	/**
	 * Those that the catalogue does not hold now, the latest first; one that is in another file today was not deleted.
	 *
	 * @throws InvocationTargetException where the history cannot be read
	 * @throws InterruptedException      where the user gave up
	 */
	static List<DeletedElement> of(OpenCatalogue catalogue) throws InvocationTargetException, InterruptedException {
		List<DeletedElement> deleted = new ArrayList<>();
		for (PastState state : PastState.deleted(catalogue.project()))
			try {
				catalogue.catalogue().contentOf(new UnsavedEdit(state.path(), state.content(), null)).stream()
						.filter(IdentifiedElement.class::isInstance).map(IdentifiedElement.class::cast)
						.filter(element -> catalogue.catalogue().find(IdentifiedElement.class, Labels.id(element)).isEmpty()).findFirst()
						.ifPresent(element -> deleted.add(new DeletedElement(state, element)));
			} catch (CatalogueException unreadable) {
				LoggerFactory.getLogger(DeletedElement.class).warn("{} was deleted and cannot be restored", state.path(), unreadable);
			}
		return deleted;
	}
}
