// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.nio.file.Path;

/**
 * What loading a file may use, so that a hostile one cannot fill memory or disk.
 *
 * @param fieldCharacters the longest field
 * @param columns         the most fields of a record
 * @param unpackedBytes   the most bytes that an archive may unpack to
 * @param ratio           how many times larger than packed an archive's content may be, beyond its first 32 MB
 * @param disk            the most bytes of a temporary file
 * @param temporary       the folder for temporary files
 * @param faults          how many faults of a kind are told one by one; of the rest, only how many they are
 */
public record LoadLimits(int fieldCharacters, int columns, long unpackedBytes, int ratio, long disk, Path temporary,
		int faults) {

	/** Fields of 16 million characters, 16,384 columns (those of an XLSX sheet), 50 GB unpacked and 20 GB of temporary files. */
	public static final LoadLimits DEFAULT = new LoadLimits(16 << 20, 16_384, 50L << 30, 200, 20L << 30,
			Path.of(System.getProperty("java.io.tmpdir")), 20);

	/** These limits with another number of faults that are told one by one. */
	public LoadLimits withFaults(int number) {
		return new LoadLimits(fieldCharacters, columns, unpackedBytes, ratio, disk, temporary, number);
	}
}
