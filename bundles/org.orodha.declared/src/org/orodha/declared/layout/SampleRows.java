// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.Loading;
import org.orodha.tables.RecordSink;

/** The beginning of a file: how it is written and its first rows. */
final class SampleRows implements RecordSink {

	private static final int ENOUGH = 2000;

	private final List<List<String>> rows = new ArrayList<>();
	private final Map<Integer, Set<String>> values = new HashMap<>();
	private FileDialect dialect;

	/** There are enough rows. */
	private static final class EnoughException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	private SampleRows() {
	}

	/** @throws org.orodha.tables.LoadException where the file cannot be read or is no table */
	static SampleRows of(Path file, TableDialectHints hints, IProgressMonitor monitor) throws IOException {
		SampleRows sample = new SampleRows();
		try {
			new Loading().read(file, hints, sample, finding -> {
			}, monitor);
		} catch (EnoughException enough) {
			return sample;
		}
		return sample;
	}

	@Override
	public void dialect(FileDialect found, int width) {
		dialect = found;
	}

	@Override
	public void record(long number, long line, List<String> cells) throws IOException {
		rows.add(List.copyOf(cells));
		if (rows.size() >= ENOUGH)
			throw new EnoughException();
	}

	FileDialect dialect() {
		return dialect;
	}

	/** The different values of a column, without blanks. */
	Set<String> values(int column) {
		return values.computeIfAbsent(column, this::different);
	}

	private Set<String> different(int column) {
		Set<String> different = new LinkedHashSet<>();
		for (List<String> row : rows)
			if (!RowFilter.cell(row, column).isBlank())
				different.add(RowFilter.cell(row, column).strip());
		return Collections.unmodifiableSet(different);
	}
}
