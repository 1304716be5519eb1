// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The report of a check as a page, a workbook or JSON, and the letter to the sender.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.data.report;
