// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Lays out fields, each a label and a control: in one column where there is little room, and where there is more, fields for short
 * values two by two. A field for long values has a line to itself.
 */
final class FieldGrid {

	private static final int CELLS = 2;
	private static final int WIDE_IN_CHARACTERS = 112;

	/** @param control what stands beside the label */
	private record Entry(Control control, boolean isLong) {
	}

	private final Composite client;
	private final int wideFrom;
	private final List<Entry> entries = new ArrayList<>();
	private boolean wide;

	/** @param client gets the fields as its children, and nothing else */
	FieldGrid(Composite client) {
		this.client = client;
		wideFrom = new PixelConverter(client).convertWidthInCharsToPixels(WIDE_IN_CHARACTERS);
		GridLayoutFactory.fillDefaults().numColumns(CELLS).margins(4, 4).spacing(6, 6).applyTo(client);
		client.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
	}

	/** Adds a field whose label and control were made last. */
	void added(boolean isLong) {
		Control[] children = client.getChildren();
		entries.add(new Entry(children[children.length - 1], isLong));
	}

	private void fit() {
		boolean room = client.getClientArea().width >= wideFrom;
		if (room == wide)
			return;
		wide = room;
		GridLayoutFactory.createFrom((GridLayout) client.getLayout()).numColumns(wide ? 2 * CELLS : CELLS)
				.applyTo(client);
		boolean beside = false;
		for (int index = 0; index < entries.size(); index++) {
			Entry entry = entries.get(index);
			boolean alone = !beside && (index + 1 == entries.size() || entries.get(index + 1).isLong());
			boolean line = wide && (entry.isLong() || alone);
			((GridData) entry.control().getLayoutData()).horizontalSpan = line ? 2 * CELLS - 1 : 1;
			beside = wide && !line && !beside;
		}
		client.requestLayout();
	}
}
