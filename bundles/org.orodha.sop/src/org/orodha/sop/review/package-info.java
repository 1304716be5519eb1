// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Where procedures stand, what people want changed in them, and the review that decides on it point by point.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.sop.review;
