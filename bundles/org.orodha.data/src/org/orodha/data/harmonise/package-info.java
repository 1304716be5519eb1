// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Making the table that a requirement asks for from the data of several agencies.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.data.harmonise;
