// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.text.Labels;

/** What was found, below the field that somebody types in; the focus stays in the field. */
final class SearchPopup {

	private static final int WIDTH = 1000;
	private static final int NAME_WIDTH = 350;
	private static final int KIND_WIDTH = 140;
	private static final int WHERE_WIDTH = 130;
	private static final int MOST_ROWS = 14;
	private static final int BORDERS = 8;

	private final Control field;
	private final Shell shell;
	private final ResultTable table;
	private final Label told;
	private final Link all;

	/**
	 * @param field  below what it is shown
	 * @param opened gets what is chosen
	 * @param more   is called when somebody wants to see more
	 */
	SearchPopup(Control field, Consumer<Result> opened, Runnable more) {
		this.field = field;
		shell = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_TRIM | SWT.TOOL);
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
		Composite area = new Composite(shell, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(area);
		table = new ResultTable(area, SWT.NONE).first(SearchText.text("column.name"), NAME_WIDTH, Result::named)
				.column(SearchText.text("column.kind"), KIND_WIDTH, result -> new StyledString(Labels.ofKind(result.kind())))
				.column(SearchText.text("column.where"), WHERE_WIDTH, result -> new StyledString(result.where()))
				.column(SearchText.text("column.text"), WIDTH - NAME_WIDTH - KIND_WIDTH - WHERE_WIDTH - 4 * BORDERS, Result::text);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table.table());
		table.table().addListener(SWT.MouseUp, event -> {
			if (event.button == 1)
				table.selected().ifPresent(opened);
		});
		table.onOpen(opened);
		told = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().indent(6, 0).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(told);
		all = new Link(area, SWT.NONE);
		all.setText(SearchText.text("popup.all"));
		GridDataFactory.swtDefaults().hint(SWT.DEFAULT, SWT.DEFAULT).applyTo(all);
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> more.run()));
	}

	/** Shows results, of which the first is selected, or the one that somebody chose in the results shown before. */
	void show(Results results) {
		Result chosen = isShown() && table.table().getSelectionIndex() > 0 ? table.selected().orElse(null) : null;
		table.show(results.first());
		table.select(chosen);
		told.setText(results.told("popup.told"));
		told.setToolTipText(told.getText());
		place(results.first().size());
		shell.setVisible(true);
	}

	private void place(int rows) {
		Rectangle screen = field.getMonitor().getClientArea();
		Rectangle shown = field.getBounds();
		Point below = field.getParent().toDisplay(shown.x, shown.y + shown.height + 2);
		int width = Math.min(WIDTH, screen.width);
		int height = table.table().getItemHeight() * Math.min(MOST_ROWS, rows) + told.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + BORDERS;
		int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - width));
		shell.setBounds(x, below.y, width, Math.min(height, screen.y + screen.height - below.y));
		shell.layout(true, true);
	}

	void hide() {
		if (!shell.isDisposed() && shell.isVisible())
			shell.setVisible(false);
	}

	boolean isShown() {
		return !shell.isDisposed() && shell.isVisible();
	}

	/** Whether it has the focus itself, such as after a click. */
	boolean hasFocus() {
		Control focus = field.getDisplay().getFocusControl();
		return focus != null && focus.getShell() == shell;
	}

	void move(int rows) {
		table.move(rows);
	}

	Optional<Result> selected() {
		return table.selected();
	}

	ResultTable table() {
		return table;
	}

	void dispose() {
		shell.dispose();
	}
}
