// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Agencies' own data files: what plug-ins implement to read them, and what is installed to do so. Clients implement {@link DataReader} and
 * none of its other types.
 *
 * @since 1.0
 */
package org.orodha.data.reading;
