// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What a view or command shows of the catalogue as one table, to be written as CSV, workbook or picture.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.insight.sheet;
