// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sources.AgencyComparison;
import org.orodha.insight.sources.SourcesMatrix;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.insight.sources.SourcesQuery;
import org.orodha.insight.ui.internal.frame.InsightView;
import org.orodha.insight.ui.internal.frame.Legend;
import org.orodha.insight.ui.internal.frame.SheetTable;
import org.orodha.model.Agency;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.history.Edits;
import org.orodha.ui.internal.text.HelpContext;

/** Agencies and sources down, topics across; from a cell one comes to its datasets, and from there to their editor. */
public final class SourcesView extends InsightView<Shown> {

	/** The view's identifier. */
	public static final String ID = "org.orodha.insight.ui.sources";

	private static final int[] WEIGHTS = { 65, 35 };

	private SourcesBar bar;
	private SashForm sash;
	private Composite upper;
	private SheetTable table;
	private Label cell;
	private Legend legend;
	private DatasetList list;
	private int row = -1;
	private int column;

	@Override
	protected HelpContext help() {
		return HelpContext.SOURCES;
	}

	@Override
	protected String fileName() {
		return "sources";
	}

	@Override
	protected void createChoices(Composite line) {
		bar = new SourcesBar(line, settings(), this::ask);
	}

	@Override
	protected Control createContent(Composite parent) {
		sash = new SashForm(parent, SWT.VERTICAL);
		upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(upper);
		table = new SheetTable(upper, getPartName());
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 100).applyTo(table.control());
		cell = new Label(upper, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(cell);
		legend = new Legend(upper);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(legend.control());
		list = new DatasetList(sash, entry -> edit(entry.id(), null), this::closeList);
		sash.setWeights(WEIGHTS);
		sash.setMaximizedControl(upper);
		table.onChoose(this::chosen);
		table.onOpen((toRow, toColumn) -> openList());
		return sash;
	}

	@Override
	protected Function<Catalogue, Shown> work(OpenCatalogue about, String filter) {
		bar.offer(about);
		SourcesQuery query = bar.query(about, filter);
		String first = bar.agency();
		String second = bar.compared();
		boolean named = bar.isNamed();
		List<String> languages = about.languages();
		return copy -> {
			Map<String, LocalDate> edits = query.newSince() == null ? Map.of() : Edits.since(about, copy, query.newSince());
			if (second.isEmpty()) {
				SourcesMatrix matrix = SourcesMatrix.of(copy, query, languages, edits);
				return new Shown.Matrix(matrix, matrix.sheet(named));
			}
			AgencyComparison comparison = AgencyComparison.of(copy, query, copy.require(Agency.class, first),
					copy.require(Agency.class, second), languages, edits);
			return new Shown.Compared(comparison, comparison.sheet());
		};
	}

	@Override
	protected void show(Shown found, OpenCatalogue about) {
		setContentDescription(found.about().replace("&", "&&"));
		if (found.sheet().rows().isEmpty()) {
			showEmpty(ViewText.text(bar.isFiltered(filter().getText()) ? "empty.filtered" : "empty"));
			return;
		}
		showContent();
		table.show(found.sheet());
		legend.show(bar.colouring().chosen().shortLegend(), found.sheet().legend());
		upper.layout(true);
		if (isListOpen())
			list.show(title(), datasets());
	}

	private void chosen(int toRow, int toColumn) {
		row = toRow;
		column = toColumn;
		List<Entry> datasets = datasets();
		cell.setText(row < 0 ? "" : ViewText.text("cell", title(), datasets.size()).replace("&", "&&"));
		if (isListOpen() && row >= 0)
			list.show(title(), datasets);
	}

	private String title() {
		if (row < 0 || row >= table.sheet().rows().size())
			return "";
		Sheet.Row line = table.sheet().rows().get(row);
		String name = line.cells().getFirst().text();
		return column == 0 ? name : ViewText.text("cell.title", name, table.sheet().header().get(column));
	}

	private List<Entry> datasets() {
		return row < 0 || row >= table.sheet().rows().size() ? List.of() : result().datasets(row, column);
	}

	private boolean isListOpen() {
		return sash.getMaximizedControl() == null;
	}

	private void openList() {
		list.show(title(), datasets());
		arrange(true);
		table.choose(row, column);
		list.setFocus();
	}

	private void closeList() {
		arrange(false);
		table.control().setFocus();
	}

	/** The open list says itself which cell it is of. */
	private void arrange(boolean listed) {
		cell.setVisible(!listed);
		((GridData) cell.getLayoutData()).exclude = listed;
		sash.setMaximizedControl(listed ? null : upper);
		upper.layout(true);
	}

	@Override
	protected Sheet sheet(Shown found) {
		return found.sheet();
	}

	/** The matrix. */
	public SheetTable table() {
		return table;
	}

	/** The datasets of the cell that was opened. */
	public DatasetList list() {
		return list;
	}

	/** What can be chosen. */
	public SourcesBar bar() {
		return bar;
	}

	/** Shows what is new since a day only. */
	public void showNewSince(LocalDate day) {
		bar.newSince(day);
		ask();
	}
}
