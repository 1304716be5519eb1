// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The catalogues that the workbench shows, for parts that want to show more of them.
 *
 * @since 1.0
 */
package org.orodha.ui;
