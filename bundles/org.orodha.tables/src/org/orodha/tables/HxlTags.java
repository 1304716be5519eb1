// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.internal.TableLoader;

/**
 * The hashtags of the Humanitarian Exchange Language (HXL) that files have in a row between the names of columns and the data.
 *
 * @since 1.0
 */
public final class HxlTags {

	/** The scheme of local identifiers in which variables keep their tags. */
	public static final String SCHEME = "hxl";

	private HxlTags() {
	}

	/**
	 * The tags of a file, such as {@code #adm1+name}, by the names of its columns; empty where it has none.
	 *
	 * @throws LoadException where it cannot be read or is no table
	 */
	public static Map<String, String> of(Path file, TableDialectHints hints, IProgressMonitor monitor) throws IOException {
		return new TableLoader(LoadLimits.DEFAULT).tags(file, hints, monitor);
	}
}
