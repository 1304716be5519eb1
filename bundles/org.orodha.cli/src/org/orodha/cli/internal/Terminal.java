package org.orodha.cli.internal;

import java.io.Console;
import java.io.PrintWriter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Where a command writes.
 *
 * @param out         results
 * @param err         messages
 * @param interactive whether somebody watches, so that progress is shown
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

	/** Whether a console is a terminal and not a redirected stream; before Java 22 a console always is. */
	static boolean isInteractive(Console console) {
		try {
			return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (NoSuchMethodException javaBefore22) {
			return true;
		} catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Shows progress on one line of standard error, or nowhere. */
	IProgressMonitor progress() {
		return interactive ? new ProgressLine(err) : new NullProgressMonitor();
	}

	private static final class ProgressLine extends NullProgressMonitor {

		private final PrintWriter err;
		private double total = 1;
		private double done;
		private int shown = -1;

		ProgressLine(PrintWriter err) {
			this.err = err;
		}

		@Override
		public void beginTask(String name, int totalWork) {
			total = Math.max(1, totalWork);
			done = 0;
		}

		@Override
		public void internalWorked(double work) {
			done += work;
			int percent = (int) Math.min(100, 100 * done / total);
			if (percent != shown) {
				shown = percent;
				err.print("\r" + percent + " %");
				err.flush();
			}
		}

		@Override
		public void worked(int work) {
			internalWorked(work);
		}

		@Override
		public void done() {
			if (shown >= 0)
				err.print("\r      \r");
			err.flush();
			shown = -1;
		}
	}
}
