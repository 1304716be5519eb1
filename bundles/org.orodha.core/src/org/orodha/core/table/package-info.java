// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Tables that go in and out with the catalogue: rows of a file, and statistical tables with their labels.
 * Clients implement none of its types: a {@link TableReader} is a service of Orodha.
 *
 * @since 1.0
 */
package org.orodha.core.table;
