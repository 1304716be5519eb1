// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Locale;
import java.util.Optional;

import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.model.Agency;

/** What agencies of the catalogue are called in SDMX. */
final class Agencies {

	private Agencies() {
	}

	/** As SDMX called them when they came from there, else by their acronym, else by their identifier. */
	static String path(Agency agency) {
		return LocalIdentifiers.in(agency, Kept.SCHEME).flatMap(Urn::parse).map(Urn::agencyPath)
				.orElseGet(() -> name(Optional.ofNullable(agency.getAcronym()).filter(text -> !text.isBlank())
						.orElseGet(() -> agency.getId() == null ? "" : agency.getId().toUpperCase(Locale.ROOT))));
	}

	/** A text as an identifier that begins with a letter. */
	static String name(String text) {
		String name = text.strip().replaceAll("[^A-Za-z0-9_-]", "_");
		return name.matches("[A-Za-z].*") ? name : "X" + name;
	}
}
