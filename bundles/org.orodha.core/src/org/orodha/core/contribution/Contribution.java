// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.util.List;

/**
 * What an extension says of an importer, validator or exporter, known without loading its class.
 *
 * @param <T>         Importer, Validator or Exporter
 * @param id          the identifier, such as {@code knbs.census-tables}
 * @param name        the name in the reader's language
 * @param description what it does, in the reader's language
 * @param plugin      the symbolic name of the bundle
 * @param version     the version of the bundle
 * @param agency      the identifier of the agency it belongs to, or empty
 * @param extensions  the endings of the files it reads or writes, without full stop; empty for any
 * @param folder      whether it writes into a folder and not a file
 * @param options     its options
 * @param maker       makes the object, on first use
 */
public record Contribution<T>(String id, String name, String description, String plugin, String version, String agency,
		List<String> extensions, boolean folder, List<Option> options, Maker<T> maker) {

	/** Makes a contribution's object. */
	@FunctionalInterface
	public interface Maker<T> {

		/** @throws Exception whatever the plug-in's class loading or constructor throws */
		T make() throws Exception;
	}

	public Contribution {
		extensions = List.copyOf(extensions);
		options = List.copyOf(options);
	}
}
