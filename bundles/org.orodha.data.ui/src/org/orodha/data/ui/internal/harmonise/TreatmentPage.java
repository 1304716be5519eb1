// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.orodha.core.exchange.Audience;
import org.orodha.data.disclosure.SmallCounts;
import org.orodha.data.harmonise.TableRequest;
import org.orodha.data.harmonise.TemporalAggregation;
import org.orodha.model.Dataset;

/** Asks which counts are hidden, and how figures of short periods become those of a longer one. */
final class TreatmentPage extends WizardPage {

	private static final String ZEROS = "zeros";
	private static final String OVER_TIME = "overTime";
	private static final int GREATEST = 1_000_000;

	private final TableRequest last;
	private final List<Button> ways = new ArrayList<>();
	private Spinner threshold;
	private Label explained;
	private Button zeros;
	private int least;

	/** @param last what was asked for before, or null */
	TreatmentPage(TableRequest last) {
		super("treatment", HarmoniseText.text("treatment.title"), null);
		this.last = last;
		setDescription(HarmoniseText.text("treatment.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(HarmoniseText.text("treatment.threshold"));
		threshold = new Spinner(area, SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(threshold);
		new Label(area, SWT.NONE);
		explained = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(explained);
		new Label(area, SWT.NONE);
		zeros = new Button(area, SWT.CHECK);
		zeros.setText(HarmoniseText.text("treatment.zeros"));
		zeros.setSelection(last != null ? last.zerosShown() : !"false".equals(getDialogSettings().get(ZEROS)));
		Label label = new Label(area, SWT.NONE);
		label.setText(HarmoniseText.text("treatment.overTime"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 14).applyTo(label);
		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 10).applyTo(choices);
		for (TemporalAggregation way : TemporalAggregation.values()) {
			Button button = new Button(choices, SWT.RADIO);
			button.setText(HarmoniseText.text("treatment.overTime." + way.name()));
			button.setSelection(way == remembered());
			ways.add(button);
		}
		setControl(area);
		limit();
		if (last != null && last.threshold().isPresent())
			threshold.setSelection(last.threshold().getAsInt());
	}

	private TemporalAggregation remembered() {
		if (last != null)
			return last.overTime();
		String name = getDialogSettings().get(OVER_TIME);
		return Arrays.stream(TemporalAggregation.values()).filter(way -> way.name().equals(name)).findFirst().orElse(TemporalAggregation.BY_UNIT);
	}

	/** Shows what is allowed for an audience and the datasets that are used. */
	void show(List<Dataset> datasets, Audience audience) {
		least = SmallCounts.least(datasets, audience);
		if (threshold != null)
			limit();
	}

	private void limit() {
		threshold.setValues(Math.max(least, threshold.getSelection()), least, GREATEST, 0, 1, 10);
		explained.setText(HarmoniseText.text(least == 0 ? "treatment.own" : "treatment.least", least));
		explained.requestLayout();
	}

	/** The least count shown; empty for the least that is allowed. */
	OptionalInt threshold() {
		return threshold == null || threshold.getSelection() == least ? OptionalInt.empty()
				: OptionalInt.of(threshold.getSelection());
	}

	boolean zerosShown() {
		return zeros == null || zeros.getSelection();
	}

	TemporalAggregation overTime() {
		return ways.stream().filter(Button::getSelection).findFirst().map(button -> TemporalAggregation.values()[ways.indexOf(button)])
				.orElse(TemporalAggregation.BY_UNIT);
	}

	/** Notes what was given, for the next time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		settings.put(ZEROS, Boolean.toString(zerosShown()));
		settings.put(OVER_TIME, overTime().name());
	}
}
