// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Tables about the catalogue as a whole, such as that of sources and the data they offer.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.core.report;
