// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Which datasets can fill the tables that frameworks ask for, what is lost, and what would fill the gaps.
 *
 * @since 1.0
 */
package org.orodha.insight.coverage;
