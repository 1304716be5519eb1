// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.OptionValues;

/**
 * What an exporter is asked to do.
 *
 * @param catalogue the catalogue to write
 * @param target    where to write
 * @param options   the values of the exporter's options
 * @param audience  for whom the export is meant
 * @param languages the languages to write texts in, the most wanted first
 */
public record ExportRequest(Catalogue catalogue, ExportTarget target, OptionValues options, Audience audience,
		List<String> languages) {

	public ExportRequest {
		languages = List.copyOf(languages);
	}
}
