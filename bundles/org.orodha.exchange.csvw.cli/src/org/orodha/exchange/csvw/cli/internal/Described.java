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

/** A table or a description on the disk, with the folder that everything it refers to must be in. */
final class Described {

	private final Path file;
	private final Path description;
	private final FolderSource source;

	private Described(Path file, Path description, FolderSource source) {
		this.file = file;
		this.description = description;
		this.source = source;
	}

	/**
	 * Finds the folder: the table's, or the closest around it that the description is in, too.
	 *
	 * @param description the description that somebody names, or null
	 * @param base        the address that the folder has elsewhere, or null
	 * @return nothing where a file is not there
	 */
	static Optional<Described> of(Path file, Path description, URI base) throws IOException {
		if (!Files.isRegularFile(file) || description != null && !Files.isRegularFile(description))
			return Optional.empty();
		Path folder = file.toRealPath().getParent();
		while (description != null && !description.toRealPath().startsWith(folder))
			folder = folder.getParent();
		return Optional.of(new Described(file, description, base == null ? new FolderSource(folder) : new FolderSource(folder, base)));
	}

	/** What reads it. */
	TabularData data() {
		return new TabularData(source);
	}

	URI address() throws IOException {
		return source.address(file);
	}

	Optional<URI> with() throws IOException {
		return description == null ? Optional.empty() : Optional.of(source.address(description));
	}

	/** A problem as a record of results. */
	Map<String, Object> record(Problem problem) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("severity", problem.error() ? "error" : "warning");
		values.put("file", source.file(URI.create(problem.where())).map(Path::toString).orElse(problem.where()));
		values.put("row", problem.row() == 0 ? null : problem.row());
		values.put("column", problem.column());
		values.put("problem", problem.text());
		return values;
	}
}
