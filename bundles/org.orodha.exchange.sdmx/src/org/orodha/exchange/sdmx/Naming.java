// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Optional;

/** Which element of the catalogue something of SDMX is, and the other way round. */
interface Naming {

	/** The identifier of the element that something is. */
	Optional<String> id(Urn urn);

	/** What an element is called in SDMX. */
	Optional<Urn> urn(String id);
}
