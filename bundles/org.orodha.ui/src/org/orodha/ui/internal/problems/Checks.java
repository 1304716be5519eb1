// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.OpenCatalogue;

/** Checks each catalogue in the background once it is opened, and again after each change. */
public final class Checks implements CatalogueListener {

	private static final long PAUSE_MILLISECONDS = 700;

	private final Map<IProject, CheckJob> jobs = new HashMap<>();

	@Override
	public void opened(OpenCatalogue catalogue) {
		stop(jobs.remove(catalogue.project()));
		CheckJob job = new CheckJob(catalogue);
		jobs.put(catalogue.project(), job);
		job.schedule();
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		again(catalogue, PAUSE_MILLISECONDS);
	}

	@Override
	public void saved(OpenCatalogue catalogue) {
		again(catalogue, 0);
	}

	@Override
	public void closed(IProject project) {
		stop(jobs.remove(project));
	}

	/** Stops all checks. */
	public void stop() {
		jobs.values().forEach(Checks::stop);
	}

	private void again(OpenCatalogue catalogue, long delay) {
		CheckJob job = jobs.get(catalogue.project());
		if (job != null && job.checks(catalogue)) {
			job.cancel();
			job.schedule(delay);
		}
	}

	private static void stop(CheckJob job) {
		if (job != null)
			job.cancel();
	}
}
