// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerHelpContextProvider;
import org.orodha.ui.internal.text.HelpContext;

/** What F1 tells of a problem: what its rule means, and its page. */
public final class RuleHelp implements IMarkerHelpContextProvider {

	@Override
	public boolean hasHelpContextForMarker(IMarker problem) {
		return problem.getAttribute(Markers.RULE, null) != null;
	}

	@Override
	public String getHelpContextForMarker(IMarker problem) {
		return HelpContext.idOfRule(problem.getAttribute(Markers.RULE, ""));
	}
}
