// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What participants and trainers of a course hold in their hands. Clients implement none of its types.
 *
 * @since 1.0
 */
package org.orodha.workshop.handouts;
