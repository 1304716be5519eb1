// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.HashMap;
import java.util.Map;

import org.orodha.core.findings.Place;

/**
 * A declaration and where its parts stand in its file.
 *
 * @param declaration the declaration
 * @param file        the file
 * @param places      the places of parts by their paths, such as {@code columns[2].variable}
 */
public record Written(Declaration declaration, String file, Map<String, Place> places) {

	public Written {
		places = Map.copyOf(new HashMap<>(places));
	}

	/** Where a part stands, or what it is a part of. */
	public Place place(String path) {
		for (String part = path; !part.isEmpty(); part = part.substring(0, Math.max(0, Math.max(part.lastIndexOf('.'), part.lastIndexOf('[')))))
			if (places.containsKey(part))
				return places.get(part);
		return Place.of(file);
	}
}
