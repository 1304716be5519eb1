// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.orodha.search.CatalogueIndex;
import org.orodha.search.Found;
import org.orodha.search.SearchFilter;
import org.orodha.ui.OpenCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the index of a catalogue and brings it up to date; the catalogue is read in the user interface's thread, a little at a time. */
final class IndexJob extends Job {

	private static final Logger LOG = LoggerFactory.getLogger(IndexJob.class);

	private final OpenCatalogue catalogue;
	private final Path folder;
	private final Executor reader;
	private final Runnable done;
	private CatalogueIndex index;
	private boolean ended;

	/** @param done is called when the index was brought up to date */
	IndexJob(OpenCatalogue catalogue, Executor reader, Runnable done) {
		super(SearchText.text("index.job", catalogue.title()));
		this.catalogue = catalogue;
		this.reader = reader;
		this.done = done;
		folder = Path.of(catalogue.project().getLocationURI());
		setPriority(LONG);
		setSystem(true);
	}

	OpenCatalogue catalogue() {
		return catalogue;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == Indexes.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			CatalogueIndex made = index();
			if (made == null)
				return Status.CANCEL_STATUS;
			made.bringUpToDate(monitor);
			done.run();
			return Status.OK_STATUS;
		} catch (OperationCanceledException givenUp) {
			return Status.CANCEL_STATUS;
		} catch (IOException failure) {
			if (!isEnded())
				LOG.warn("The index of {} was not brought up to date", folder, failure);
			return Status.CANCEL_STATUS;
		}
	}

	private CatalogueIndex index() throws IOException {
		if (present() == null && !isEnded()) {
			CatalogueIndex made = CatalogueIndex.kept(catalogue.catalogue(), folder, reader);
			if (!take(made))
				made.close();
		}
		return present();
	}

	private synchronized boolean take(CatalogueIndex made) {
		if (!ended)
			index = made;
		return !ended;
	}

	private synchronized CatalogueIndex present() {
		return index;
	}

	private synchronized boolean isEnded() {
		return ended;
	}

	/** Whether nothing changed since. */
	boolean isUpToDate() {
		CatalogueIndex present = present();
		return present != null && present.isUpToDate();
	}

	/** Has the index compared with the files. */
	void compareWithFiles() {
		CatalogueIndex present = present();
		if (present != null)
			present.compareWithFiles();
	}

	/** What is found; nothing as long as there is no index. One that is found damaged is made anew. */
	Found find(String text, SearchFilter filter, int most) {
		CatalogueIndex present = present();
		try {
			return present == null ? Found.NOTHING : present.find(text, filter, most);
		} catch (IOException damaged) {
			if (!isEnded()) {
				LOG.warn("The index of {} is damaged and made anew", folder, damaged);
				schedule();
			}
			return Found.NOTHING;
		}
	}

	/** Ends it; what was indexed is kept. */
	void end() {
		cancel();
		CatalogueIndex present;
		synchronized (this) {
			ended = true;
			present = index;
			index = null;
		}
		try {
			if (present != null)
				present.close();
		} catch (IOException failure) {
			LOG.warn("The index of {} was not closed", folder, failure);
		}
	}
}
