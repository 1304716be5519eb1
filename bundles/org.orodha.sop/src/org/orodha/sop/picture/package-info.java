// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * A procedure drawn as swim lanes, without any user interface.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.sop.picture;
