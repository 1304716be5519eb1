// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What the columns of a file hold.
 *
 * @since 1.0
 */
package org.orodha.tables.profile;
