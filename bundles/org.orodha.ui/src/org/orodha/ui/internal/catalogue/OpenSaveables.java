// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.OpenCatalogue;

/**
 * Tells the workbench which catalogues there are to be saved. They do not belong to a part: a catalogue stays open when its
 * last editor is closed, and the user is asked once, when the workbench closes. A part that
 * shows all catalogues has them too, so that Save is about them while it is active.
 */
public final class OpenSaveables implements ISaveablesSource, CatalogueListener {

	private final Map<IProject, Saveable> saveables = new LinkedHashMap<>();
	private final ISaveablesSource source;

	/** The catalogues, belonging to no part. */
	OpenSaveables() {
		source = this;
	}

	/**
	 * The catalogues, belonging to a part too.
	 *
	 * @param part is being created, and not yet known to the workbench
	 * @param already the catalogues that are open
	 */
	public OpenSaveables(ISaveablesSource part, List<OpenCatalogue> already) {
		source = part;
		already.forEach(catalogue -> saveables.put(catalogue.project(), new CatalogueSaveable(catalogue)));
	}

	/** One catalogue to be saved, or none where it is not open. */
	public Saveable[] of(OpenCatalogue catalogue) {
		return Stream.ofNullable(saveables.get(catalogue.project())).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getSaveables() {
		return saveables.values().toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		closed(catalogue.project());
		Saveable saveable = new CatalogueSaveable(catalogue);
		saveables.put(catalogue.project(), saveable);
		tell(SaveablesLifecycleEvent.POST_OPEN, saveable);
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		tell(SaveablesLifecycleEvent.DIRTY_CHANGED, saveables.get(catalogue.project()));
	}

	@Override
	public void saved(OpenCatalogue catalogue) {
		changed(catalogue);
	}

	@Override
	public void closed(IProject project) {
		tell(SaveablesLifecycleEvent.POST_CLOSE, saveables.remove(project));
	}

	private void tell(int news, Saveable saveable) {
		if (saveable != null)
			PlatformUI.getWorkbench().getService(ISaveablesLifecycleListener.class)
					.handleLifecycleEvent(new SaveablesLifecycleEvent(source, news, new Saveable[] { saveable }, true));
	}
}
