// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.refactor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.refactor.Merge.Merged;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.refactor.Split;
import org.orodha.core.refactor.Split.Division;
import org.orodha.core.refactor.Split.Part;
import org.orodha.core.text.Labels;
import org.orodha.model.LifecycleElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.UiText;

/** Asks what an element is split into, what of it is copied, where that leads which led to it, and what becomes of it. */
public final class SplitDialog extends RefactorDialog {

	private static final int FEATURES_HEIGHT = 84;
	private static final int PREVIEW_HEIGHT = 120;
	private static final int FEATURES_WIDTH = 200;

	private final LifecycleElement element;
	private SplitParts parts;
	private SplitUses uses;
	private Table features;
	private Button deprecate;

	public SplitDialog(Shell shell, OpenCatalogue catalogue, LifecycleElement element) {
		super(shell, catalogue, "split");
		this.element = element;
	}

	@Override
	void createFields(Composite area) {
		Composite above = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(above);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(above);
		parts = new SplitParts(above, catalogue(), element, this::partsChanged);
		createFeatures(above);
		uses = new SplitUses(area, catalogue(), Split.uses(catalogue().catalogue(), element), this::refresh);
		deprecate = new Button(area, SWT.CHECK);
		deprecate.setText(UiText.text("split.deprecate"));
		deprecate.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(deprecate);
		uses.show(parts.parts());
	}

	private void createFeatures(Composite above) {
		Composite side = new Composite(above, SWT.NONE);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(side);
		GridLayoutFactory.fillDefaults().applyTo(side);
		new Label(side, SWT.NONE).setText(UiText.text("split.copied"));
		features = new Table(side, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		AccessibleName.give(features, UiText.text("split.copied"));
		for (EStructuralFeature feature : Split.features(element)) {
			TableItem item = new TableItem(features, SWT.NONE);
			item.setText(Labels.of(feature));
			item.setData(feature);
			item.setChecked(true);
		}
		features.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK)
				refresh();
		}));
		GridDataFactory.fillDefaults().grab(true, true).hint(FEATURES_WIDTH, FEATURES_HEIGHT).applyTo(features);
	}

	private void partsChanged() {
		uses.show(parts.parts());
		refresh();
	}

	@Override
	int previewHeight() {
		return PREVIEW_HEIGHT;
	}

	@Override
	Refactoring workedOut() {
		List<Part> wanted = parts.parts();
		if (wanted.stream().anyMatch(part -> part.names().isEmpty()))
			return null;
		Set<EStructuralFeature> left = Arrays.stream(features.getItems()).filter(item -> !item.getChecked())
				.map(item -> (EStructuralFeature) item.getData()).collect(Collectors.toSet());
		return Split.of(catalogue().catalogue(), element,
				new Division(wanted, left, deprecate.getSelection() ? Merged.DEPRECATED : Merged.DELETED, uses.leading()));
	}
}
