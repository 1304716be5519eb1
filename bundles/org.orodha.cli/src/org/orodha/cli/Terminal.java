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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.text.Visible;

/**
 * Where a command writes, and how it learns that the user gave up.
 *
 * @since 1.0
 */
public final class Terminal {

	private final PrintWriter out;
	private final PrintWriter err;
	private final PrintWriter data;
	private final List<PrintWriter> raw;
	private final boolean interactive;
	private final AtomicBoolean givenUp = new AtomicBoolean();

	private Terminal(OutputStream output, OutputStream messages, boolean interactive) {
		PrintWriter rawOut = new PrintWriter(output, false, StandardCharsets.UTF_8);
		PrintWriter rawErr = new PrintWriter(messages, true, StandardCharsets.UTF_8);
		this.out = new PrintWriter(new VisibleWriter(rawOut));
		this.err = new PrintWriter(new VisibleWriter(rawErr), true);
		this.data = interactive ? out : rawOut;
		this.raw = List.of(rawOut, rawErr);
		this.interactive = interactive;
	}

	/**
	 * A terminal of two streams; what comes from data cannot steer it.
	 *
	 * @param interactive whether somebody watches, so that progress is shown
	 */
	public static Terminal of(OutputStream output, OutputStream messages, boolean interactive) {
		return new Terminal(output, messages, interactive);
	}

	/** Results as persons read them. */
	public PrintWriter out() {
		return out;
	}

	/** Messages. */
	public PrintWriter err() {
		return err;
	}

	/** Results as programs read them: unchanged, unless somebody watches. */
	public PrintWriter data() {
		return data;
	}

	/** Messages of parts that steer the terminal: standard output, then standard error. */
	public List<PrintWriter> raw() {
		return raw;
	}

	/** What the user answers to a question; empty where nobody watches. */
	public Optional<String> ask(String question) {
		if (!interactive || System.console() == null)
			return Optional.empty();
		return Optional.ofNullable(System.console().readLine("%s ", Visible.line(question)));
	}

	/** What the user answers without its being shown; empty where nobody watches. */
	public Optional<char[]> askSecret(String question) {
		if (!interactive || System.console() == null)
			return Optional.empty();
		return Optional.ofNullable(System.console().readPassword("%s ", Visible.line(question)));
	}

	/** Shows progress on one line of standard error, or nowhere; cancelled where the user gives up. */
	public IProgressMonitor progress() {
		return interactive ? new ProgressLine(raw.get(1), givenUp) : new Progress(givenUp);
	}

	/** Cancels what the command does, now and later. */
	public void giveUp() {
		givenUp.set(true);
	}

	private static class Progress extends NullProgressMonitor {

		private final AtomicBoolean givenUp;

		Progress(AtomicBoolean givenUp) {
			this.givenUp = givenUp;
		}

		@Override
		public boolean isCanceled() {
			return super.isCanceled() || givenUp.get();
		}
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

	private static final class ProgressLine extends Progress {

		private final PrintWriter err;
		private double total = 1;
		private double done;
		private int shown = -1;

		ProgressLine(PrintWriter err, AtomicBoolean givenUp) {
			super(givenUp);
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
