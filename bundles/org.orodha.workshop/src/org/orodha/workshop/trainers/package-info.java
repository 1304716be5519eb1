// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What trainers have to know of the sample.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.workshop.trainers;
