// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.grid;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.orodha.data.ui.internal.grid.GridRows.Row;

/**
 * Reads the rows that are wanted now in the background; what was wanted before and is not any more is not read. Searches go on
 * while nothing is wanted.
 */
final class RowLoader {

	private static final int KEPT_BLOCKS = 32;

	private final GridRows source;
	private final Runnable arrived;
	private final Consumer<IOException> failed;
	private final RowCache cache = new RowCache(KEPT_BLOCKS);
	private final Job job = Job.createSystem(GridText.text("grid.reading"), this::read);
	private volatile Window wanted = new Window(0, 0, 1);
	private volatile Searching search;
	private volatile boolean closed;

	private record Searching(Search search, Consumer<Boolean> told) {
	}

	/**
	 * @param source  is closed together with this
	 * @param arrived is told that wanted rows are there, in another thread
	 * @param failed  is told why rows cannot be read, in another thread
	 */
	RowLoader(GridRows source, Runnable arrived, Consumer<IOException> failed) {
		this.source = source;
		this.arrived = arrived;
		this.failed = failed;
		job.setPriority(Job.INTERACTIVE);
	}

	/** Asks for the rows of a window, unless they are there. */
	void want(Window window) {
		wanted = window;
		if (!cache.missing(window).isEmpty())
			job.schedule();
	}

	/** A row, where it was read. */
	Optional<Row> row(long number) {
		return cache.row(number);
	}

	/**
	 * Looks for a cell; another search that goes on is given up.
	 *
	 * @param told is told after each step whether it was the last one, in another thread
	 */
	void search(Search wantedSearch, Consumer<Boolean> told) {
		search = new Searching(wantedSearch, told);
		job.schedule();
	}

	/** Gives up a search. */
	void stopSearch() {
		search = null;
	}

	private IStatus read(IProgressMonitor monitor) {
		try {
			while (!closed && (readWanted() || lookOn())) {
				// until there is nothing left to do
			}
			if (closed)
				source.close();
		} catch (IOException failure) {
			search = null;
			failed.accept(failure);
		}
		return Status.OK_STATUS;
	}

	private boolean readWanted() throws IOException {
		Window window = wanted;
		List<Long> missing = cache.missing(window);
		if (missing.isEmpty())
			return false;
		for (long block : missing)
			if (wanted == window)
				cache.put(block, source.rows(block * RowCache.BLOCK, RowCache.BLOCK));
		arrived.run();
		return true;
	}

	private boolean lookOn() throws IOException {
		Searching now = search;
		if (now == null)
			return false;
		boolean done = now.search().step(source);
		if (search != now)
			return true;
		if (done)
			search = null;
		now.told().accept(done);
		return !done;
	}

	/** Gives the source up, after what is being read. */
	void close() {
		closed = true;
		job.schedule();
	}
}
