// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Tables that the agencies of the sample send, made of invented figures that agree with each other.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.workshop.figures;
