// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.workshop.trainers.TrainersPage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the page for trainers. */
@Command(name = "sample-notes")
final class SampleNotesCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	SampleNotesCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		terminal.out().print(TrainersPage.in(Locale.getDefault()));
		terminal.out().flush();
		return ExitCode.FINE;
	}
}
