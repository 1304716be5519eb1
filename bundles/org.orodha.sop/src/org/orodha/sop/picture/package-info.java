// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * A procedure drawn as swim lanes, without any user interface: where everything stands, and its painting as SVG.
 * Clients implement {@link org.orodha.sop.picture.TextWidths} only.
 *
 * @since 1.0
 */
package org.orodha.sop.picture;
