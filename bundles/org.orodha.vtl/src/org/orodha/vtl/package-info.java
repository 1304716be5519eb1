// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Rules in VTL 2.1: reading scripts, completing them, and compiling them to queries.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.vtl;
