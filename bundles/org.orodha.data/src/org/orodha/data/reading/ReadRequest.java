// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.reading;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.findings.ImportException;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.model.Dataset;
import org.orodha.tables.RecordSink;
import org.orodha.tables.description.FileDescriptions;

/**
 * What a reader is asked to read. Made by Orodha.
 *
 * @since 1.0
 * @noimplement clients do not implement it
 */
public interface ReadRequest {

	/** The catalogue that describes the dataset: a copy to read; what happens to it happens to nobody else. */
	Catalogue catalogue();

	/** The dataset that the rows are for, of that catalogue. */
	Dataset dataset();

	/** The file. */
	Path file();

	/** The file's name as it was sent, which a delivery does not keep it under. */
	String name();

	/** The values of the reader's options. */
	OptionValues options();

	/** The names of the columns that files of the dataset have, in the order of its variables. */
	default List<String> columns() {
		return dataset().getVariables().stream().map(FileDescriptions::columnName).toList();
	}

	/**
	 * Reads the file as a table, in any form that Orodha reads. What reading shows, such as mended characters, is told with the rows.
	 *
	 * @param hints what is known of how it is written
	 * @param sink  takes the records, with the fields that they have
	 * @return how the file is written
	 * @throws ImportException where it cannot be read or is no table
	 */
	FileDialect table(TableDialectHints hints, RecordSink sink, IProgressMonitor monitor) throws ImportException;
}
