// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Whether a machine is ready for Orodha. Clients implement none of its types.
 *
 * @since 1.0
 */
package org.orodha.workshop.doctor;
