// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine.duckdb.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.LoggerFactory;

/**
 * DuckDB unpacks its native library, some seventy megabytes, into the system's folder for temporary files each time a program
 * starts. It stays there where the program is killed and, on Windows, always: a library that is loaded cannot be removed.
 */
final class NativeLibrary {

	private static final String NAMES = "libduckdb_java*.so";
	/** A younger one may be about to be loaded. */
	private static final Duration YOUNG = Duration.ofMinutes(10);

	private NativeLibrary() {
	}

	/** Removes the libraries that earlier programs left, unless one of them still runs. */
	static void removeLeftOvers(Path folder) {
		try (DirectoryStream<Path> libraries = Files.newDirectoryStream(folder, NAMES)) {
			for (Path library : libraries)
				if (Files.getLastModifiedTime(library).toInstant().isBefore(Instant.now().minus(YOUNG)))
					remove(library);
		} catch (IOException failure) {
			LoggerFactory.getLogger(NativeLibrary.class).debug("{} cannot be tidied", folder, failure);
		}
	}

	private static void remove(Path library) {
		try {
			Files.deleteIfExists(library);
		} catch (IOException inUse) {
			LoggerFactory.getLogger(NativeLibrary.class).debug("{} is in use", library, inUse);
		}
	}
}
