// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The open catalogue: its elements, the commands that change them, saving, and the files beside them.
 * Clients implement {@link Sample} alone; all other types are made by Orodha.
 *
 * @since 1.0
 */
package org.orodha.core.catalogue;
