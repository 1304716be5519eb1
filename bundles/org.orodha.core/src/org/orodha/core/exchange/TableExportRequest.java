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
public final class TableExportRequest {

	private final StatisticalTable table;
	private final ExportTarget target;
	private final OptionValues options;
	private final Audience audience;
	private final List<String> languages;

	TableExportRequest(StatisticalTable table, ExportTarget target, OptionValues options, Audience audience,
			List<String> languages) {
		this.table = table;
		this.target = target;
		this.options = options;
		this.audience = audience;
		this.languages = List.copyOf(languages);
	}

	/** The table to write; none of its columns identifies persons. */
	public StatisticalTable table() {
		return table;
	}

	/** Where to write. */
	public ExportTarget target() {
		return target;
	}

	/** The values of the exporter's options. */
	public OptionValues options() {
		return options;
	}

	/** For whom the export is meant. */
	public Audience audience() {
		return audience;
	}

	/** The languages to write texts in, the most wanted first. */
	public List<String> languages() {
		return languages;
	}
}
