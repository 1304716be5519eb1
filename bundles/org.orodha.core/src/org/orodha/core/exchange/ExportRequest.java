// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.OptionValues;

/**
 * What an exporter is asked to do. Made by Orodha.
 *
 * @since 1.0
 */
public final class ExportRequest {

	private final Catalogue catalogue;
	private final ExportTarget target;
	private final OptionValues options;
	private final Audience audience;
	private final List<String> languages;

	ExportRequest(Catalogue catalogue, ExportTarget target, OptionValues options, Audience audience, List<String> languages) {
		this.catalogue = catalogue;
		this.target = target;
		this.options = options;
		this.audience = audience;
		this.languages = List.copyOf(languages);
	}

	/** The catalogue to write: a copy to read, without what the audience may not see unless the exporter hides that itself. */
	public Catalogue catalogue() {
		return catalogue;
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
