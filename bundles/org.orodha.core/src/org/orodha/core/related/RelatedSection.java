// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.related;

import java.util.List;

/**
 * What has to do with an element in one way.
 *
 * @param key the way: <code>datasets</code>, <code>flows</code>, and the like
 * @param title the way, in the reader's language
 * @since 1.0
 */
public record RelatedSection(String key, String title, List<RelatedElement> elements) {

	public RelatedSection {
		elements = List.copyOf(elements);
	}
}
