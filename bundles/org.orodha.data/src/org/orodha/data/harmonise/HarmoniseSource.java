// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.util.Objects;

import org.orodha.engine.DelimitedFile;
import org.orodha.model.Dataset;
import org.orodha.tables.description.NumberMarks;

/**
 * One file to harmonise.
 *
 * @param dataset  the dataset that the file is of
 * @param delivery the identifier of the delivery it came with, or null
 * @param period   the period it is for, where the file has no column that tells it, or null
 * @param name     the name of the file
 * @param checksum its SHA-256 checksum in hexadecimal, or null
 * @param file     the file as the engine reads it
 * @param marks    how its numbers are written
 */
public record HarmoniseSource(Dataset dataset, String delivery, String period, String name, String checksum,
		DelimitedFile file, NumberMarks marks) {

	public HarmoniseSource {
		Objects.requireNonNull(dataset);
		Objects.requireNonNull(name);
		Objects.requireNonNull(file);
	}
}
