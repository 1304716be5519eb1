// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.exchange.StatisticalTable.Origin;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.core.exchange.StatisticalTable.Source;
import org.orodha.core.text.Labels;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.UiText;

/** Tells of the figure that the user is at which files it was made from, and how. */
final class OriginPane {

	private record Line(Source source, long rows) {
	}

	private final OpenCatalogue catalogue;
	private final Composite area;
	private final Label figure;
	private final RecordTable<Line> sources;
	private final Text how;
	private List<Line> shown = List.of();

	/** @param opener is given the delivery or dataset that the user opens */
	OriginPane(Composite parent, OpenCatalogue catalogue, Consumer<EObject> opener) {
		this.catalogue = catalogue;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
		figure = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(figure);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		sources = new RecordTable<>(sash, Line.class, HarmoniseText.text("origin"))
				.column(HarmoniseText.text("origin.file"), 180, line -> line.source().file())
				.number(HarmoniseText.text("origin.rows"), 100, Line::rows)
				.column(HarmoniseText.text("origin.checksum"), 170, line -> line.source().checksum())
				.column(HarmoniseText.text("origin.delivery"), 240, this::delivery)
				.column(HarmoniseText.text("origin.dataset"), 240, line -> line.source().dataset());
		how = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.give(how, HarmoniseText.text("origin.how"));
		sash.setWeights(58, 42);
		sources.onSelect(this::tell);
		sources.onOpen(HarmoniseText.text("open.source"), line -> element(line).ifPresent(opener));
	}

	Composite control() {
		return area;
	}

	private String delivery(Line line) {
		return line.source().delivery() == null ? HarmoniseText.text("source.file") : line.source().delivery();
	}

	private Optional<? extends EObject> element(Line line) {
		return line.source().delivery() != null ? catalogue.catalogue().find(Delivery.class, line.source().delivery())
				: catalogue.catalogue().find(Dataset.class, line.source().dataset());
	}

	/** Shows where a figure comes from. */
	void show(HarmonisedTable table, FigureRows rows, Row row) {
		figure.setText(HarmoniseText.text("origin.figure", rows.about(row), rows.figure(row)).replace("&", "&&"));
		figure.setToolTipText(figure.getText());
		shown = row.origins().stream().map(origin -> line(table, origin)).toList();
		sources.show(shown);
		if (sources.selected().isEmpty())
			sources.selectFirst();
	}

	/** The sources of the figure, as the user reads them. */
	List<String> texts() {
		return shown.stream().map(this::delivery).toList();
	}

	/** Shows nothing. */
	void clear() {
		figure.setText("");
		shown = List.of();
		sources.show(shown);
		how.setText("");
	}

	private static Line line(HarmonisedTable table, Origin origin) {
		return new Line(table.sources().get(origin.source() - 1), origin.rows().orElse(-1));
	}

	private void tell(Line line) {
		how.setText(line == null ? "" : received(line) + String.join("\n", line.source().mapping()));
	}

	/** What is known of the receipt of the file. */
	private String received(Line line) {
		return line.source().delivery() == null ? ""
				: catalogue.catalogue().find(Delivery.class, line.source().delivery()).map(this::received).orElse("");
	}

	private String received(Delivery delivery) {
		String day = delivery.getReceived() == null ? "–" : UiText.day(delivery.getReceived());
		String sender = delivery.getSender() == null ? "–" : delivery.getSender();
		return HarmoniseText.text("origin.received", catalogue.label(delivery), Labels.of(delivery.getState()), day, sender,
				delivery.getCorrections().size()) + "\n\n";
	}
}
