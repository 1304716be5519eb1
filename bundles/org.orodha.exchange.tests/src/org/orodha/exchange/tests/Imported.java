// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Labels;

/** What a proposal would create in an empty catalogue. */
final class Imported {

	private Imported() {
	}

	/** The identifiers of all that is new, for those on whose behalf it is imported. */
	static Set<String> owners(Proposal proposal) {
		return proposal.changes().stream().map(change -> ((Change.Create) change).element().getId()).collect(Collectors.toSet());
	}

	/** How many of each kind. */
	static String counted(Proposal proposal) {
		Map<String, Integer> kinds = new TreeMap<>();
		proposal.changes().forEach(change -> kinds.merge(Labels.ofKind(((Change.Create) change).element().eClass()), 1, Integer::sum));
		return kinds.entrySet().stream().map(kind -> kind.getKey() + " " + kind.getValue()).collect(Collectors.joining(", "));
	}
}
