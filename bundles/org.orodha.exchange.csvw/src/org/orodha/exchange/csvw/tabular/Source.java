// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where descriptions and tables are read from; the network is none. */
public interface Source {

	/**
	 * Something that was read.
	 *
	 * @param bytes its content
	 * @param links the descriptions that whoever keeps it says it has, as addresses to be resolved against its own
	 */
	record Content(byte[] bytes, List<String> links) {
	}

	/**
	 * Reads what stands at an address.
	 *
	 * @return nothing where there is nothing, or nothing that may be read
	 */
	Optional<Content> read(URI address) throws IOException;

	/** Patterns of the addresses of descriptions, beside those that the standard names for where no others are said. */
	default List<String> locations(URI table) {
		return List.of("{+url}-metadata.json", "csv-metadata.json");
	}
}
