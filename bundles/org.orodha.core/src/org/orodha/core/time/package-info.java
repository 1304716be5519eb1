// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What the catalogue and its readers call time periods: the lengths that a frequency means, and periods in words.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.core.time;
