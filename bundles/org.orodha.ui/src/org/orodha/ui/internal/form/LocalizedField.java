// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.text.Labels;
import org.orodha.model.LocalizedText;
import org.orodha.model.TextState;

/** A text in several languages, a line for each of the catalogue's languages and for each other that it has. */
final class LocalizedField extends Field {

	private static final Set<String> LINES = Set.of("name", "title", "geographicCoverage", "deadline");

	private final Map<String, Line> lines = new LinkedHashMap<>();
	private Composite box;
	private Typing typing;

	LocalizedField(FormContext context, EReference feature) {
		super(context, feature);
	}

	private record Line(Label language, Text text) {
	}

	@Override
	void create(Composite parent) {
		typing = new Typing(context().catalogue());
		label(parent, Labels.of(feature()));
		box = context().toolkit().createComposite(parent);
		box.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).create());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(box);
		context().catalogue().catalogue().languages().forEach(this::addLine);
	}

	private void addLine(String language) {
		Label tag = context().toolkit().createLabel(box, language);
		tag.setToolTipText(Locale.forLanguageTag(language).getDisplayName());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(26, SWT.DEFAULT).indent(0, 5).applyTo(tag);
		boolean line = LINES.contains(feature().getName());
		Text text = context().toolkit().createText(box, "", SWT.BORDER | (line ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, line ? SWT.DEFAULT : 3 * text.getLineHeight())
				.applyTo(text);
		text.setToolTipText(Labels.documentation(feature()));
		text.getAccessible().addAccessibleListener(new AccessibleName(
				Labels.of(feature()) + " – " + tag.getToolTipText(), Labels.documentation(feature())));
		text.addModifyListener(event -> typed(language, text));
		text.addFocusListener(FocusListener.focusLostAdapter(event -> typing.finished()));
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
		});
		lines.put(language, new Line(tag, text));
	}

	@SuppressWarnings("unchecked")
	private List<LocalizedText> texts() {
		return owner() == null ? List.of() : (List<LocalizedText>) value();
	}

	private void typed(String language, Text text) {
		String typed = text.getText();
		if (typing.isBusy() || owner() == null || typed.equals(stored(language)))
			return;
		typing.change(() -> typed.equals(stored(language)) ? null
				: TextChanges.change(context().catalogue().catalogue(), owner(), (EReference) feature(), language, typed));
		showStates();
	}

	private String stored(String language) {
		return texts().stream().filter(text -> language.equalsIgnoreCase(text.getLanguage())).findFirst()
				.map(LocalizedText::getValue).orElse("");
	}

	@Override
	void refresh() {
		if (typing.isBusy())
			return;
		Set<String> needed = new LinkedHashSet<>();
		texts().stream().map(LocalizedText::getLanguage).filter(language -> language != null).forEach(needed::add);
		List<String> missing = new ArrayList<>(needed);
		missing.removeIf(language -> lines.keySet().stream().anyMatch(language::equalsIgnoreCase));
		if (!missing.isEmpty()) {
			missing.forEach(this::addLine);
			box.requestLayout();
		}
		lines.forEach((language, line) -> {
			String stored = stored(language);
			line.text().setEnabled(owner() != null);
			if (!line.text().getText().equals(stored))
				line.text().setText(stored);
		});
		showStates();
	}

	private void showStates() {
		lines.forEach((language, line) -> {
			boolean outdated = texts().stream().anyMatch(
					text -> language.equalsIgnoreCase(text.getLanguage()) && text.getState() == TextState.OUTDATED);
			String tag = outdated ? language + " !" : language;
			if (!line.language().getText().equals(tag)) {
				line.language().setText(tag);
				line.language().setToolTipText(Locale.forLanguageTag(language).getDisplayName()
						+ (outdated ? " – " + Labels.of(TextState.OUTDATED) : ""));
			}
		});
	}

	@Override
	void show(EObject object) {
		typing.finished();
		super.show(object);
	}

	@Override
	public Control control() {
		return lines.values().iterator().next().text();
	}
}
