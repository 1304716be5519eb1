// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.problems.Markers;
import org.slf4j.LoggerFactory;

/** Works out which badges the lines of the explorer have. */
final class Badges {

	private final CatalogueService catalogues;
	private final Map<IProject, Map<EObject, Badge>> problems = new HashMap<>();

	Badges(CatalogueService catalogues) {
		this.catalogues = catalogues;
	}

	/** Looks at the problems again, when somebody asks. */
	void forget() {
		problems.clear();
	}

	/** Those of a project or a line. */
	Set<Badge> of(Object line) {
		Set<Badge> badges = Badge.none();
		switch (line) {
		case IProject project -> catalogues.find(project).ifPresent(catalogue -> {
			if (catalogue.catalogue().isDirty())
				badges.add(Badge.UNSAVED);
			problems(catalogue).values().forEach(badges::add);
		});
		case ElementNode node -> add(node.element(), node.catalogue(), badges);
		case Node.Group group -> catalogues.find(group.project()).ifPresent(catalogue -> add(group, catalogue, badges));
		default -> {
			// says something only
		}
		}
		if (badges.contains(Badge.ERROR))
			badges.remove(Badge.WARNING);
		return badges;
	}

	private void add(Node.Group group, OpenCatalogue catalogue, Set<Badge> badges) {
		Map<EObject, Badge> found = problems(catalogue);
		boolean dirty = catalogue.catalogue().isDirty();
		if (found.isEmpty() && !dirty)
			return;
		for (IdentifiedElement element : group.elements()) {
			if (found.containsKey(element))
				badges.add(found.get(element));
			if (dirty && isUnsaved(element))
				badges.add(Badge.UNSAVED);
		}
	}

	private void add(IdentifiedElement element, OpenCatalogue catalogue, Set<Badge> badges) {
		Badge problem = problems(catalogue).get(element);
		if (problem != null)
			badges.add(problem);
		if (catalogue.catalogue().isDirty() && isUnsaved(element))
			badges.add(Badge.UNSAVED);
		if (element instanceof LifecycleElement living && !living.getInternal().isEmpty())
			badges.add(Badge.INTERNAL);
	}

	/** Parts are saved with their whole, which tells it. */
	private static boolean isUnsaved(IdentifiedElement element) {
		Resource file = element.eContainer() == null ? element.eResource() : null;
		return file != null && file.isModified();
	}

	/** The worst problem of each element that has one, itself or in a part. */
	private Map<EObject, Badge> problems(OpenCatalogue catalogue) {
		return problems.computeIfAbsent(catalogue.project(), project -> read(catalogue));
	}

	private static Map<EObject, Badge> read(OpenCatalogue catalogue) {
		Map<EObject, Badge> worst = new HashMap<>();
		try {
			for (IMarker marker : catalogue.project().findMarkers(Markers.TYPE, false, IResource.DEPTH_INFINITE)) {
				int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
				String id = marker.getAttribute(Markers.ELEMENT, "");
				if (severity != IMarker.SEVERITY_INFO)
					for (EObject at = catalogue.catalogue().find(IdentifiedElement.class, id).orElse(null); at != null; at = at.eContainer())
						worst.merge(at, severity == IMarker.SEVERITY_ERROR ? Badge.ERROR : Badge.WARNING,
								(one, other) -> one == Badge.ERROR ? one : other);
			}
		} catch (CoreException closedMeanwhile) {
			LoggerFactory.getLogger(Badges.class).debug("No problems of {}", catalogue.project(), closedMeanwhile);
		}
		return worst;
	}
}
