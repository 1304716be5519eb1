// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Reading any table file, however it is written, as a stream of records with their lines.
 * Clients implement {@link RecordSink}, and a visitor of a {@link RecordScanner}; all other types are made by Orodha.
 *
 * @since 1.0
 */
package org.orodha.tables;
