// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Fix;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/**
 * Mends one finding. Findings are made from a copy of the catalogue, so the check is run once more on the catalogue itself,
 * while nobody edits it, to get a change that fits it.
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
		List<Fix> found = new ArrayList<>();
		try {
			PlatformUI.getWorkbench().getProgressService()
					.busyCursorWhile(monitor -> found.addAll(fixes(catalogue, chosen, monitor)));
		} catch (InvocationTargetException failure) {
			StatusManager.getManager().handle(Status.error(failure.getCause().getMessage(), failure.getCause()),
					StatusManager.SHOW);
		} catch (InterruptedException cancelled) {
			found.clear();
		}
		found.stream().findFirst().ifPresent(fix -> catalogue.execute(fix.command(catalogue.catalogue())));
	}

	private static List<Fix> fixes(OpenCatalogue catalogue, IMarker chosen, IProgressMonitor monitor) {
		return new Validation(new Guard()).run(catalogue.catalogue(), Installed.validators().list(), monitor).stream()
				.filter(finding -> isSame(finding, chosen)).flatMap(finding -> finding.fix().stream()).toList();
	}

	private static boolean isSame(Finding finding, IMarker marker) {
		return finding.rule().equals(marker.getAttribute(Markers.RULE, null))
				&& finding.message().equals(marker.getAttribute(IMarker.MESSAGE, null))
				&& Objects.equals(finding.element(), marker.getAttribute(Markers.ELEMENT, null));
	}
}
