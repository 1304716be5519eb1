// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.contribution.Option;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.ElementChooser;
import org.orodha.ui.internal.text.UiText;

/** Controls for the options of a contribution, made from their description. */
final class OptionsPane {

	private final ScrolledComposite scrolled;
	private final Composite area;
	private final Runnable changed;
	private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
	private final Map<String, Consumer<String>> setters = new HashMap<>();

	OptionsPane(Composite parent, Runnable changed) {
		this.changed = changed;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(560, 260).applyTo(scrolled);
		area = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
		scrolled.setContent(area);
	}

	/** Shows the options of another contribution. */
	void show(List<Option> options, OpenCatalogue catalogue) {
		for (Control control : area.getChildren())
			control.dispose();
		values.clear();
		setters.clear();
		for (Option option : options)
			add(option, catalogue);
		area.layout();
		scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	/** The first option that needs a value and has none. */
	Optional<Option> missing(List<Option> options) {
		Map<String, String> given = values();
		return options.stream().filter(option -> option.required() && !given.containsKey(option.name())).findFirst();
	}

	/** The values given, by option. */
	Map<String, String> values() {
		Map<String, String> given = new HashMap<>();
		values.forEach((name, value) -> {
			if (!value.get().isEmpty())
				given.put(name, value.get());
		});
		return given;
	}

	/** Puts a value in. */
	void set(String option, String value) {
		if (setters.containsKey(option))
			setters.get(option).accept(value);
	}

	private void add(Option option, OpenCatalogue catalogue) {
		switch (option.type()) {
		case BOOLEAN -> addSwitch(option);
		case CHOICE -> addChoice(option, option.choices(), false);
		case KIND -> addChoice(option, Kinds.all().stream()
				.map(kind -> new Option.Choice(Kinds.name(kind), Labels.ofKind(kind))).toList(), false);
		case LANGUAGE -> addChoice(option,
				catalogue.catalogue().languages().stream().map(tag -> new Option.Choice(tag, tag)).toList(), true);
		case FILE -> addBrowse(option);
		case ELEMENT -> addElement(option, catalogue);
		case STRING, INTEGER, SECRET -> addText(option, 2);
		}
		set(option.name(), option.defaultValue());
	}

	private void label(Option option) {
		Label label = new Label(area, SWT.NONE);
		label.setText(option.label() + (option.required() ? " *" : ""));
		label.setToolTipText(option.description());
	}

	private Text addText(Option option, int columns) {
		label(option);
		Text text = new Text(area, SWT.BORDER | (option.type() == Option.Type.SECRET ? SWT.PASSWORD : SWT.NONE));
		text.setToolTipText(option.description());
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
		text.addModifyListener(event -> changed.run());
		values.put(option.name(), () -> text.getText().strip());
		setters.put(option.name(), text::setText);
		return text;
	}

	private void addBrowse(Option option) {
		Text text = addText(option, 1);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(UiText.text("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			String file = new FileDialog(area.getShell(), SWT.OPEN | SWT.SHEET).open();
			if (file != null)
				text.setText(file);
		}));
	}

	private void addElement(Option option, OpenCatalogue catalogue) {
		Text text = addText(option, 1);
		Button choose = new Button(area, SWT.PUSH);
		choose.setText(UiText.text("field.choose"));
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> new ElementChooser(catalogue, new Images(text)).choose(area.getShell(), option.label(),
						option.description()).ifPresent(element -> text.setText(element.getId()))));
	}

	private void addSwitch(Option option) {
		Button button = new Button(area, SWT.CHECK);
		button.setText(option.label());
		button.setToolTipText(option.description());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		values.put(option.name(), () -> Boolean.toString(button.getSelection()));
		setters.put(option.name(), value -> button.setSelection(Boolean.parseBoolean(value)));
	}

	private void addChoice(Option option, List<Option.Choice> choices, boolean free) {
		label(option);
		Combo combo = new Combo(area, SWT.DROP_DOWN | (free ? 0 : SWT.READ_ONLY));
		combo.setToolTipText(option.description());
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		combo.add("");
		choices.forEach(choice -> combo.add(choice.label()));
		combo.addModifyListener(event -> changed.run());
		values.put(option.name(), () -> combo.getSelectionIndex() > 0 ? choices.get(combo.getSelectionIndex() - 1).value()
				: free ? combo.getText().strip() : "");
		setters.put(option.name(), value -> {
			int index = choices.stream().map(Option.Choice::value).toList().indexOf(value);
			if (index >= 0)
				combo.select(index + 1);
			else if (free)
				combo.setText(value);
		});
	}
}
