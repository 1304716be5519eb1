// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.sources;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.orodha.core.text.Labels;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.insight.ui.internal.frame.ListBelow;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.table.RecordTable;

/** The datasets of a cell, each with why it is judged as it is. */
public final class DatasetList {

	private static final int NAME = 260;
	private static final int SOURCE = 200;
	private static final int SHORT = 110;
	private static final int LONG = 320;

	private final ListBelow<Entry> list;

	DatasetList(Composite parent, Consumer<Entry> opener, Runnable closer) {
		list = new ListBelow<>(parent, Entry.class, ViewText.text("list"), opener, closer);
		list.table()
				.column(Labels.ofKind(Literals.DATASET), NAME, Entry::name)
				.column(ViewText.text("list.mark"), SHORT, entry -> entry.mark().sign() + " " + entry.mark().label())
				.column(ViewText.text("list.why"), LONG, Entry::why)
				.column(ViewText.text("list.news"), SOURCE, Entry::news)
				.column(Labels.ofKind(Literals.DATA_SOURCE), SOURCE, Entry::source)
				.column(Labels.ofKind(Literals.AGENCY), SHORT, Entry::agency);
	}

	void show(String cell, List<Entry> datasets) {
		list.show(ViewText.text("cell", cell, datasets.size()), datasets);
	}

	void setFocus() {
		list.setFocus();
	}

	/** The table itself. */
	public RecordTable<Entry> table() {
		return list.table();
	}
}
