// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.cli.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.orodha.exchange.csvw.tabular.FolderSource;
import org.orodha.exchange.csvw.tabular.Problem;
import org.orodha.exchange.csvw.tabular.TabularData;

/**
 * A table or a description on the disk, with the folder that everything it refers to must be in.
 *
 * @param description the description that somebody names, or null
 */
record Described(Path file, Path description) {

	/** Whether its files are there. */
	boolean isThere() {
		return Files.isRegularFile(file) && (description == null || Files.isRegularFile(description));
	}

	/** What reads it: the description's folder and those below it, else the table's. */
	TabularData data() throws IOException {
		Path folder = file.toRealPath().getParent();
		while (description != null && !description.toRealPath().startsWith(folder))
			folder = folder.getParent();
		return new TabularData(new FolderSource(folder));
	}

	URI address() throws IOException {
		return file.toRealPath().toUri();
	}

	Optional<URI> with() throws IOException {
		return description == null ? Optional.empty() : Optional.of(description.toRealPath().toUri());
	}

	/** A problem as a record of results. */
	static Map<String, Object> record(Problem problem) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("severity", problem.error() ? "error" : "warning");
		String where = problem.where();
		values.put("file", where.startsWith("file:") ? Path.of(URI.create(where.replaceFirst("[?#].*", ""))).toString() : where);
		values.put("row", problem.row() == 0 ? null : problem.row());
		values.put("column", problem.column());
		values.put("problem", problem.text());
		return values;
	}
}
