// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.Optional;

/**
 * Tells whether a file is one that an importer reads. Named by the attribute {@code recogniser} of an importer's extension.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Recogniser {

	/**
	 * What the file is taken for, in the reader's language, such as "Catalogue in DCAT (Turtle)"; empty where it is not one of the importer's.
	 * A file that is one but has faults is recognised all the same: what is wrong with it is said when it is read.
	 */
	Optional<String> recognise(FileHead head);
}
