// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures of parts of the catalogue, without any user interface: where everything stands, and its painting as SVG.
 * Clients implement {@link org.orodha.core.picture.TextWidths} only.
 *
 * @since 1.0
 */
package org.orodha.core.picture;
