// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.core.exchange.Verbatim;
import org.orodha.model.LifecycleElement;

import com.fasterxml.jackson.databind.JsonNode;

/** Gathers the properties that the model has no place for, each under the path of its object and its name. */
final class Keeping {

	static final Verbatim VERBATIM = new Verbatim("datapackage");

	private final List<Verbatim.Value> values = new ArrayList<>();

	/** Keeps a property. @param path the object it stands in, such as {@code schema/}; empty for the element's own */
	void put(String path, String word, JsonNode value) {
		values.add(new Verbatim.Value(path + word, value.toString()));
	}

	/** Keeps the properties that nobody reads, but for this project's own. */
	void rest(String path, JsonNode object, Set<String> read) {
		for (Map.Entry<String, JsonNode> word : object.properties())
			if (!read.contains(word.getKey()) && !word.getKey().startsWith(OwnTerms.PREFIX))
				put(path, word.getKey(), word.getValue());
	}

	/** Puts what was gathered beside an element, in place of what was kept of an earlier reading. */
	void beside(LifecycleElement element) {
		VERBATIM.replace(element, values);
	}
}
