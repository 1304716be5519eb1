// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A line that tells something and may lead on; it takes no room where there is nothing to tell. */
final class Notice {

	/** How much it matters. */
	enum Weight {
		INFORMATION(ISharedImages.IMG_OBJS_INFO_TSK), WARNING(ISharedImages.IMG_OBJS_WARN_TSK), ERROR(ISharedImages.IMG_OBJS_ERROR_TSK);

		private final String image;

		Weight(String image) {
			this.image = image;
		}
	}

	private static final int WIDTH = 200;

	private final Composite row;
	private final Label icon;
	private final Link link;
	private Runnable action = () -> {
	};

	Notice(Composite parent) {
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
		icon = new Label(row, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		link = new Link(row, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		row.setVisible(false);
	}

	/** Tells something. */
	void tell(Weight weight, String text) {
		tell(weight, text, "", () -> {
		});
	}

	/** Tells something that a link leads on from. */
	void tell(Weight weight, String text, String leading, Runnable onward) {
		action = onward;
		icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(weight.image));
		String plain = text.replace("&", "&&");
		link.setText(leading.isEmpty() ? plain : plain + " <a>" + leading + "</a>");
		show(true);
	}

	/** Tells nothing any more. */
	void clear() {
		link.setText("");
		show(false);
	}

	/** What it tells. */
	String text() {
		return link.getText();
	}

	private void show(boolean shown) {
		row.setVisible(shown);
		((GridData) row.getLayoutData()).exclude = !shown;
		icon.requestLayout();
	}
}
