// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Readers;

import picocli.CommandLine.Option;

/** A command whose results can go to a file. */
abstract class WrittenCommand extends DisclosingCommand {

	@Option(names = "--to", paramLabel = "FILE", descriptionKey = "insight.to")
	private Path target;

	WrittenCommand(Terminal terminal) {
		super(terminal);
	}

	/** Writes records to the file that the user named, which appears once it is complete, or else to the terminal. */
	final void write(List<String> columns, List<Map<String, Object>> records) throws IOException {
		if (target == null) {
			write(terminal(), columns, records);
			return;
		}
		AtomicFile.write(target, Readers.USUAL, out -> write(Terminal.of(out, OutputStream.nullOutputStream(), false), columns, records));
		terminal().err().println(target);
	}

	private void write(Terminal where, List<String> columns, List<Map<String, Object>> records) throws IOException {
		try (Results results = format().results(where, columns)) {
			for (Map<String, Object> record : records)
				results.add(record);
		}
		where.out().flush();
		where.data().flush();
	}
}
