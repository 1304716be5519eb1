// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What runs queries over large files. An engine is provided as an OSGi service {@link EngineFactory}; clients implement
 * {@link EngineFactory}, {@link Engine}, {@link SqlDialect} and {@link Cursor} for an engine of their own.
 *
 * @since 1.0
 */
package org.orodha.engine;
