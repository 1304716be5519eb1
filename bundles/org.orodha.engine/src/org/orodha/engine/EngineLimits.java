// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.engine;

import java.nio.file.Path;

/**
 * What an engine may use.
 *
 * @param memory    bytes of memory beside Java's own
 * @param disk      bytes of temporary files
 * @param temporary the folder for temporary files
 */
public record EngineLimits(long memory, long disk, Path temporary) {

	/** One gigabyte of memory and twenty of disk in the system's folder for temporary files. */
	public static final EngineLimits DEFAULT = new EngineLimits(1L << 30, 20L << 30,
			Path.of(System.getProperty("java.io.tmpdir")));
}
