// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.util.List;

/**
 * A text of an element.
 *
 * @param path     the names of the features that lead to it
 * @param language the tag of its language, empty where it has none
 */
record ElementText(List<String> path, String language, String value) {
}
