// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import org.orodha.core.table.TableDialectHints;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A table file, and what is known of it before it is read.
 *
 * @param path        where it is
 * @param hints       what is known of how it is written
 * @param corrections its cells that are to be read as other values
 * @param reader      reads it, or null where it is read as any table
 */
public record TableFile(Path path, TableDialectHints hints, CellCorrections corrections, RecordReader reader) {

	/** A file that is read as any table. */
	public TableFile(Path path, TableDialectHints hints, CellCorrections corrections) {
		this(path, hints, corrections, null);
	}

	public TableFile {
		Objects.requireNonNull(path);
		Objects.requireNonNull(hints);
		Objects.requireNonNull(corrections);
	}

	/** Files that are all written alike, and read as they are written. */
	public static List<TableFile> of(List<Path> paths, TableDialectHints hints) {
		return paths.stream().map(path -> new TableFile(path, hints, CellCorrections.NONE)).toList();
	}
}
