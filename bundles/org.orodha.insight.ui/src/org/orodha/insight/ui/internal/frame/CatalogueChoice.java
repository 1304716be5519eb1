// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;

/** Which of the open catalogues a view is about; not seen while there are fewer than two. */
final class CatalogueChoice {

	private static final String KEY = "catalogue";

	private final Combo combo;
	private final IDialogSettings settings;
	private List<OpenCatalogue> offered = List.of();

	CatalogueChoice(Composite row, IDialogSettings settings, Runnable changed) {
		this.settings = settings;
		combo = new Combo(row, SWT.READ_ONLY);
		combo.setToolTipText(FrameText.text("catalogue"));
		AccessibleName.give(combo, FrameText.text("catalogue"));
		combo.setLayoutData(new RowData());
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			settings.put(KEY, chosen().project().getName());
			changed.run();
		}));
		hide(true);
	}

	private void hide(boolean hidden) {
		combo.setVisible(!hidden);
		((RowData) combo.getLayoutData()).exclude = hidden;
	}

	/** Offers what is open now; what was chosen stays so where it is still there. */
	void offer(List<OpenCatalogue> open) {
		if (open.equals(offered))
			return;
		offered = List.copyOf(open);
		combo.setItems(offered.stream().map(OpenCatalogue::title).toArray(String[]::new));
		combo.select(Math.max(0, offered.stream().map(each -> each.project().getName()).toList().indexOf(settings.get(KEY))));
		hide(offered.size() < 2);
		combo.getParent().layout(true);
	}

	/** Chooses a catalogue, as the user would. */
	void choose(OpenCatalogue wanted) {
		settings.put(KEY, wanted.project().getName());
		if (offered.contains(wanted))
			combo.select(offered.indexOf(wanted));
	}

	/** The catalogue that is chosen; null where none is open. */
	OpenCatalogue chosen() {
		return offered.isEmpty() ? null : offered.get(Math.max(0, combo.getSelectionIndex()));
	}
}
