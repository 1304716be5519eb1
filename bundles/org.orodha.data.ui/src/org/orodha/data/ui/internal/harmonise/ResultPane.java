// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Footnote;
import org.orodha.core.findings.Finding;
import org.orodha.data.harmonise.Disagreement;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.HarmonisedTable.Suppression;
import org.orodha.data.harmonise.Unmapped;
import org.orodha.data.ui.internal.grid.DataGrid;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.table.RecordTable;

/** A harmonised table: its figures, and below them what is to be known of them. */
final class ResultPane {

	private final OpenCatalogue catalogue;
	private final Composite area;
	private final Label title;
	private final Label facts;
	private final Text filter;
	private final DataGrid grid;
	private final OriginPane origin;
	private final RecordTable<Unmapped> unmapped;
	private final RecordTable<Disagreement> disagreements;
	private final Text notes;
	private final Text findings;
	private final TabFolder tabs;
	private HarmonisedTable table;
	private FigureRows rows;

	/**
	 * @param opener is given the deliveries and datasets that the user opens
	 * @param mender is given the values without counterpart that the user wants to mend
	 */
	ResultPane(Composite parent, FormToolkit toolkit, OpenCatalogue catalogue, Consumer<EObject> opener,
			Consumer<Unmapped> mender) {
		this.catalogue = catalogue;
		area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(area);
		title = toolkit.createLabel(area, "");
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(HarmoniseText.text("result.filter"));
		AccessibleName.give(filter, HarmoniseText.text("result.filter"));
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).span(1, 2).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		filter.addModifyListener(event -> showRows());
		facts = toolkit.createLabel(area, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(facts);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 200).applyTo(sash);
		grid = new DataGrid(sash);
		grid.onMove(this::follow);
		tabs = new TabFolder(sash, SWT.TOP);
		origin = new OriginPane(tabs, catalogue, opener);
		tab(origin.control());
		unmapped = new RecordTable<>(tabs, Unmapped.class, HarmoniseText.text("unmapped"))
				.column(HarmoniseText.text("unmapped.column"), 120, Unmapped::column)
				.column(HarmoniseText.text("unmapped.value"), 110, Unmapped::value)
				.column(HarmoniseText.text("unmapped.reason"), 220, Unmapped::why)
				.number(HarmoniseText.text("unmapped.rows"), 80, Unmapped::rows)
				.figure(HarmoniseText.text("unmapped.figures"), 100, Unmapped::figures, HarmoniseText::figure)
				.column(HarmoniseText.text("unmapped.remedy"), 320, Unmapped::remedy)
				.column(HarmoniseText.text("origin.file"), 160, Unmapped::file)
				.column(HarmoniseText.text("origin.dataset"), 220, Unmapped::dataset);
		unmapped.onOpen(HarmoniseText.text("open.unmapped"), mender);
		tab(unmapped.control());
		notes = text();
		disagreements = new RecordTable<>(tabs, Disagreement.class, HarmoniseText.text("disagreements"))
				.column(HarmoniseText.text("disagreement.figure"), 340, this::about)
				.column(HarmoniseText.text("disagreement.dataset"), 210, Disagreement::dataset)
				.figure(HarmoniseText.text("disagreement.shown"), 90, Disagreement::figure, HarmoniseText::figure)
				.column(HarmoniseText.text("disagreement.other"), 210, Disagreement::other)
				.figure(HarmoniseText.text("disagreement.against"), 90, Disagreement::against, HarmoniseText::figure);
		disagreements.onOpen(HarmoniseText.text("open.disagreement"), this::reveal);
		tab(disagreements.control());
		findings = text();
		sash.setWeights(62, 38);
	}

	private Text text() {
		Text text = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.give(text, HarmoniseText.text("notes.spoken"));
		tab(text);
		return text;
	}

	private void tab(Control content) {
		new TabItem(tabs, SWT.NONE).setControl(content);
	}

	Composite control() {
		return area;
	}

	/** Shows a table and what was found wrong with its files. */
	void show(HarmonisedTable made, List<Finding> found) {
		table = made;
		title.setText(HarmoniseText.text("result.title", made.rows().size(), made.sources().size(),
				HarmoniseText.text("readers." + made.audience().name())));
		facts.setText(facts(made));
		unmapped.show(made.unmapped());
		disagreements.show(made.disagreements());
		notes.setText(made.footnotes().stream().map(this::note).collect(Collectors.joining("\n\n")));
		findings.setText(found.stream().map(Finding::told).collect(Collectors.joining("\n")));
		name(0, "origin", -1);
		name(1, "unmapped", made.unmapped().size());
		name(2, "notes", made.footnotes().size());
		name(3, "disagreements", made.disagreements().size());
		name(4, "findings", found.size());
		tabs.setSelection(made.unmapped().isEmpty() ? 0 : 1);
		filter.setText("");
		showRows();
		area.layout(true, true);
	}

	/** Says that the table may no longer be what the catalogue would give. */
	void stale() {
		facts.setText(facts(table) + "  ·  " + HarmoniseText.text("result.stale"));
		facts.requestLayout();
	}

	private void name(int tab, String key, int count) {
		tabs.getItem(tab).setText(count < 0 ? HarmoniseText.text(key) : HarmoniseText.text("tab", HarmoniseText.text(key), count));
	}

	private static String facts(HarmonisedTable made) {
		Suppression hidden = made.suppression();
		List<String> identifying = made.columns().stream().filter(Column::identifying).map(Column::id).toList();
		String personal = identifying.isEmpty() ? ""
				: HarmoniseText.text("result.identifying", String.join(", ", identifying)) + "  ·  ";
		return personal + String.join("  ·  ",
				HarmoniseText.text(hidden.primary() == 0 ? "result.allShown" : "result.hidden", hidden.primary(),
						hidden.threshold(), hidden.secondary()),
				HarmoniseText.text("result.unmapped", made.unmapped().size()),
				HarmoniseText.text("result.disagreements", made.disagreements().size()));
	}

	private String note(Footnote note) {
		return note.text().in(catalogue.languages()) + "\n(" + note.about() + ")";
	}

	private String about(Disagreement found) {
		return table.rows().stream().filter(row -> row.values().subList(0, found.cell().size()).equals(found.cell())).findFirst()
				.map(rows::about).orElse(String.join(", ", found.cell()));
	}

	private void showRows() {
		if (table == null)
			return;
		rows = new FigureRows(table, catalogue.languages(), filter.getText());
		origin.clear();
		grid.mark(rows);
		grid.show(rows);
		if (rows.size() == 0)
			grid.say(HarmoniseText.text("result.none"));
	}

	private void follow() {
		if (grid.size() > 0)
			grid.cell().ifPresent(cell -> origin.show(table, rows, rows.row(cell.record())));
	}

	private void reveal(Disagreement found) {
		filter.setText("");
		long record = rows.record(found.cell());
		if (record > 0)
			grid.reveal(record, null);
	}

	/** The figures. */
	DataGrid grid() {
		return grid;
	}

	/** Where the figure at which the user is comes from. */
	OriginPane origin() {
		return origin;
	}
}
