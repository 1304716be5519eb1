// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Copies of elements with their parts: beside the original, from one catalogue to another, by way of a text. Each is worked out
 * first, as a {@link org.orodha.core.copying.Copying}, and done by one command that can be undone.
 *
 * @since 1.0
 */
package org.orodha.core.copying;
