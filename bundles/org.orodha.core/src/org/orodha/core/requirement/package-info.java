// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The tables that requirements ask for, before there are figures.
 *
 * @since 1.0
 */
package org.orodha.core.requirement;
