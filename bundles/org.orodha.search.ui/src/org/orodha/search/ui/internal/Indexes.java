// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.orodha.search.Found;
import org.orodha.search.SearchFilter;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.jobs.UserInterfaceExecutor;

/** The indexes of the open catalogues, made and kept up to date in the background. */
public final class Indexes implements CatalogueListener {

	/** The family of the jobs that bring indexes up to date. */
	public static final Object FAMILY = new Object();

	private static final long PAUSE_MILLISECONDS = 300;

	private final Map<IProject, IndexJob> jobs = new ConcurrentHashMap<>();
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private Display display;

	/** The one of this workbench; asked for in the user interface's thread. */
	static Indexes ofWorkbench() {
		return PlatformUI.getWorkbench().getService(Indexes.class);
	}

	/** Begins with the catalogues that are open; called by the service runtime. */
	public void activate() {
		display = PlatformUI.getWorkbench().getDisplay();
		CatalogueService catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);
		catalogues.addListener(this);
		catalogues.all().forEach(this::opened);
	}

	/** Ends all; called by the service runtime. */
	public void deactivate() {
		jobs.values().forEach(IndexJob::end);
		jobs.clear();
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		closed(catalogue.project());
		IndexJob job = new IndexJob(catalogue, new UserInterfaceExecutor(display), this::tell);
		jobs.put(catalogue.project(), job);
		job.schedule();
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		IndexJob job = jobs.get(catalogue.project());
		if (job != null && job.catalogue() == catalogue)
			job.schedule(PAUSE_MILLISECONDS);
	}

	@Override
	public void saved(OpenCatalogue catalogue) {
		IndexJob job = jobs.get(catalogue.project());
		if (job != null && job.catalogue() == catalogue) {
			job.compareWithFiles();
			job.schedule();
		}
	}

	@Override
	public void closed(IProject project) {
		IndexJob job = jobs.remove(project);
		if (job != null)
			job.end();
	}

	/** Has somebody told, in any thread, when an index was brought up to date. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/**
	 * What is found in all open catalogues; not for the user interface's thread.
	 *
	 * @param filters the filter of each catalogue, by its project; one that is not there has all
	 */
	Results find(String text, Map<IProject, SearchFilter> filters, int most) {
		List<Result> results = new ArrayList<>();
		int total = 0;
		boolean exact = true;
		boolean complete = true;
		Map<IProject, IndexJob> searched = new HashMap<>(jobs);
		for (Map.Entry<IProject, IndexJob> each : searched.entrySet()) {
			IndexJob job = each.getValue();
			Found found = job.find(text, filters.getOrDefault(each.getKey(), SearchFilter.ALL), most);
			found.hits().forEach(hit -> results.add(new Result(job.catalogue(), hit)));
			total += found.total();
			exact &= found.exact();
			complete &= job.isUpToDate();
		}
		results.sort(Comparator.comparing((Result result) -> result.hit().score()).reversed());
		return new Results(total, results.subList(0, Math.min(most, results.size())), exact, complete, searched.size());
	}
}
