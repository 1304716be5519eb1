// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Definitions facet by facet, beside each other.
 *
 * @since 1.0
 */
package org.orodha.core.definition;
