// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.data;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.data.ui.internal.grid.DataGrid;

/** Looks for a text in all rows of a grid: Enter goes to the next cell that holds it, Escape gives up and closes the bar. */
final class FindBar extends Composite {

	private final DataGrid grid;
	private final Text text;
	private final Label state;
	private boolean looking;

	FindBar(Composite parent, DataGrid grid) {
		super(parent, SWT.NONE);
		this.grid = grid;
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(6, 0).applyTo(this);
		new Label(this, SWT.NONE).setText(DataText.text("find.label"));
		text = new Text(this, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.DefaultSelection, event -> find(true));
		text.addTraverseListener(this::traversed);
		button("find.next", () -> find(true));
		button("find.previous", () -> find(false));
		button("find.close", this::close);
		state = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		setVisible(false);
	}

	private void button(String key, Runnable work) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(DataText.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		button.addTraverseListener(this::traversed);
	}

	private void traversed(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		}
	}

	/** Shows the bar and takes what the user types. */
	void open() {
		show(true);
		text.setFocus();
		text.selectAll();
	}

	/** Gives up what goes on and hides the bar. */
	void close() {
		stop();
		state.setText("");
		if (!getVisible())
			return;
		show(false);
		grid.setFocus();
	}

	private void show(boolean shown) {
		((GridData) getLayoutData()).exclude = !shown;
		setVisible(shown);
		requestLayout();
	}

	private void stop() {
		looking = false;
		grid.stopSearch();
	}

	private void find(boolean forward) {
		if (text.getText().isEmpty())
			return;
		looking = true;
		state.setText(DataText.text("find.looking", 0));
		grid.find(text.getText(), forward, this::told);
	}

	private void told(long rows, Optional<Boolean> found) {
		if (isDisposed() || !looking)
			return;
		looking = found.isEmpty();
		state.setText(looking ? DataText.text("find.looking", rows)
				: found.get() ? "" : DataText.text("find.nothing", text.getText()).replace("&", "&&"));
	}
}
