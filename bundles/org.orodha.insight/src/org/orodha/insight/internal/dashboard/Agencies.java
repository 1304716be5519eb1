// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.Owners;
import org.orodha.insight.dashboard.Bar.Name;
import org.orodha.model.Agency;
import org.orodha.model.ModelPackage.Literals;

/** What agencies are called in short before their readers. */
public final class Agencies {

	private final Readers readers;
	private final Name nobody = new Name("", ChartText.text("nobody"));

	/** @param readers who may know of what */
	public Agencies(Readers readers) {
		this.readers = readers;
	}

	/** That of the agency that keeps an element. */
	Name of(EObject element) {
		return Owners.of(element).filter(agency -> readers.mayKnow(agency) && readers.mayKnowOwner(element)).map(this::name).orElse(nobody);
	}

	private Name name(Agency agency) {
		String id = Labels.id(agency);
		return new Name(id, readers.maySee(agency, Literals.AGENCY__ACRONYM) ? Labels.called(agency) : id);
	}

	/** Those first of which most is wanting, then by name. */
	List<Map.Entry<Name, Tally>> ordered(Map<Name, Tally> tallies) {
		return tallies.entrySet().stream().sorted(Map.Entry.<Name, Tally>comparingByValue(Comparator.comparingLong(Tally::wanting).reversed())
				.thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Name::name, NaturalOrder.ofNames()).thenComparing(Name::id)))).toList();
	}
}
