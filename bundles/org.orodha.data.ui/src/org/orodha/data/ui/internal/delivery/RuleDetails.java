// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.tables.description.ValueCount;
import org.orodha.ui.internal.table.RecordTable;

/** What a rule asks for, where and by which values it is broken. */
final class RuleDetails {

	private final FormToolkit toolkit;
	private final SashForm sash;
	private final Text text;
	private final RecordTable<Example> examples;
	private final ValueBars values;

	/** @param opener is given the examples that the user opens */
	RuleDetails(Composite parent, FormToolkit toolkit, Consumer<Example> opener) {
		this.toolkit = toolkit;
		sash = new SashForm(parent, SWT.HORIZONTAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 80).applyTo(sash);
		text = new Text(titled(sash, "report.explanation"), SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		toolkit.adapt(text, true, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
		Composite left = titled(sash, "report.examples");
		examples = new RecordTable<>(left, Example.class, DeliveryText.text("report.examples"))
				.number(DeliveryText.text("report.line"), 70, example -> example.place() == null ? -1 : line(example))
				.column(DeliveryText.text("report.column"), 110, example -> example.place() == null ? "" : example.place().column())
				.column(DeliveryText.text("report.value"), 170, Example::value)
				.column(DeliveryText.text("report.message"), 300, Example::message)
				.column(DeliveryText.text("report.file"), 130, example -> example.place() == null ? "" : example.place().file());
		examples.onOpen(DeliveryText.text("report.open"), opener);
		examples.control().setToolTipText(DeliveryText.text("report.examples.help"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(examples.control());
		values = new ValueBars(titled(sash, "report.values"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(values.control());
		sash.setWeights(27, 45, 28);
		show(null);
	}

	/** Shows the examples only where there is room for nothing else. */
	void low(boolean low) {
		sash.setMaximizedControl(low ? examples.control().getParent() : null);
	}

	private static long line(Example example) {
		return example.place().row() == 0 ? -1 : example.place().row();
	}

	private Composite titled(Composite parent, String key) {
		Composite box = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
		Label title = toolkit.createLabel(box, DeliveryText.text(key));
		title.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
		return box;
	}

	/** Shows another rule; null for none. */
	void show(RuleLine line) {
		switch (line) {
		case null -> show("", List.of(), List.of());
		case RuleLine.Broken(RuleResult result) -> show(explanation(result), result.examples(), result.values());
		case RuleLine.NotApplied(var skipped) -> show(
				DeliveryText.text("report.notApplied.rule", skipped.rule()) + "\n" + skipped.reason(), List.of(), List.of());
		}
	}

	private static String explanation(RuleResult result) {
		String citation = result.citation().isBlank() ? "" : DeliveryText.text("report.citation", result.citation());
		return Stream.of(result.rule() + " – " + result.name(), result.explanation(), citation)
				.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
	}

	private void show(String explanation, List<Example> shown, List<ValueCount> counted) {
		text.setText(explanation);
		examples.show(shown);
		values.show(counted);
	}
}
