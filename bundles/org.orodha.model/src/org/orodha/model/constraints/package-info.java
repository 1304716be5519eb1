// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Which values a feature may have, beyond what the model itself can say.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.model.constraints;
