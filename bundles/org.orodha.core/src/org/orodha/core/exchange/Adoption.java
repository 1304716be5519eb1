// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;
import java.util.Objects;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.core.exchange.Change.NewValue;
import org.orodha.core.findings.Place;
import org.orodha.core.internal.exchange.Differences;
import org.orodha.model.IdentifiedElement;

/**
 * Takes over what an importer proposed on a copy of the catalogue: nothing of it is the importer's any more afterwards, and
 * what it says of elements of the copy is said of those of the catalogue.
 */
final class Adoption {

	private final Origins origins;
	private final TakenOver proposed;

	/**
	 * @param copy    what the importer was given of the catalogue
	 * @param origins notes where new elements come from
	 */
	Adoption(Catalogue catalogue, CatalogueCopy copy, Origins origins) {
		this.origins = origins;
		this.proposed = new TakenOver(catalogue, copy);
	}

	/** The changes as changes of the catalogue. */
	List<Change> adopt(List<Change> changes) {
		for (Change change : changes)
			switch (change) {
			case Change.Create create -> proposed.take(create.element());
			case Change.Update update -> update.values().forEach(value -> proposed.takeParts(value.feature(), value.newValue()));
			case Change.Conflict conflict -> Objects.requireNonNull(conflict.reason());
			case Change.Skipped skipped -> Objects.requireNonNull(skipped.reason());
			}
		proposed.complete();
		return changes.stream().map(this::adopted).toList();
	}

	private Change adopted(Change change) {
		return switch (change) {
		case Change.Create create -> new Change.Create(create.place(), recorded((IdentifiedElement) proposed.made(create.element()),
				create.place()), create.container() == null ? null : proposed.target(create.container()), create.feature(), create.basis());
		case Change.Update update -> adopted(update, (IdentifiedElement) proposed.target(update.element()));
		case Change.Conflict conflict -> conflict;
		case Change.Skipped skipped -> skipped;
		};
	}

	private IdentifiedElement recorded(IdentifiedElement element, Place place) {
		origins.note(element, place);
		return element;
	}

	/** What the values replace is read from the catalogue, since the importer may have changed the copy. */
	private Change adopted(Change.Update update, IdentifiedElement present) {
		return new Change.Update(update.place(), present, update.values().stream().map(value -> new NewValue(value.feature(),
				Differences.value(present, value.feature()), proposed.value(value.newValue()))).toList(), update.basis());
	}
}
