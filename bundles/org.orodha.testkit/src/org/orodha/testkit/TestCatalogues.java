// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.MemoryStorage;

/**
 * Catalogues for tests.
 *
 * <pre>
 * Catalogue catalogue = TestCatalogues.empty("en", "fr");
 * </pre>
 *
 * @since 1.0
 */
public final class TestCatalogues {

	private TestCatalogues() {
	}

	/**
	 * A new catalogue in memory. It can be changed and saved; it keeps no files beside its elements.
	 *
	 * @param languages its languages, the first one first; without any, English
	 */
	public static Catalogue empty(String... languages) throws CatalogueException {
		return Catalogue.create(new MemoryStorage("memory"), "Test", languages.length == 0 ? List.of("en") : List.of(languages));
	}
}
