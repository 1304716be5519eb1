// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What is due and when: working days, the deadlines of steps, and the data that agencies are expected to send. Everybody who shows
 * what is due asks here, so that all show the same.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.core.due;
