// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.catalogue.Storage.StoredFile;
import org.orodha.ui.OpenCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what somebody else changed in a catalogue's files; what is unsaved stays as it is. */
final class OutsideChanges {

	private static final Logger LOG = LoggerFactory.getLogger(OutsideChanges.class);

	private final Catalogues catalogues;

	OutsideChanges(Catalogues catalogues) {
		this.catalogues = catalogues;
	}

	/** Looks whether the files differ from what was read. */
	void look(IProject project) {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> catalogues.find(project).filter(catalogue -> !CatalogueSaver.isGoingOn(catalogue))
				.ifPresent(this::compare));
	}

	private void compare(OpenCatalogue catalogue) {
		Map<String, Stamp> present = new HashMap<>();
		try {
			for (StoredFile file : catalogue.storage().files())
				present.put(file.path(), file.stamp());
		} catch (IOException failure) {
			LOG.warn("{} cannot be looked at", catalogue.storage().name(), failure);
			return;
		}
		Set<String> different = differences(catalogue.catalogue().stamps(), present);
		if (different.isEmpty())
			return;
		if (catalogue.catalogue().isDirty())
			takeWhatIsUntouchedHere(catalogue, different);
		else
			catalogues.readAgain(catalogue.project());
	}

	/** What was changed on both sides is asked for when it is saved, and new files are read when nothing is unsaved. */
	private static void takeWhatIsUntouchedHere(OpenCatalogue catalogue, Set<String> different) {
		Set<String> untouched = new TreeSet<>(different);
		untouched.retainAll(catalogue.catalogue().stamps().keySet());
		catalogue.catalogue().unsaved().forEach(mine -> untouched.remove(mine.path()));
		for (String path : untouched)
			try {
				catalogue.catalogue().takeStored(path);
			} catch (CatalogueException failure) {
				LOG.warn("{} was changed by somebody else and cannot be read now", path, failure);
			}
	}

	private static Set<String> differences(Map<String, Stamp> read, Map<String, Stamp> present) {
		Set<String> different = new TreeSet<>();
		read.forEach((path, stamp) -> {
			if (!stamp.equals(present.get(path)))
				different.add(path);
		});
		present.keySet().stream().filter(path -> !read.containsKey(path)).forEach(different::add);
		return different;
	}
}
