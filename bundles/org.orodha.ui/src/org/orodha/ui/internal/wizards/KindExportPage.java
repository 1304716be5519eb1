// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.text.UiText;

/** Asks what of a table is exported, and in which format. */
final class KindExportPage extends WizardPage {

	private static final String FORMAT = "format";

	private final EClass kind;
	private final int shown;
	private final List<Contribution<Exporter>> formats;
	private final Runnable changed;
	private Contribution<Exporter> format;
	private boolean all;

	/**
	 * @param shown   how many elements the table shows
	 * @param formats at least one
	 * @param changed is told when another choice is made
	 */
	KindExportPage(EClass kind, int shown, List<Contribution<Exporter>> formats, Runnable changed) {
		super("what", UiText.text("kind.export.title", Labels.ofKinds(kind)), null);
		this.kind = kind;
		this.shown = shown;
		this.formats = formats;
		this.changed = changed;
		setDescription(UiText.text("kind.export.description"));
		format = formats.get(0);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(5, 10).applyTo(area);
		Group what = group(area, "kind.export.what");
		all = shown == 0;
		radio(what, UiText.text("kind.export.shown", shown), !all, () -> all = false).setEnabled(!all);
		radio(what, UiText.text("kind.export.all", Labels.ofKinds(kind)), all, () -> all = true);
		Group how = group(area, "kind.export.format");
		String last = getDialogSettings().get(FORMAT);
		format = formats.stream().filter(each -> each.id().equals(last)).findFirst().orElse(format);
		for (Contribution<Exporter> each : formats)
			radio(how, each.name(), each == format, () -> {
				format = each;
				getDialogSettings().put(FORMAT, each.id());
			});
		setControl(area);
		changed.run();
	}

	private static Group group(Composite area, String key) {
		Group group = new Group(area, SWT.NONE);
		group.setText(UiText.text(key));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().applyTo(group);
		return group;
	}

	private Button radio(Composite parent, String text, boolean chosen, Runnable action) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.setSelection(chosen);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				action.run();
				changed.run();
			}
		});
		return button;
	}

	/** Whether every element and feature is exported, rather than what is shown. */
	boolean isAll() {
		return all;
	}

	Contribution<Exporter> format() {
		return format;
	}
}
