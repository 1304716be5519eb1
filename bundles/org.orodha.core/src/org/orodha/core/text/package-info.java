// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Texts in several languages, labels of elements and kinds, and messages.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.core.text;
