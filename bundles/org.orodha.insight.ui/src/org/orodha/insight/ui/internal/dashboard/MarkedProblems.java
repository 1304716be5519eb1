// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.dashboard;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.markers.MarkerViewUtil;
import org.orodha.insight.dashboard.Problem;
import org.orodha.ui.internal.problems.Markers;
import org.slf4j.LoggerFactory;

/** The problems that the view Problems shows of a catalogue. */
record MarkedProblems(IProject project) {

	private static final int MOST = 100;

	/** The problems as they are now. */
	List<Problem> all() {
		return markers().stream().map(MarkedProblems::problem).toList();
	}

	/** Selects those of a rule in the view Problems, which shows so many at most. */
	void show(IWorkbenchPage page, String rule) {
		MarkerViewUtil.showMarkers(page, markers().stream().filter(marker -> rule.equals(marker.getAttribute(Markers.RULE, null))).limit(MOST)
				.toArray(IMarker[]::new), true);
	}

	private List<IMarker> markers() {
		try {
			return Arrays.asList(project.findMarkers(Markers.TYPE, false, IResource.DEPTH_INFINITE));
		} catch (CoreException closedMeanwhile) {
			LoggerFactory.getLogger(MarkedProblems.class).debug("No problems of {}", project, closedMeanwhile);
			return List.of();
		}
	}

	private static Problem problem(IMarker marker) {
		return new Problem(marker.getAttribute(Markers.RULE, ""), Markers.severity(marker), marker.getAttribute(Markers.ELEMENT, null),
				marker.getAttribute(Markers.FEATURE, null));
	}
}
