// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;

import org.orodha.core.contribution.OptionValues;

/**
 * What an exporter of tables is asked to do. Made by Orodha.
 *
 * @since 1.0
 */
public final class TableExportRequest extends WritingRequest {

	private final StatisticalTable table;

	TableExportRequest(StatisticalTable table, ExportTarget target, OptionValues options, Audience audience,
			List<String> languages) {
		super(target, options, audience, languages);
		this.table = table;
	}

	/** The table to write; none of its columns identifies persons. */
	public StatisticalTable table() {
		return table;
	}
}
