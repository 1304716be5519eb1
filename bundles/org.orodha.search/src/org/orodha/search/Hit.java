// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search;

import org.orodha.core.text.LanguageMap;

/**
 * An element that was found.
 *
 * @param id      its identifier
 * @param kind    its kind, in kebab case
 * @param name    what it is called
 * @param partOf  what the element is called that it is a part of, such as the dataset of a variable; empty where it is none
 * @param agency  the identifier of the agency that keeps it; empty where none does
 * @param status  the literal of its status; empty where it has none
 * @param excerpt where it holds what was searched for
 * @param score   how well it fits; only good to be compared with others of the same search
 */
public record Hit(String id, String kind, LanguageMap name, LanguageMap partOf, String agency, String status, Excerpt excerpt, float score) {
}
