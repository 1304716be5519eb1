// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.bulk.BulkFeature;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.constraints.Choices;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.NamesField;
import org.orodha.ui.internal.text.UiText;

/** Where a value of a feature is given: a choice, names that are found by typing, or a text. */
final class ValueField {

	/** An element that fits none of so many is not offered; whether it fits each is told in the preview. */
	private static final int ASKED = 50;
	private static final int LINES = 3;

	private final OpenCatalogue catalogue;
	private final List<? extends EObject> elements;
	private final BulkFeature feature;
	private final Runnable changed;
	private final Control control;
	private Supplier<String> value;
	private Supplier<String> meaning = () -> "";

	/**
	 * @param elements whose feature it is
	 * @param lines    whether a text may have several lines
	 * @param changed  is told when another value is given
	 */
	ValueField(Composite parent, OpenCatalogue catalogue, List<? extends EObject> elements, BulkFeature feature, boolean lines, Runnable changed) {
		this.catalogue = catalogue;
		this.elements = elements;
		this.feature = feature;
		this.changed = changed;
		control = create(parent, feature.feature(), lines);
		AccessibleName.give(control, feature.label(), Labels.documentation(feature.feature()));
	}

	private Control create(Composite parent, EStructuralFeature of, boolean lines) {
		Class<?> type = of.getEType().getInstanceClass();
		if (!of.isMany() && of.getEType() instanceof EEnum choices)
			return combo(parent, choices.getELiterals(), literal -> Labels.of(literal.getInstance()), EEnumLiteral::getLiteral,
					literal -> Objects.requireNonNullElse(Labels.documentation(literal), ""));
		if (type == boolean.class || type == Boolean.class)
			return combo(parent, List.of(true, false), yes -> UiText.text(yes ? "bulk.yes" : "bulk.no"), String::valueOf, yes -> "");
		boolean named = of instanceof EReference && !feature.isText() || of.getEType() instanceof EEnum;
		Text text = named ? new NamesField(parent, catalogue, of, this::isOffered).control()
				: new Text(parent, SWT.BORDER | (lines && feature.isText() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		if (named)
			text.setMessage(UiText.text(of.isMany() ? "bulk.names" : "reference.hint"));
		text.addListener(SWT.Modify, event -> changed.run());
		text.addListener(SWT.Traverse, event -> {
			if ((text.getStyle() & SWT.MULTI) != 0 && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS))
				event.doit = true;
		});
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(200, (text.getStyle() & SWT.MULTI) != 0 ? LINES * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		value = text::getText;
		return text;
	}

	private <T> Combo combo(Composite parent, List<T> values, Function<T, String> label, Function<T, String> written, Function<T, String> means) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		List<String> labels = new ArrayList<>(values.stream().map(label).toList());
		combo.setItems(labels.toArray(String[]::new));
		combo.setVisibleItemCount(Math.min(20, labels.size()));
		combo.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		value = () -> combo.getSelectionIndex() < 0 ? "" : written.apply(values.get(combo.getSelectionIndex()));
		meaning = () -> combo.getSelectionIndex() < 0 ? "" : means.apply(values.get(combo.getSelectionIndex()));
		return combo;
	}

	private boolean isOffered(IdentifiedElement candidate) {
		return elements.stream().limit(ASKED).anyMatch(element -> Choices.isValid(element, (EReference) feature.feature(), candidate));
	}

	/** The value as it is written; empty for none. */
	String value() {
		return value.get();
	}

	/** What the value means, where the model says so; empty where it does not. */
	String meaning() {
		return meaning.get();
	}

	Control control() {
		return control;
	}
}
