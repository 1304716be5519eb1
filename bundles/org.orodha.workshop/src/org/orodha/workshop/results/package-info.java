// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What participants of a course reached: the files that they hand in, and the board that a trainer makes of them.
 *
 * @since 1.0
 */
package org.orodha.workshop.results;
