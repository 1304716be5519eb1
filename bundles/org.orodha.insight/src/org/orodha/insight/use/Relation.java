// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.use;

/**
 * How an element uses another.
 *
 * @param key   by which programs know it: <code>legal-bases</code>, <code>part</code>
 * @param label the same in the model's words and the reader's language
 * @since 1.0
 */
public record Relation(String key, String label) {
}
