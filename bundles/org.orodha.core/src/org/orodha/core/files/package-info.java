// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Temporary files, and writing that is all or nothing.
 *
 * @since 1.0
 */
package org.orodha.core.files;
