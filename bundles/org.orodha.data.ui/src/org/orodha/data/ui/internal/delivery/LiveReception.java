// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.data.delivery.Actor;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.DeliveryChecker;
import org.orodha.data.delivery.Reception;
import org.orodha.engine.EngineLimits;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.problems.Snapshot;

/** Receives into a catalogue that is shown: checks read a copy of it, and saving is left to the user. */
record LiveReception(OpenCatalogue catalogue) implements Reception.Front {

	static Reception of(OpenCatalogue catalogue, Actor actor) {
		return new Reception(catalogue.catalogue(), Clock.systemDefaultZone(), actor, new LiveReception(catalogue));
	}

	@Override
	public Catalogue reading(IProgressMonitor monitor) throws CatalogueException {
		List<Write> unsaved = new ArrayList<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> unsaved.addAll(catalogue.catalogue().unsaved()));
		return Catalogue.open(new Snapshot(catalogue.storage(), unsaved), monitor);
	}

	@Override
	public DeliveryChecker checker(Catalogue reading) {
		return new CatalogueChecker(reading, EngineLimits.DEFAULT);
	}

	@Override
	public void changed(IProgressMonitor monitor) {
		// The user saves.
	}
}
