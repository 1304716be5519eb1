// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;

import org.orodha.core.contribution.OptionValues;

/**
 * What an exporter of tables is asked to do.
 *
 * @param table     the table to write; none of its columns identifies persons
 * @param target    where to write
 * @param options   the values of the exporter's options
 * @param audience  for whom the export is meant
 * @param languages the languages to write texts in, the most wanted first
 */
public record TableExportRequest(StatisticalTable table, ExportTarget target, OptionValues options, Audience audience,
		List<String> languages) {

	public TableExportRequest {
		languages = List.copyOf(languages);
	}
}
