// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.catalogue.UnsavedEdits;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.OpenCatalogue;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps unsaved edits on the disk as they are made, so that a workbench that is killed loses at most the last second of them, and
 * offers them again when their catalogue is opened next. Used in the user interface's thread.
 */
public final class UnsavedEditsKeeper implements CatalogueListener {

	private static final Logger LOG = LoggerFactory.getLogger(UnsavedEditsKeeper.class);
	/** Held by edits that an earlier workbench left and that are not decided about yet. */
	private static final String LEFT = "left";
	private static final String PRESENT = "present";

	private final Path folder;
	private final Map<IProject, KeepingJob> jobs = new HashMap<>();
	private final Set<IProject> seen = new HashSet<>();

	UnsavedEditsKeeper() {
		folder = Platform.getStateLocation(FrameworkUtil.getBundle(UnsavedEditsKeeper.class)).append("unsaved").toPath();
	}

	private UnsavedEdits edits(IProject project, String which) {
		return new UnsavedEdits(folder.resolve(project.getName()).resolve(which), String.valueOf(project.getLocationURI()));
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		IProject project = catalogue.project();
		stop(project);
		UnsavedEdits present = edits(project, PRESENT);
		jobs.put(project, new KeepingJob(catalogue, present));
		try {
			if (seen.add(project))
				leave(project, present);
			present.forget();
		} catch (IOException failure) {
			LOG.warn("Unsaved edits of {} cannot be looked for in {}", project.getName(), folder, failure);
		}
		offer(catalogue);
	}

	/** What was present when the workbench ended is what it left; what had been left before and is not among it stays, too. */
	private void leave(IProject project, UnsavedEdits present) throws IOException {
		List<UnsavedEdit> kept = present.kept();
		if (kept.isEmpty())
			return;
		Map<String, UnsavedEdit> all = new HashMap<>();
		edits(project, LEFT).kept().forEach(edit -> all.put(edit.path(), edit));
		kept.forEach(edit -> all.put(edit.path(), edit));
		edits(project, LEFT).keep(List.copyOf(all.values()));
	}

	private void offer(OpenCatalogue catalogue) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			KeepingJob keeping = jobs.get(catalogue.project());
			if (keeping != null && PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing())
				new LeftEdits(catalogue, edits(catalogue.project(), LEFT), keeping).offer();
		});
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		keeping(catalogue).ifPresent(KeepingJob::ask);
	}

	@Override
	public void saved(OpenCatalogue catalogue) {
		keeping(catalogue).ifPresent(KeepingJob::now);
	}

	private Optional<KeepingJob> keeping(OpenCatalogue catalogue) {
		return Optional.ofNullable(jobs.get(catalogue.project()));
	}

	@Override
	public void closed(IProject project) {
		stop(project);
	}

	private void stop(IProject project) {
		KeepingJob job = jobs.remove(project);
		if (job != null)
			job.cancel();
	}

	/** The user saved or gave up everything: there is nothing to be offered next time. */
	void forget() {
		for (IProject project : jobs.keySet())
			try {
				edits(project, PRESENT).forget();
			} catch (IOException failure) {
				LOG.warn("Unsaved edits of {} stay in {}", project.getName(), folder, failure);
			}
	}
}
