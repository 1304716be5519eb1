// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Time periods: the one type that reads, writes, compares and moves them, whatever they are used for.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.model.time;
