// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.frame;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orodha.ui.internal.table.RecordTable;

/**
 * What a part of a view stands for, listed below it; Escape and a button close the list.
 *
 * @param <T> what is listed
 */
public final class ListBelow<T> {

	private final Label title;
	private final RecordTable<T> table;

	/**
	 * @param name   what is listed, for screen readers
	 * @param opener is given what the user opens
	 * @param closer closes the list
	 */
	public ListBelow(Composite parent, Class<T> type, String name, Consumer<T> opener, Runnable closer) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(area);
		title = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(title);
		Button close = new Button(area, SWT.PUSH);
		close.setText(FrameText.text("list.close"));
		close.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> closer.run()));
		table = new RecordTable<>(area, type, name);
		table.onOpen(FrameText.text("table.open"), opener);
		table.control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC)
				closer.run();
		}));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 60).applyTo(table.control());
	}

	/** Lists other things. @param about what they have in common */
	public void show(String about, List<T> shown) {
		title.setText(about.replace("&", "&&"));
		table.show(shown);
		if (table.selected().isEmpty())
			table.selectFirst();
	}

	/** Puts the focus on the list. */
	public void setFocus() {
		table.control().setFocus();
	}

	/** The table itself. */
	public RecordTable<T> table() {
		return table;
	}
}
