package org.orodha.data.harmonise;

import java.util.List;
import java.util.Objects;

import org.orodha.data.engine.DelimitedFile;
import org.orodha.model.Dataset;

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
 * @param patches  its corrected cells
 */
public record HarmoniseSource(Dataset dataset, String delivery, String period, String name, String checksum,
		DelimitedFile file, Marks marks, List<Patch> patches) {

	/**
	 * How numbers are written.
	 *
	 * @param decimal what stands before decimals, or null for a point
	 * @param group   what stands between groups of digits, or null for nothing
	 */
	public record Marks(Character decimal, Character group) {
	}

	/**
	 * A corrected cell.
	 *
	 * @param row    the number of the row, from 1
	 * @param column the name of the column
	 * @param value  the corrected value, or null for none
	 */
	public record Patch(long row, String column, String value) {
	}

	public HarmoniseSource {
		Objects.requireNonNull(dataset);
		Objects.requireNonNull(name);
		Objects.requireNonNull(file);
		patches = List.copyOf(patches);
	}
}
