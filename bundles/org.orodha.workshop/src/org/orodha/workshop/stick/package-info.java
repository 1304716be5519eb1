// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * A folder, such as that of a USB stick, with all that a course needs. Clients implement none of its types.
 *
 * @since 1.0
 */
package org.orodha.workshop.stick;
