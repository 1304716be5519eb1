// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong with a declaration, and where its parts stand. */
final class Faults {

	private final String file;
	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, Place> places = new HashMap<>();

	Faults(String file) {
		this.file = file;
	}

	/** Notes where a part stands. */
	void known(String path, Node node) {
		places.put(path, place(node.getStartMark().orElse(null)));
	}

	void tell(Node node, String key, Object... values) {
		tell(node.getStartMark().orElse(null), key, values);
	}

	void tell(Mark mark, String key, Object... values) {
		findings.add(DeclarationRule.MALFORMED.finding(place(mark), key, values));
	}

	private Place place(Mark mark) {
		return mark == null ? Place.of(file) : Place.of(file).row(mark.getLine() + 1).column(String.valueOf(mark.getColumn() + 1));
	}

	Map<String, Place> places() {
		return places;
	}

	void end() throws DeclarationException {
		if (!findings.isEmpty())
			throw new DeclarationException(findings);
	}
}
