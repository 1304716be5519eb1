// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.dashboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Completeness;
import org.orodha.core.text.Labels;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Bar.Counted;
import org.orodha.insight.dashboard.Bar.Name;
import org.orodha.insight.dashboard.Measure;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Role;

/** Counts the elements that are edited for themselves: those with a file of their own, and datasets, roles and people. */
public final class ElementBars {

	private final Readers readers;
	private final Agencies agencies;
	private final List<LifecycleElement> elements = new ArrayList<>();
	private int withheld;

	/** @param readers who may know of what */
	public ElementBars(Readers readers, Agencies agencies) {
		this.readers = readers;
		this.agencies = agencies;
		for (LifecycleElement element : readers.catalogue().all(LifecycleElement.class))
			if (isEdited(element))
				if (readers.mayKnow(element))
					elements.add(element);
				else
					withheld++;
	}

	private static boolean isEdited(LifecycleElement element) {
		return element instanceof CatalogueElement || element instanceof Dataset || element instanceof Role || element instanceof Person;
	}

	/** How many there are. */
	public int count() {
		return elements.size();
	}

	/** How many there are that nobody of them may know of. */
	public int withheld() {
		return withheld;
	}

	/** What lacks nothing, by agency. */
	public List<Bar> completeness() {
		Map<Name, Tally> tallies = new HashMap<>();
		for (LifecycleElement element : elements) {
			List<String> missing = Completeness.missing(element).stream().map(EStructuralFeature::getName).toList();
			tallies.computeIfAbsent(agencies.of(element), each -> new Tally())
					.add(new Counted(Labels.id(element), missing.isEmpty() ? Measure.COMPLETE : Measure.LACKING, missing));
		}
		return agencies.ordered(tallies).stream().map(tally -> tally.getValue().bar(Name.NONE, tally.getKey())).toList();
	}

	/** What is where in its life; those of which nothing says where come last. */
	public List<Bar> statuses() {
		Map<LifecycleStatus, Tally> tallies = new EnumMap<>(LifecycleStatus.class);
		Tally unstated = new Tally();
		for (LifecycleElement element : elements)
			(element.isSetStatus() && readers.maySee(element, Literals.LIFECYCLE_ELEMENT__STATUS) ? tallies.computeIfAbsent(element.getStatus(), each -> new Tally()) : unstated)
					.add(new Counted(Labels.id(element), Measure.ELEMENT, List.of(Literals.LIFECYCLE_ELEMENT__STATUS.getName())));
		List<Bar> bars = new ArrayList<>();
		tallies.forEach((status, tally) -> bars.add(tally.bar(Name.NONE, new Name(status.getLiteral(), Labels.of(status)))));
		if (unstated.total() > 0)
			bars.add(unstated.bar(Name.NONE, new Name("", Labels.notStated())));
		return bars;
	}
}
