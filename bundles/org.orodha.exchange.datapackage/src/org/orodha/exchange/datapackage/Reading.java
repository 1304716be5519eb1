// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.Optional;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One reading of a package.
 *
 * @param owner    whom a new source belongs to, or null
 * @param language the language of texts that do not say theirs
 */
record Reading(Catalogue catalogue, Proposal.Builder proposal, PackageFiles files, Agency owner, String language) {

	static final Messages MESSAGES = Messages.of(Reading.class);

	/** Tells what cannot be followed and is kept as it is. */
	void kept(Place place, String word, JsonNode value) {
		String text = value.toString();
		proposal.skip(place, MESSAGES.text("kept", word, text.length() > 200 ? text.substring(0, 200) + "…" : text));
	}

	/** What an identifier means, in the catalogue or in what is read before; null for nothing. */
	IdentifiedElement find(Class<? extends IdentifiedElement> type, String id) {
		Optional<? extends IdentifiedElement> known = catalogue.find(type, id);
		if (known.isPresent())
			return known.get();
		return proposal.described(type, id).map(read -> (IdentifiedElement) Ids.reference(read.eClass(), id)).orElse(null);
	}

	/** Tells something else. */
	void tell(Place place, String key, Object... values) {
		proposal.skip(place, MESSAGES.text(key, values));
	}
}
