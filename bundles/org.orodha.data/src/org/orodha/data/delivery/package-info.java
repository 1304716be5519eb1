// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Deliveries: receiving, checking, triage, sign-off and dissemination, and what is expected when.
 * Clients implement {@link DeliveryChecker} and {@link Reception.Front}, each for a front of their own.
 *
 * @since 1.0
 */
package org.orodha.data.delivery;
