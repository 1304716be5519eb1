// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Fix;
import org.orodha.model.Severity;

/** A project's findings as markers of the platform. */
public final class Markers {

	/** The type of the markers. */
	public static final String TYPE = "org.orodha.ui.finding";
	/** The attribute that holds the rule's identifier. */
	public static final String RULE = "org.orodha.ui.rule";
	/** The attribute that holds the element's identifier. */
	public static final String ELEMENT = "org.orodha.ui.element";
	/** The attribute that holds the model feature's name. */
	public static final String FEATURE = "org.orodha.ui.feature";
	/** The attribute that holds what the finding's own fix does. */
	public static final String FIX = "org.orodha.ui.fix";

	private final IProject project;

	/** @param project the catalogue's project */
	public Markers(IProject project) {
		this.project = project;
	}

	/** Shows these findings and no others. Markers of findings that are still there stay the same markers. */
	public void show(List<Finding> findings, IProgressMonitor monitor) throws CoreException {
		if (project.isAccessible())
			project.getWorkspace().run(inner -> update(findings), project, IWorkspace.AVOID_UPDATE, monitor);
	}

	private void update(List<Finding> findings) throws CoreException {
		Map<Map<String, Object>, IMarker> present = new HashMap<>();
		for (IMarker marker : project.findMarkers(TYPE, false, IResource.DEPTH_INFINITE))
			if (present.putIfAbsent(key(marker.getResource(), marker.getAttributes()), marker) != null)
				marker.delete();
		Set<Map<String, Object>> shown = new HashSet<>();
		for (Finding finding : findings) {
			IResource resource = resource(finding);
			Map<String, Object> attributes = attributes(finding);
			Map<String, Object> key = key(resource, attributes);
			if (shown.add(key) && present.remove(key) == null)
				resource.createMarker(TYPE, attributes);
		}
		for (IMarker gone : present.values())
			gone.delete();
	}

	private IResource resource(Finding finding) {
		IFile file = finding.place() == null ? null : project.getFile(finding.place().file());
		return file != null && file.exists() ? file : project;
	}

	private static Map<String, Object> key(IResource resource, Map<String, Object> attributes) {
		Map<String, Object> key = new HashMap<>(attributes);
		key.put("", resource.getFullPath());
		return key;
	}

	private static Map<String, Object> attributes(Finding finding) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, finding.message());
		attributes.put(IMarker.SEVERITY, severity(finding.severity()));
		attributes.put(IMarker.SOURCE_ID, finding.rule());
		attributes.put(RULE, finding.rule());
		if (finding.element() != null)
			attributes.put(ELEMENT, finding.element());
		if (finding.feature() != null)
			attributes.put(FEATURE, finding.feature());
		if (finding.place() != null && finding.place().row() > 0)
			attributes.put(IMarker.LINE_NUMBER, finding.place().row());
		attributes.put(IMarker.LOCATION, location(finding));
		finding.fix().map(Fix::label).ifPresent(label -> attributes.put(FIX, label));
		return attributes;
	}

	private static String location(Finding finding) {
		String element = finding.element() == null ? "" : finding.element();
		return finding.feature() == null ? element : element + " / " + finding.feature();
	}

	/** How grave the finding is that a marker shows. */
	public static Severity severity(IMarker marker) {
		return switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
		case IMarker.SEVERITY_ERROR -> Severity.ERROR;
		case IMarker.SEVERITY_WARNING -> Severity.WARNING;
		default -> Severity.INFORMATION;
		};
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFORMATION -> IMarker.SEVERITY_INFO;
		};
	}
}
