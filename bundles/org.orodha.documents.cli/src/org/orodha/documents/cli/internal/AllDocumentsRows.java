// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.documents.AllDocumentsReport;
import org.orodha.documents.AllDocumentsReport.Written;
import org.orodha.documents.DocumentKind;

/** A row a kind and language: how many documents there are, in how many files, and how many texts they lack. */
final class AllDocumentsRows {

	private AllDocumentsRows() {
	}

	static List<Map<String, Object>> of(AllDocumentsReport report) {
		Map<Locale, Map<DocumentKind, List<Written>>> groups = report.written().stream().collect(Collectors.groupingBy(Written::language,
				LinkedHashMap::new, Collectors.groupingBy(Written::kind, LinkedHashMap::new, Collectors.toList())));
		List<Map<String, Object>> rows = new ArrayList<>();
		groups.forEach((language, kinds) -> kinds.forEach((kind, files) -> rows.add(row(language, kind, files))));
		return rows;
	}

	private static Map<String, Object> row(Locale language, DocumentKind kind, List<Written> files) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("language", language.toLanguageTag());
		row.put("kind", kind.id());
		row.put("documents", files.stream().map(Written::element).distinct().count());
		row.put("files", files.size());
		row.put("untranslated", files.stream().flatMap(file -> file.report().gaps().stream()).distinct().count());
		return row;
	}
}
