// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.Results;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.model.ChangeRequest;

/** Change requests as results. */
final class RequestRows {

	static final List<String> COLUMNS = List.of("request", "about", "kind", "state", "person", "date", "text", "answer");

	private RequestRows() {
	}

	static void write(Catalogue catalogue, Collection<ChangeRequest> requests, Results results) throws IOException {
		for (ChangeRequest request : requests) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("request", request.getId());
			values.put("about", request.getAbout() == null ? null : Labels.id(request.getAbout()));
			values.put("kind", request.getKind().getLiteral());
			values.put("state", request.getState().getLiteral());
			values.put("person", request.getPerson());
			values.put("date", request.getDate());
			values.put("text", Labels.value(request.getText(), catalogue.readingLanguages()));
			values.put("answer", request.getAnswer().isEmpty() ? null : Labels.value(request.getAnswer(), catalogue.readingLanguages()));
			results.add(values);
		}
	}
}
