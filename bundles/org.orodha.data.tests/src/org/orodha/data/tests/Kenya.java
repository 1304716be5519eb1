// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.text.Owners;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Dataset;
import org.orodha.model.Role;

/** The sample catalogue of Kenya in a folder. */
record Kenya(Path folder, Catalogue catalogue) {

	/** A clock that stands still at 2026-04-07, 09:30. */
	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-07T09:30:00Z"), ZoneOffset.UTC);

	/** The whole sample. */
	static Kenya in(Path folder) throws CatalogueException, IOException {
		return copy(folder);
	}

	/** What the immigration service, the refugee service, the central bank and the coordination mechanism keep, quick to open. */
	static Kenya partIn(Path folder) throws CatalogueException, IOException {
		return copy(folder, "dis/", "drs/", "cbk/", "ncm/", "catalogue");
	}

	private static Kenya copy(Path folder, String... starts) throws CatalogueException, IOException {
		return new Kenya(folder, KenyaSample.in(folder, starts));
	}

	static Kenya open(Path folder) throws CatalogueException {
		return new Kenya(folder, Catalogue.open(new FolderStorage(folder), new NullProgressMonitor()));
	}

	/** Saves, and opens what was saved. */
	Kenya saved() throws CatalogueException {
		catalogue.save(new NullProgressMonitor());
		return open(folder);
	}

	Dataset dataset(String id) {
		return catalogue.require(Dataset.class, id);
	}

	/** Somebody of the agency that owns a dataset. */
	Actor officerOf(Dataset dataset) {
		return new Actor(Owners.of(dataset).orElseThrow().getPeople().getFirst().getId(), null);
	}

	Role role(String id) {
		return catalogue.require(Role.class, id);
	}
}
