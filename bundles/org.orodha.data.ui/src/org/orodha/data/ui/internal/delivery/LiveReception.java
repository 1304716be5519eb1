// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.Clock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.DeliveryChecker;
import org.orodha.data.delivery.Reception;
import org.orodha.engine.EngineLimits;
import org.orodha.ui.OpenCatalogue;

/** Receives into a catalogue that is shown: checks read a copy of it, and saving is left to the user. */
record LiveReception(OpenCatalogue catalogue) implements Reception.Front {

	static Reception of(OpenCatalogue catalogue, Actor actor) {
		return new Reception(catalogue.catalogue(), Clock.systemDefaultZone(), actor, new LiveReception(catalogue));
	}

	@Override
	public Catalogue reading(IProgressMonitor monitor) {
		return catalogue.catalogue().copy().catalogue();
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
