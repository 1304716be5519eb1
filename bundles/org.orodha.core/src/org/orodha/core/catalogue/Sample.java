// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.util.List;

import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.text.Messages;

/** A catalogue to start from, offered as an OSGi service. */
public interface Sample {

	/** The name by which the command line calls it, such as {@code kenya}. */
	String id();

	/** The name in the reader's language. */
	String name();

	/** What it holds and what it is for, in the reader's language. */
	String description();

	/** The files of the catalogue. */
	List<Write> files() throws IOException;

	/**
	 * Makes a copy of the sample.
	 *
	 * @throws CatalogueException where there is a catalogue already or the files cannot be written
	 */
	default void copyTo(Storage storage) throws CatalogueException {
		try {
			if (storage.stamp(Catalogue.ROOT) != null)
				throw new CatalogueException(storage.name(),
						Messages.of(Sample.class).text("create.exists", storage.name()), null);
			storage.commit(files());
			storage.begin();
		} catch (IOException failure) {
			throw new CatalogueException(storage.name(),
					Messages.of(Sample.class).text("create.failed", storage.name(), failure), failure);
		}
	}
}
