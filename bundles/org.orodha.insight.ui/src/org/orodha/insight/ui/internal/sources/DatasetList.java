// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.sources;

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
import org.orodha.core.text.Labels;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.table.RecordTable;

/** The datasets of a cell, each with why it is judged as it is. */
public final class DatasetList {

	private static final int NAME = 260;
	private static final int SOURCE = 200;
	private static final int SHORT = 110;
	private static final int LONG = 320;

	private final Label title;
	private final RecordTable<Entry> table;

	DatasetList(Composite parent, Consumer<Entry> opener, Runnable closer) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(area);
		title = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(title);
		Button close = new Button(area, SWT.PUSH);
		close.setText(ViewText.text("list.close"));
		close.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> closer.run()));
		table = new RecordTable<>(area, Entry.class, ViewText.text("list"))
				.column(Labels.ofKind(Literals.DATASET), NAME, Entry::name)
				.column(ViewText.text("list.mark"), SHORT, entry -> entry.mark().sign() + " " + entry.mark().label())
				.column(ViewText.text("list.why"), LONG, Entry::why)
				.column(ViewText.text("list.news"), SOURCE, Entry::news)
				.column(Labels.ofKind(Literals.DATA_SOURCE), SOURCE, Entry::source)
				.column(Labels.ofKind(Literals.AGENCY), SHORT, Entry::agency);
		table.onOpen(ViewText.text("list.open"), opener);
		table.control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC)
				closer.run();
		}));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 60).applyTo(table.control());
	}

	void show(String cell, List<Entry> datasets) {
		title.setText(ViewText.text("cell", cell, datasets.size()).replace("&", "&&"));
		table.show(datasets);
		if (table.selected().isEmpty())
			table.selectFirst();
	}

	void setFocus() {
		table.control().setFocus();
	}

	/** The table itself. */
	public RecordTable<Entry> table() {
		return table;
	}
}
