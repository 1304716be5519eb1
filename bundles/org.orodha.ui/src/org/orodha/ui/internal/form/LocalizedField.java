// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.orodha.core.text.Labels;
import org.orodha.core.translation.TextChanges;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.ui.internal.text.UiText;

/**
 * A text in several languages: a line in the language that the reader works in, and the other languages' lines below it when they
 * are unfolded; folded, they tell their state.
 */
final class LocalizedField extends Field {

	private static final Set<String> LINES = Set.of("name", "title", "geographicCoverage", "deadline", "place", "referenceTime", "unit");
	private static final int LONG_LINES = 3;

	private final Map<String, LanguageLine> lines = new LinkedHashMap<>();
	private final Folding folding = new Folding(Literals.LOCALIZED_TEXT);
	private Composite box;
	private Typing typing;
	private ImageHyperlink others;
	private boolean open;

	LocalizedField(FormContext context, EReference feature) {
		super(context, feature);
	}

	@Override
	boolean isLong() {
		return true;
	}

	@Override
	void create(Composite parent) {
		typing = new Typing(context().catalogue());
		label(parent, Labels.of(feature()));
		box = context().toolkit().createComposite(parent);
		box.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).create());
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 3).applyTo(box);
		open = folding.isOpen(feature().getName(), false);
		String working = context().workingLanguage();
		addLine(working);
		others = context().toolkit().createImageHyperlink(box, SWT.RIGHT);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(others);
		others.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> unfold(!open)));
		context().catalogue().catalogue().languages().stream().filter(language -> !language.equalsIgnoreCase(working))
				.forEach(this::addLine);
		showOthers();
	}

	private void addLine(String language) {
		boolean isLine = LINES.contains(feature().getName());
		LanguageLine line = new LanguageLine(context().toolkit(), box, feature(), language, isLine ? 1 : LONG_LINES);
		line.text().addModifyListener(event -> typed(language, line.text()));
		line.text().addFocusListener(FocusListener.focusLostAdapter(event -> typing.finished()));
		if (!lines.isEmpty())
			line.span();
		lines.put(language, line);
	}

	private void unfold(boolean wanted) {
		open = wanted;
		folding.remember(feature().getName(), wanted);
		showOthers();
		box.requestLayout();
		Scrolling.reflow(box);
	}

	private void showOthers() {
		boolean first = true;
		for (LanguageLine line : lines.values()) {
			if (!first)
				line.show(open);
			first = false;
		}
		tellOthers();
	}

	private void tellOthers() {
		String text = open ? UiText.text("text.fold")
				: lines.values().stream().skip(1).map(line -> line.told(state(line.language()))).collect(Collectors.joining("  "));
		others.setVisible(lines.size() > 1);
		if (!text.equals(others.getText())) {
			others.setText(text);
			others.setToolTipText(lines.values().stream().skip(1)
					.map(line -> Labels.pair(line.name(), line.describe(state(line.language())))).collect(Collectors.joining("\n")));
			box.layout();
		}
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

	private Optional<LocalizedText> text(String language) {
		return texts().stream().filter(text -> language.equalsIgnoreCase(text.getLanguage())).findFirst();
	}

	private String stored(String language) {
		return text(language).map(LocalizedText::getValue).orElse("");
	}

	/** Empty where there is no text, and where nobody said what state it is in. */
	private Optional<TextState> state(String language) {
		return text(language).filter(text -> text.eIsSet(Literals.LOCALIZED_TEXT__STATE)).map(LocalizedText::getState);
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
			showOthers();
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
		lines.forEach((language, line) -> line.mark(state(language)));
		tellOthers();
	}

	@Override
	boolean holds(EObject part) {
		return texts().contains(part);
	}

	@Override
	void reveal(EObject part) {
		lines.values().stream().filter(line -> line.language().equalsIgnoreCase(((LocalizedText) part).getLanguage())).findFirst()
				.ifPresent(this::reveal);
	}

	private void reveal(LanguageLine line) {
		if (!open && line.text() != control())
			unfold(true);
		line.text().setFocus();
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
