// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.refactor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.refactor.Merge;
import org.orodha.core.refactor.Merge.Merged;
import org.orodha.core.refactor.Refactoring;
import org.orodha.model.LifecycleElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.ElementField;
import org.orodha.ui.internal.text.UiText;

/** Asks into which element others of its kind are merged, and what becomes of these. */
public final class MergeDialog extends RefactorDialog {

	private final List<LifecycleElement> elements;
	private ElementField kept;
	private Button deprecate;

	/** @param elements those to be merged; the first one is kept unless another is chosen */
	public MergeDialog(Shell shell, OpenCatalogue catalogue, List<LifecycleElement> elements) {
		super(shell, catalogue, "merge");
		this.elements = elements;
	}

	@Override
	void createFields(Composite area) {
		label(area, "merge.kept");
		kept = new ElementField(area, catalogue(), elements.get(0).eClass(), element -> elements.size() > 1 || element != elements.get(0),
				chosen -> refresh());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kept.control());
		deprecate = new Button(area, SWT.CHECK);
		deprecate.setText(UiText.text("merge.deprecate"));
		deprecate.addListener(SWT.Selection, event -> refresh());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(deprecate);
		if (elements.size() > 1)
			kept.choose(elements.get(0));
	}

	@Override
	Refactoring workedOut() {
		return kept.element().map(LifecycleElement.class::cast)
				.map(target -> Merge.of(catalogue().catalogue(), target, elements.stream().filter(element -> element != target).toList(),
						deprecate.getSelection() ? Merged.DEPRECATED : Merged.DELETED))
				.orElse(null);
	}
}
