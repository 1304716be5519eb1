// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.handouts;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written of a course.
 *
 * @param files   the files
 * @param missing what the course has nothing for
 * @since 1.0
 */
public record HandOutReport(List<Path> files, List<HandOut> missing) {

	public HandOutReport {
		files = List.copyOf(files);
		missing = List.copyOf(missing);
	}
}
