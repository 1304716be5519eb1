// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The catalogues that the workbench shows, for parts that want to show more of them.
 * Clients implement {@link CatalogueListener} and {@link WorkbenchEnd}; all other types are made by Orodha.
 *
 * @since 1.0
 */
package org.orodha.ui;
