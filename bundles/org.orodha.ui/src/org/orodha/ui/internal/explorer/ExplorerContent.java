// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.text.UiText;

/** Gives the explorer the workspace's catalogues and their elements. */
public final class ExplorerContent implements ICommonContentProvider, CatalogueListener {

	private static final int PAUSE_MILLISECONDS = 400;

	private final CatalogueService catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);
	private final Map<IProject, List<Node>> roots = new HashMap<>();
	private final Set<IProject> stale = new HashSet<>();
	private Map<IProject, Sifted> sifted = Map.of();
	private StructuredViewer viewer;
	private Soon catchUp;

	@Override
	public void init(ICommonContentExtensionSite site) {
		catalogues.addListener(this);
	}

	@Override
	public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
		viewer = (StructuredViewer) newViewer;
		catchUp = new Soon(viewer.getControl(), PAUSE_MILLISECONDS, this::refreshStale);
	}

	@Override
	public Object[] getElements(Object input) {
		if (!(input instanceof IWorkspaceRoot))
			return getChildren(input);
		List<IProject> projects = catalogues.projects();
		projects.forEach(catalogues::open);
		return projects.isEmpty() ? notices("explorer.empty").toArray() : projects.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case IWorkspaceRoot root -> getElements(root);
		case IProject project -> roots.computeIfAbsent(project, this::rootsOf).toArray();
		case Node node -> node.children().toArray();
		default -> new Object[0];
		};
	}

	/** A line of the tree for each line of a text, since the tree cuts what is longer than it is wide. */
	private static List<Node> notices(String key) {
		return UiText.text(key).lines().<Node>map(line -> new Node.Notice(null, line)).toList();
	}

	private List<Node> rootsOf(IProject project) {
		return catalogues.find(project).map(catalogue -> new Tree(catalogue, sifted.getOrDefault(project, Sifted.ALL)).roots(Grouping.remembered()))
				.orElseGet(() -> List.of(new Node.Notice(project, catalogues.failure(project)
						.map(failure -> UiText.text("explorer.failed", failure.getMessage()))
						.orElseGet(() -> UiText.text("explorer.opening")))));
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case IProject project -> project.getParent();
		case Node node -> node.parent();
		default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof IWorkspaceRoot || element instanceof IProject
				|| element instanceof Node node && node.hasChildren();
	}

	/** Shows what a filter leaves of each catalogue, and all of those that are not among them. */
	void sift(Map<IProject, Sifted> left) {
		sifted = left;
		rearrange();
	}

	/** Arranges all catalogues anew. */
	void rearrange() {
		roots.clear();
		refresh(null);
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		roots.remove(catalogue.project());
		refresh(catalogue.project());
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		stale.add(catalogue.project());
		if (catchUp != null)
			catchUp.ask();
	}

	/** Shows a catalogue as it is now. */
	void catchUp(OpenCatalogue catalogue) {
		stale.remove(catalogue.project());
		roots.remove(catalogue.project());
		refresh(catalogue.project());
	}

	private void refreshStale() {
		for (IProject project : List.copyOf(stale)) {
			roots.remove(project);
			refresh(project);
		}
		stale.clear();
	}

	@Override
	public void closed(IProject project) {
		roots.remove(project);
		refresh(null);
	}

	private void refresh(IProject project) {
		if (viewer == null || viewer.getControl().isDisposed())
			return;
		if (project == null || viewer.testFindItem(project) == null)
			viewer.refresh();
		else
			viewer.refresh(project);
	}

	@Override
	public void dispose() {
		catalogues.removeListener(this);
	}

	@Override
	public void saveState(IMemento memento) {
		// the arrangement is kept as a preference
	}

	@Override
	public void restoreState(IMemento memento) {
		// the arrangement is kept as a preference
	}
}
