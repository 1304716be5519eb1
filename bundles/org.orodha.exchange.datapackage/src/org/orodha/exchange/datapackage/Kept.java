// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.List;
import java.util.Set;

import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.Verbatim;
import org.orodha.model.LifecycleElement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes back what was kept, where it stood, as far as the version of the standard lets it stand. */
final class Kept {

	private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
	private static final Set<String> PATHS = Set.of("schema/", "dialect/", "constraints/");

	private final Permitted permitted;
	private final List<Loss> losses;

	/** @param losses is told what may not stand */
	Kept(Permitted permitted, List<Loss> losses) {
		this.permitted = permitted;
		this.losses = losses;
	}

	/** Adds what was kept of an object of an element, but for what the object says already. */
	void add(LifecycleElement element, String path, ObjectNode object) {
		for (Verbatim.Value value : Keeping.VERBATIM.of(element)) {
			String word = value.field().startsWith(path) ? value.field().substring(path.length()) : "";
			if (!word.isEmpty() && !object.has(word) && (!path.isEmpty() || PATHS.stream().noneMatch(word::startsWith)))
				add(element, path, word, value.value(), object);
		}
	}

	/** What was kept of a word, as far as it may stand; a missing node for nothing. */
	JsonNode of(LifecycleElement element, String word) {
		ObjectNode all = MAPPER.createObjectNode();
		add(element, "", all);
		return all.path(word);
	}

	private void add(LifecycleElement element, String path, String word, String text, ObjectNode object) {
		try {
			JsonNode value = permitted.mended(path, word, MAPPER.readTree(text));
			if (!value.isMissingNode()) {
				object.set(word, value);
				return;
			}
		} catch (JsonProcessingException noJson) {
			// what somebody else wrote there is told as lost
		}
		losses.add(new Loss(element.getId(), PackageWriter.MESSAGES.text("loss.kept", word, text)));
	}
}
