// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Conflict;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.exchange.FeatureComparison;
import org.orodha.core.exchange.FeatureComparison.Difference;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.AtomicFile;
import org.orodha.ui.OpenCatalogue;

/** Does what was decided about conflicts. What gives way is kept as a copy in the catalogue's folder. */
final class Settling {

	/** The folder of the copies, within that of the catalogue; nothing in it is an element. */
	static final String KEPT = "kept";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	private final OpenCatalogue catalogue;

	Settling(OpenCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Prepares the next saving as it was decided.
	 *
	 * @param theirs what is taken of the other where the user chose feature by feature
	 * @return whether something is to be saved now
	 * @throws CatalogueException where a file of the other cannot be read
	 * @throws IOException where no copy can be kept; nothing is done about that file then
	 */
	boolean apply(Map<Conflict, Decision> decisions, Map<Conflict, List<Difference>> theirs) throws CatalogueException, IOException {
		boolean some = false;
		for (Map.Entry<Conflict, Decision> decided : decisions.entrySet()) {
			String path = decided.getKey().path();
			switch (decided.getValue()) {
			case LATER -> {
				continue;
			}
			case MINE -> writeOver(path);
			case MERGED -> {
				keepMine(path);
				writeOver(path);
				FeatureComparison.takeTheirs(catalogue.catalogue(), theirs.getOrDefault(decided.getKey(), List.of()));
			}
			case THEIRS -> {
				keepMine(path);
				catalogue.catalogue().takeStored(path);
			}
			}
			some = true;
		}
		return some;
	}

	private void writeOver(String path) throws CatalogueException, IOException {
		if (catalogue.storage().stamp(path) != null)
			keep(path, "theirs", catalogue.storage().read(path));
		catalogue.catalogue().overwriteNextTime(path);
	}

	private void keepMine(String path) throws IOException {
		for (UnsavedEdit mine : catalogue.catalogue().unsaved())
			if (mine.path().equals(path) && mine.content() != null)
				keep(path, "mine", mine.content());
	}

	private void keep(String path, String whose, byte[] content) throws IOException {
		Path folder = Path.of(catalogue.project().getLocationURI()).resolve(KEPT);
		String name = Path.of(path).getFileName().toString();
		AtomicFile.write(folder.resolve(name.substring(0, name.lastIndexOf('.')) + "-" + TIME.format(LocalDateTime.now()) + "-" + whose + ".xml"),
				Readers.USUAL, out -> out.write(content));
	}
}
