// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What the columns of a dataset's files should be, and which texts are values of their types.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.tables.description;
