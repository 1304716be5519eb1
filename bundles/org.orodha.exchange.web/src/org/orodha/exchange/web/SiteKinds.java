// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Kinds;
import org.orodha.model.ModelPackage.Literals;

/** The kinds of element that the pages tell of. Persons, deliveries, cases and the like are the work behind a catalogue and no part of it. */
final class SiteKinds {

	/** The kinds of which each element has a page of its own, in the order in which readers look for them. */
	static final List<EClass> PAGES = List.of(Literals.DATA_SOURCE, Literals.DATASET, Literals.CONCEPT, Literals.DEFINITION, Literals.CODE_LIST,
			Literals.LEGAL_INSTRUMENT, Literals.FLOW, Literals.PROCEDURE, Literals.REQUIREMENT, Literals.PRODUCT, Literals.AGENCY, Literals.TOPIC);
	/** The kinds whose elements stand on the page of what they are a part of. */
	static final List<EClass> PARTS = List.of(Literals.VARIABLE, Literals.CODE, Literals.ARTICLE, Literals.STEP, Literals.ROLE);
	/** All of them. */
	static final List<EClass> ALL = Stream.concat(PAGES.stream(), PARTS.stream()).toList();

	private SiteKinds() {
	}

	static boolean isPage(EClass kind) {
		return PAGES.contains(kind);
	}

	static boolean isPart(EClass kind) {
		return PARTS.contains(kind);
	}

	/** The name of the files about the elements of a kind, without ending. */
	static String file(EClass kind) {
		return Kinds.name(kind);
	}
}
