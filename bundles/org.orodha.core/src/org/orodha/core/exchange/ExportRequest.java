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
public final class ExportRequest extends WritingRequest {

	private final Catalogue catalogue;

	ExportRequest(Catalogue catalogue, ExportTarget target, OptionValues options, Audience audience, List<String> languages) {
		super(target, options, audience, languages);
		this.catalogue = catalogue;
	}

	/** The catalogue to write: a copy to read, without what the audience may not see unless the exporter hides that itself. */
	public Catalogue catalogue() {
		return catalogue;
	}
}
