// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.text.Visible;

/**
 * Where a command writes.
 *
 * @param out         results as persons read them
 * @param err         messages
 * @param data        results as programs read them: unchanged, unless somebody watches
 * @param raw         messages of parts that steer the terminal: standard output, then standard error
 * @param interactive whether somebody watches, so that progress is shown
 * @since 1.0
 */
public record Terminal(PrintWriter out, PrintWriter err, PrintWriter data, List<PrintWriter> raw, boolean interactive) {

	/** A terminal of two streams; what comes from data cannot steer it. */
	public static Terminal of(OutputStream output, OutputStream messages, boolean interactive) {
		PrintWriter rawOut = new PrintWriter(output, false, StandardCharsets.UTF_8);
		PrintWriter rawErr = new PrintWriter(messages, true, StandardCharsets.UTF_8);
		PrintWriter out = new PrintWriter(new VisibleWriter(rawOut));
		return new Terminal(out, new PrintWriter(new VisibleWriter(rawErr), true), interactive ? out : rawOut,
				List.of(rawOut, rawErr), interactive);
	}

	/** Shows progress on one line of standard error, or nowhere. */
	public IProgressMonitor progress() {
		return interactive ? new ProgressLine(raw.get(1)) : new NullProgressMonitor();
	}

	private static final class VisibleWriter extends FilterWriter {

		VisibleWriter(Writer raw) {
			super(raw);
		}

		@Override
		public void write(int character) throws IOException {
			out.write(Visible.text(String.valueOf((char) character)));
		}

		@Override
		public void write(char[] characters, int from, int length) throws IOException {
			out.write(Visible.text(new String(characters, from, length)));
		}

		@Override
		public void write(String text, int from, int length) throws IOException {
			out.write(Visible.text(text.substring(from, from + length)));
		}
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
