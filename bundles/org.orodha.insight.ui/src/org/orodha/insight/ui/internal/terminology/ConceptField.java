// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.terminology;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orodha.model.Concept;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.ElementField;

/** A field of a view's bar in which a concept is chosen by typing. */
final class ConceptField {

	private static final int WIDTH = 260;

	private final Composite row;
	private final Consumer<Concept> chosen;
	private OpenCatalogue about;
	private ElementField field;

	/** @param chosen is told of the concept that the user chooses */
	ConceptField(Composite bar, Consumer<Concept> chosen) {
		this.chosen = chosen;
		row = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(3, 0).applyTo(row);
		new Label(row, SWT.NONE).setText(Labels.ofKind(Literals.CONCEPT));
	}

	/** Shows a concept of a catalogue. */
	void show(OpenCatalogue catalogue, Concept concept) {
		if (about != catalogue) {
			if (field != null)
				field.control().dispose();
			about = catalogue;
			field = new ElementField(row, catalogue, Literals.CONCEPT, element -> true, this::typed);
			field.control().setToolTipText(TerminologyText.text("concept.help"));
			AccessibleName.give(field.control(), Labels.ofKind(Literals.CONCEPT));
			GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field.control());
			row.requestLayout();
		}
		if (!field.control().isFocusControl() && field.element().filter(concept::equals).isEmpty())
			field.choose(concept);
	}

	private void typed(Optional<IdentifiedElement> element) {
		element.map(Concept.class::cast).ifPresent(chosen);
	}

	/** Where it is typed; null before a catalogue is open. */
	ElementField field() {
		return field;
	}
}
