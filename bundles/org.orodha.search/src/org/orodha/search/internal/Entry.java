// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.util.List;
import java.util.Set;

import org.orodha.core.text.LanguageMap;

/**
 * What the index keeps of an element.
 *
 * @param file     the path of its file, empty where it has none
 * @param stamp    what tells the file's states apart, where the element is the file's own and the file is saved; else empty
 * @param hasParts whether elements are a part of it
 * @param partOf   what the element is called that it is a part of; empty where it is none
 */
record Entry(String id, String kind, String agency, Set<String> topics, String status, String file, String stamp, boolean hasParts,
		LanguageMap name, LanguageMap partOf, List<ElementText> texts) {
}
