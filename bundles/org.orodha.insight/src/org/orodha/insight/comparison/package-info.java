// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Two catalogues, two states of one, or two elements compared, feature by feature. Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.insight.comparison;
