// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.problems.Markers;

/** What the last check found, by element and feature. */
public final class FieldFindings {

	private record Key(String element, String feature) {
	}

	private final Map<Key, List<IMarker>> markers = new HashMap<>();

	/** Reads the findings that are shown for a catalogue. */
	public FieldFindings(IProject project) throws CoreException {
		for (IMarker marker : project.findMarkers(Markers.TYPE, false, IResource.DEPTH_INFINITE)) {
			String feature = marker.getAttribute(Markers.FEATURE, null);
			if (feature != null)
				markers.computeIfAbsent(new Key(marker.getAttribute(Markers.ELEMENT, null), feature),
						key -> new ArrayList<>()).add(marker);
		}
	}

	/** What was found in any feature of an object. */
	public List<String> messages(EObject object) {
		return object.eClass().getEAllStructuralFeatures().stream().flatMap(feature -> messages(object, feature).stream()).distinct().toList();
	}

	/** How grave the gravest of these is, as {@link IMessageProvider} counts. */
	public int severity(EObject object) {
		return object.eClass().getEAllStructuralFeatures().stream().mapToInt(feature -> severity(object, feature)).max()
				.orElse(IMessageProvider.INFORMATION);
	}

	List<String> messages(EObject object, EStructuralFeature feature) {
		return at(object, feature).stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
	}

	int severity(EObject object, EStructuralFeature feature) {
		int gravest = at(object, feature).stream().mapToInt(marker -> marker.getAttribute(IMarker.SEVERITY, 0)).max()
				.orElse(IMarker.SEVERITY_INFO);
		return switch (gravest) {
		case IMarker.SEVERITY_ERROR -> IMessageProvider.ERROR;
		case IMarker.SEVERITY_WARNING -> IMessageProvider.WARNING;
		default -> IMessageProvider.INFORMATION;
		};
	}

	private List<IMarker> at(EObject object, EStructuralFeature feature) {
		return object instanceof IdentifiedElement element
				? markers.getOrDefault(new Key(element.getId(), feature.getName()), List.of())
				: List.of();
	}
}
