// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What importers, validators and exporters implement, and what they are given: requests, proposals, targets, reports.
 * Agencies implement {@link Importer}, {@link Validator}, {@link Exporter} and {@link TableExporter}; everything else here is made by Orodha.
 *
 * @since 1.0
 */
package org.orodha.core.exchange;
