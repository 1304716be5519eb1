// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The texts of a catalogue between two languages: which are missing or outdated, what they are translated to, and how texts
 * like them were translated before. Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.core.translation;
