// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.internal.ReadyMaker;

/** Makes files ready for the engine. */
public final class ReadyFiles {

	private ReadyFiles() {
	}

	/**
	 * A file made ready as it says: by its own reader, with its corrections, or as it is.
	 *
	 * @param thorough whether it is read row by row even where its sample shows no need
	 * @throws LoadException where the file cannot be read or is no table
	 */
	public static ReadyFile of(TableFile file, boolean thorough, LoadLimits limits, Consumer<Finding> findings, IProgressMonitor monitor)
			throws IOException {
		if (file.reader() != null)
			return new ReadyMaker(limits).read(file, findings, monitor);
		return thorough || !file.corrections().isEmpty()
				? corrected(file.path(), file.hints(), file.corrections(), limits, findings, monitor)
				: quick(file.path(), file.hints(), limits, findings, monitor);
	}

	/**
	 * The file itself where its sample shows nothing that the engine does not understand, without going over it; a copy as
	 * {@link #thorough} makes it otherwise. Where the engine then rejects a row beyond the sample, make it thoroughly.
	 *
	 * @throws LoadException where the file cannot be read or is no table
	 */
	public static ReadyFile quick(Path file, TableDialectHints hints, LoadLimits limits, Consumer<Finding> findings,
			IProgressMonitor monitor) throws IOException {
		return new ReadyMaker(limits).quick(file, hints, findings, monitor);
	}

	/**
	 * A copy of the file in which every record has one field for each column, and findings for those that had not, which are
	 * left out.
	 *
	 * @throws LoadException where the file cannot be read, is no table, or its copy is larger than allowed
	 */
	public static ReadyFile thorough(Path file, TableDialectHints hints, LoadLimits limits, Consumer<Finding> findings,
			IProgressMonitor monitor) throws IOException {
		return corrected(file, hints, CellCorrections.NONE, limits, findings, monitor);
	}

	/** As {@link #thorough}, with other values in the corrected cells; a correction that meets no cell is a finding. */
	public static ReadyFile corrected(Path file, TableDialectHints hints, CellCorrections corrections, LoadLimits limits,
			Consumer<Finding> findings, IProgressMonitor monitor) throws IOException {
		return new ReadyMaker(limits).thorough(file, hints, corrections, findings, monitor);
	}
}
