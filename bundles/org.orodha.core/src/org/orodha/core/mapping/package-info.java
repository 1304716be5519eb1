// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * How the codes of one list correspond to those of another: what is mapped, what is not, what might be, and the commands that map.
 *
 * @since 1.0
 */
package org.orodha.core.mapping;
