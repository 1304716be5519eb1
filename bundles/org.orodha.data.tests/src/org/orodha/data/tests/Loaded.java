// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.LineBalance;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.Loading;
import org.orodha.tables.RecordSink;

/** What loading a file gave. */
final class Loaded implements RecordSink {

	final List<List<String>> rows = new ArrayList<>();
	final List<Long> lines = new ArrayList<>();
	final List<Finding> findings = new ArrayList<>();
	FileDialect dialect;
	LineBalance balance;

	static Loaded of(Path file) throws IOException {
		return of(file, TableDialectHints.NONE, LoadLimits.DEFAULT);
	}

	static Loaded of(Path file, TableDialectHints hints, LoadLimits limits) throws IOException {
		Loaded loaded = new Loaded();
		loaded.dialect = new Loading(limits).read(file, hints, loaded, loaded.findings::add, new NullProgressMonitor());
		return loaded;
	}

	/** The rules of the findings. */
	List<String> rules() {
		return findings.stream().map(Finding::rule).toList();
	}

	@Override
	public void dialect(FileDialect found, int width) {
		dialect = found;
	}

	@Override
	public void record(long number, long line, List<String> cells) {
		rows.add(cells);
		lines.add(line);
	}

	@Override
	public void end(LineBalance found) {
		balance = found;
	}
}
