// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import org.orodha.model.Severity;

/**
 * What is wrong with a script, at its place.
 *
 * @param severity an error where the statement cannot be run as it is, else a warning
 * @param line     the line, from 1
 * @param column   the column of the first character, from 1
 * @param length   how many characters are concerned; may reach over the end of the line
 * @param message  what was expected, what was found, and what may have been meant, in the user's language
 */
public record VtlProblem(Severity severity, int line, int column, int length, String message) {
}
