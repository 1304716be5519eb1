// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What agencies and frameworks mean by a concept, beside each other, and how that relates to the harmonised meaning.
 *
 * @since 1.0
 */
package org.orodha.insight.terminology;
