// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.crossings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.core.files.AtomicFile;

/**
 * Makes files of invented border crossings, as the sample's dataset {@code dis.border-system.crossings} describes them, with
 * errors that are known: a file beside each says where every one of them is.
 *
 * @param rows             how many crossings, at least 1
 * @param seed             the same seed gives the same file
 * @param errorsPerMillion how many of a million rows carry an error, from 0 to 1,000,000; every row carries at most one
 * @param malformedRows    whether some of the errors are rows with too few or too many fields
 */
public record CrossingsFile(long rows, long seed, int errorsPerMillion, boolean malformedRows) {

	private static final int STEP = 10_000;

	/** @throws IllegalArgumentException where a number is out of its range */
	public CrossingsFile {
		if (rows < 1)
			throw new IllegalArgumentException("rows: expected at least 1, found " + rows);
		if (errorsPerMillion < 0 || errorsPerMillion > 1_000_000)
			throw new IllegalArgumentException("errorsPerMillion: expected 0 to 1000000, found " + errorsPerMillion);
	}

	/** The file beside a file of crossings that says where its errors are, one JSON object a line. */
	public static Path truth(Path file) {
		return file.resolveSibling(file.getFileName() + ".truth.jsonl");
	}

	/**
	 * Writes the file and the truth about it. Both replace what was there, and only when they are complete.
	 *
	 * @return how many errors the file holds
	 * @throws IOException                where one of them cannot be written
	 * @throws OperationCanceledException where the monitor was cancelled; no file is left behind
	 */
	public long write(Path file, IProgressMonitor monitor) throws IOException {
		Objects.requireNonNull(file);
		Errors errors = new Errors(seed, errorsPerMillion, malformedRows);
		try (AtomicFile crossings = AtomicFile.beside(file, Readers.USUAL);
				AtomicFile truth = AtomicFile.beside(truth(file), Readers.USUAL)) {
			crossings.write(rows -> truth.write(facts -> write(rows, facts, errors, monitor)));
			truth.complete();
			crossings.complete();
		}
		return errors.count();
	}

	private void write(OutputStream crossings, OutputStream truth, Errors errors, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(Integer.MAX_VALUE, rows / STEP + 1));
		Travellers travellers = new Travellers(seed, rows);
		try (RowWriter out = new RowWriter(crossings);
				Writer facts = new OutputStreamWriter(truth, StandardCharsets.UTF_8)) {
			out.write(CrossingColumn.names());
			for (long number = 1; number <= rows; number++) {
				String[] row = travellers.next();
				PlantedError breach = errors.spoil(row);
				if (breach != null)
					facts.write(breach.fact(number + 1));
				out.write(breach == null ? row : breach.fields(row));
				if (number % STEP == 0)
					progress.split(1);
			}
		}
	}
}
