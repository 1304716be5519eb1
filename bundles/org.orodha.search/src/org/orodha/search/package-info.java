// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Finding elements by any text in them: an index of a catalogue that follows its changes, and what a search in it finds.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.search;
