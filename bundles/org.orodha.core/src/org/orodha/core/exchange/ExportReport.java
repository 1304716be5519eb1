// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export did.
 *
 * @param files    the files written
 * @param elements how many elements they hold
 * @param losses   what the format could not express, element by element; empty when nothing was lost
 * @param withheld how many elements and features the audience may not see and so were left out
 */
public record ExportReport(List<Path> files, int elements, List<Loss> losses, int withheld) {

	/**
	 * Something that a format has no place for.
	 *
	 * @param element the identifier of the element
	 * @param what    the feature and why, in the reader's language
	 */
	public record Loss(String element, String what) {
	}

	public ExportReport {
		files = List.copyOf(files);
		losses = List.copyOf(losses);
	}
}
