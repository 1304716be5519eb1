// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.orodha.core.text.Labels;
import org.orodha.insight.dashboard.Bar.Counted;
import org.orodha.insight.dashboard.Measure;
import org.orodha.insight.ui.internal.frame.ListBelow;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.table.RecordTable;

/** The elements that a bar counts. */
public final class CountedList {

	private static final int NAME = 340;
	private static final int KIND = 140;
	private static final int FEATURES = 420;

	private final ListBelow<Counted> list;
	private OpenCatalogue catalogue;

	CountedList(Composite parent, Consumer<Counted> opener, Runnable closer) {
		list = new ListBelow<>(parent, Counted.class, ViewText.text("list"), opener, closer);
		list.table().column(ViewText.text("list.name"), NAME, this::name).column(ViewText.text("list.kind"), KIND, this::kind)
				.column(ViewText.text("list.measure"), KIND, counted -> label(counted.measure())).column(ViewText.text("list.features"), FEATURES, this::features);
	}

	private static String label(Measure measure) {
		return (measure.sign() + " " + measure.label()).strip();
	}

	private IdentifiedElement element(Counted counted) {
		return catalogue.catalogue().find(IdentifiedElement.class, counted.element()).orElse(null);
	}

	private String name(Counted counted) {
		IdentifiedElement element = element(counted);
		return element == null ? counted.element() : catalogue.label(element);
	}

	private String kind(Counted counted) {
		IdentifiedElement element = element(counted);
		return element == null ? "" : Labels.ofKind(element.eClass());
	}

	/** What an element lacks, or what its features say. */
	private String features(Counted counted) {
		IdentifiedElement element = element(counted);
		return element == null ? "" : counted.features().stream().map(name -> feature(element, name)).filter(Objects::nonNull).collect(Collectors.joining("; "));
	}

	private String feature(IdentifiedElement element, String name) {
		EClass kind = element.eClass();
		EStructuralFeature feature = kind.getEStructuralFeature(name);
		return feature == null ? null
				: element.eIsSet(feature) ? Labels.pair(Labels.of(feature), Labels.value(element.eGet(feature), catalogue.languages())) : Labels.of(feature);
	}

	/** Lists other elements. */
	void show(OpenCatalogue of, String about, List<Counted> counted) {
		catalogue = of;
		list.show(about, counted);
	}

	void setFocus() {
		list.setFocus();
	}

	/** The table itself. */
	public RecordTable<Counted> table() {
		return list.table();
	}
}
