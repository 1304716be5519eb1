// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The tables that requirements ask for, before there are figures, and how datasets can fill them.
 *
 * @since 1.0
 */
package org.orodha.core.requirement;
