// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Mending;
import org.orodha.core.findings.Finding;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/**
 * Mends one finding. The check is run once more, while nobody edits the catalogue, to get a change that fits it; it and the
 * change see a copy alone.
 */
final class FixResolution implements IMarkerResolution {

	private final IMarker marker;

	FixResolution(IMarker marker) {
		this.marker = marker;
	}

	@Override
	public String getLabel() {
		return marker.getAttribute(Markers.FIX, "");
	}

	@Override
	public void run(IMarker chosen) {
		PlatformUI.getWorkbench().getService(CatalogueService.class).find(chosen.getResource())
				.ifPresent(catalogue -> mend(catalogue, chosen));
	}

	private static void mend(OpenCatalogue catalogue, IMarker chosen) {
		AtomicReference<Outcome<Optional<Command>>> found = new AtomicReference<>(new Outcome.Cancelled<>());
		try {
			PlatformUI.getWorkbench().getProgressService()
					.busyCursorWhile(monitor -> found.set(new Mending(new Guard()).command(catalogue.catalogue(),
							Installed.validators().list(), finding -> isSame(finding, chosen), monitor)));
		} catch (InvocationTargetException failure) {
			StatusManager.getManager().handle(Status.error(failure.getCause().getMessage(), failure.getCause()),
					StatusManager.SHOW);
		} catch (InterruptedException cancelled) {
			return;
		}
		switch (found.get()) {
		case Outcome.Done<Optional<Command>> done -> done.result().ifPresent(catalogue::execute);
		case Outcome.Failed<Optional<Command>> failed ->
			StatusManager.getManager().handle(Status.error(failed.finding().message()), StatusManager.SHOW);
		case Outcome.Cancelled<Optional<Command>> cancelled -> {
			return;
		}
		}
	}

	private static boolean isSame(Finding finding, IMarker marker) {
		return finding.rule().equals(marker.getAttribute(Markers.RULE, null))
				&& finding.message().equals(marker.getAttribute(IMarker.MESSAGE, null))
				&& Objects.equals(finding.element(), marker.getAttribute(Markers.ELEMENT, null));
	}
}
