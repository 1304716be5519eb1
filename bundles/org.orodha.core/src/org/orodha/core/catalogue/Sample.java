// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.internal.services.Services;
import org.orodha.core.text.Messages;

/** A catalogue to start from, offered as an OSGi service. */
public interface Sample {

	/** The samples that are installed, the one that is offered first at the beginning. */
	static List<Sample> installed() {
		return Services.of(Sample.class);
	}

	/** The name by which the command line calls it, such as {@code kenya}. */
	String id();

	/** The name in the reader's language. */
	String name();

	/** What it holds and what it is for, in the reader's language. */
	String description();

	/** The files of the elements. */
	List<Write> files() throws IOException;

	/** The files beside the elements, such as what agencies sent, by paths as those of {@link Attachments}. */
	default List<Write> attachments() throws IOException {
		return List.of();
	}

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
			attach(storage.attachments());
			storage.begin();
		} catch (IOException failure) {
			throw new CatalogueException(storage.name(),
					Messages.of(Sample.class).text("create.failed", storage.name(), failure), failure);
		}
	}

	private void attach(Attachments attachments) throws IOException {
		Map<String, List<Write>> folders = new TreeMap<>();
		for (Write file : attachments())
			folders.computeIfAbsent(file.path().substring(0, file.path().lastIndexOf('/')), folder -> new ArrayList<>()).add(file);
		for (Map.Entry<String, List<Write>> folder : folders.entrySet())
			try (Attachments.Batch batch = attachments.batch()) {
				for (Write file : folder.getValue())
					batch.write(file.path().substring(folder.getKey().length() + 1), out -> out.write(file.content()));
				batch.complete(folder.getKey());
			}
	}
}
