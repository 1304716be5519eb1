package org.orodha.core.exchange;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.findings.ImportException;
import org.orodha.core.table.Dialect;
import org.orodha.core.table.DialectHints;
import org.orodha.core.table.Table;
import org.orodha.core.table.TableReader;

/**
 * What an importer is asked to read.
 *
 * @param catalogue the catalogue that the files are compared with
 * @param files     the files, at least one
 * @param options   the values of the importer's options
 */
public record ImportRequest(Catalogue catalogue, List<Path> files, OptionValues options) {

	public ImportRequest {
		files = List.copyOf(files);
	}

	/** The rows of the first file, read as delimited text in the dialect found in it. */
	public Table table(IProgressMonitor monitor) throws ImportException {
		return table(files.get(0), null, monitor);
	}

	/**
	 * The rows of a file.
	 *
	 * @param dialect how the file is written, or null to find out
	 */
	public Table table(Path file, Dialect dialect, IProgressMonitor monitor) throws ImportException {
		return new TableReader().read(file, dialect, monitor);
	}

	/** The rows of a file of which it is known in part how it is written. */
	public Table tableWith(Path file, DialectHints hints, IProgressMonitor monitor) throws ImportException {
		return new TableReader().readWith(file, hints, monitor);
	}
}
