// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.text.Labels;
import org.orodha.model.TextState;
import org.orodha.ui.internal.text.UiText;

/** The line of one language in the field of a text. */
final class LanguageLine {

	private static final int TAG_IN_CHARACTERS = 5;
	private static final String OUTDATED = "!";
	private static final String MISSING = "–";

	private final String language;
	private final Label tag;
	private final Text text;

	/** @param rows how many rows of the text are seen */
	LanguageLine(FormToolkit toolkit, Composite parent, EStructuralFeature feature, String language, int rows) {
		this.language = language;
		tag = toolkit.createLabel(parent, language);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
				.hint(new PixelConverter(tag).convertWidthInCharsToPixels(TAG_IN_CHARACTERS), SWT.DEFAULT).indent(0, 5).applyTo(tag);
		tag.setToolTipText(name());
		text = toolkit.createText(parent, "", SWT.BORDER | (rows == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, rows == 1 ? SWT.DEFAULT : rows * text.getLineHeight()).applyTo(text);
		text.setToolTipText(Labels.documentation(feature));
		AccessibleName.give(text, Labels.of(feature) + " – " + name(), Labels.documentation(feature));
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
		});
		if (rows > 1)
			Scrolling.passOn(text);
	}

	String language() {
		return language;
	}

	/** The language's name in the reader's language. */
	String name() {
		return Locale.forLanguageTag(language).getDisplayName();
	}

	Text text() {
		return text;
	}

	/** Takes the room of what stands beside the first line, too. */
	void span() {
		((GridData) text.getLayoutData()).horizontalSpan = 2;
	}

	void show(boolean visible) {
		for (Control control : List.of(tag, text)) {
			control.setVisible(visible);
			((GridData) control.getLayoutData()).exclude = !visible;
		}
	}

	/** Marks a text that is outdated. */
	void mark(Optional<TextState> state) {
		String shown = language + (isOutdated(state) ? " " + OUTDATED : "");
		if (!tag.getText().equals(shown)) {
			tag.setText(shown);
			tag.setToolTipText(name() + (isOutdated(state) ? " – " + describe(state) : ""));
		}
	}

	/** The language with a sign for its state, where the line is folded. */
	String told(Optional<TextState> state) {
		return language + (text.getText().isEmpty() ? " " + MISSING : isOutdated(state) ? " " + OUTDATED : " ✓");
	}

	/** The state in words. */
	String describe(Optional<TextState> state) {
		return text.getText().isEmpty() ? UiText.text("text.missing") : state.map(Labels::of).orElse(UiText.text("text.present"));
	}

	private static boolean isOutdated(Optional<TextState> state) {
		return state.filter(TextState.OUTDATED::equals).isPresent();
	}
}
