// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;

/** The kinds of element that a catalogue holds and the pages do not tell of. */
final class Untold {

	private Untold() {
	}

	static List<EClass> kinds(Catalogue catalogue) {
		return Kinds.all().stream().filter(kind -> kind != Literals.CATALOGUE && !SiteKinds.ALL.contains(kind) && !catalogue.ofKind(kind).isEmpty()).toList();
	}

	static String label(EClass kind) {
		return Labels.ofKinds(kind, Locale.getDefault());
	}
}
