// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Checking files by what describes them and by rulesets, and the report of it.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.data.check;
