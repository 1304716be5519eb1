package org.orodha.ui.internal.grid;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.orodha.ui.internal.grid.RowSource.Row;

/** Reads the rows that are wanted now in the background; what was wanted before and is not any more is not read. */
final class RowLoader {

	private static final int KEPT_BLOCKS = 32;

	private final RowSource source;
	private final Runnable arrived;
	private final Consumer<IOException> failed;
	private final RowCache cache = new RowCache(KEPT_BLOCKS);
	private final Job job = Job.createSystem(GridText.text("grid.reading"), this::read);
	private volatile Window wanted;
	private volatile boolean closed;

	/**
	 * @param source  is closed together with this
	 * @param arrived is told that wanted rows are there, in another thread
	 * @param failed  is told why rows cannot be read, in another thread
	 */
	RowLoader(RowSource source, Runnable arrived, Consumer<IOException> failed) {
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

	private IStatus read(IProgressMonitor monitor) {
		try {
			if (closed) {
				source.close();
				return Status.OK_STATUS;
			}
			for (Window window = wanted; !closed; window = wanted) {
				Optional<Long> next = cache.missing(window).stream().findFirst();
				if (next.isEmpty())
					break;
				cache.put(next.get(), source.rows(next.get() * RowCache.BLOCK, RowCache.BLOCK));
			}
			arrived.run();
		} catch (IOException failure) {
			failed.accept(failure);
		}
		return Status.OK_STATUS;
	}

	/** Gives the source up, after what is being read. */
	void close() {
		closed = true;
		job.schedule();
	}
}
