// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Agency;

/** The agencies on whose behalf a change is made. */
final class Behalf {

	private Behalf() {
	}

	/** What to tell of the first one that the catalogue does not have; empty where it has all. */
	static Optional<String> fault(Catalogue catalogue, Collection<String> agencies) {
		return agencies.stream().filter(agency -> catalogue.find(Agency.class, agency).isEmpty()).findFirst()
				.map(agency -> CommandTexts.text("import.for.unknown", agency,
						catalogue.all(Agency.class).stream().map(Agency::getId).sorted().collect(Collectors.joining(", "))));
	}
}
