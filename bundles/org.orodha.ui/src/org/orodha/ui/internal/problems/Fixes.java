// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.orodha.core.rules.RuleRegister;

/** Offers the changes that findings bring along as the platform's quick fixes, and what their rules mean. */
public final class Fixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getAttribute(Markers.RULE, null) != null;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		List<IMarkerResolution> resolutions = new ArrayList<>();
		if (marker.getAttribute(Markers.FIX, null) != null)
			resolutions.add(new FixResolution(marker));
		RuleRegister.installed().find(marker.getAttribute(Markers.RULE, "")).map(ExplainResolution::new).ifPresent(resolutions::add);
		return resolutions.toArray(IMarkerResolution[]::new);
	}
}
