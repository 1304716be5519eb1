// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;

import org.orodha.core.contribution.OptionValues;

/**
 * What every exporter is asked, whatever it writes. Made by Orodha.
 *
 * @since 1.0
 */
public abstract sealed class WritingRequest permits ExportRequest, TableExportRequest {

	private final ExportTarget target;
	private final OptionValues options;
	private final Audience audience;
	private final List<String> languages;

	WritingRequest(ExportTarget target, OptionValues options, Audience audience, List<String> languages) {
		this.target = target;
		this.options = options;
		this.audience = audience;
		this.languages = List.copyOf(languages);
	}

	/** Where to write. */
	public final ExportTarget target() {
		return target;
	}

	/** The values of the exporter's options. */
	public final OptionValues options() {
		return options;
	}

	/** For whom the export is meant. */
	public final Audience audience() {
		return audience;
	}

	/** The languages to write texts in, the most wanted first. */
	public final List<String> languages() {
		return languages;
	}
}
