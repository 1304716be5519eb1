// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.flows;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.text.Labels;
import org.orodha.insight.flows.FlowLine;
import org.orodha.insight.flows.FlowMark;
import org.orodha.insight.flows.FlowQuery;
import org.orodha.insight.flows.FlowTable;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.ui.internal.frame.Choice;
import org.orodha.insight.ui.internal.frame.InsightView;
import org.orodha.insight.ui.internal.frame.Legend;
import org.orodha.insight.ui.internal.frame.SheetTable;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Which agency sends data to which and how the law stands to that; below, the flows of the chosen cell. */
public final class FlowsView extends InsightView<FlowTable> {

	/** The view's identifier. */
	public static final String ID = "org.orodha.insight.ui.flows";

	private static final int[] WEIGHTS = { 60, 40 };

	private Choice<Boolean> pressing;
	private SheetTable table;
	private Legend legend;
	private RecordTable<FlowLine> flows;

	@Override
	protected HelpContext help() {
		return HelpContext.FLOWS;
	}

	@Override
	protected String fileName() {
		return "flows";
	}

	@Override
	protected void createChoices(Composite row) {
		pressing = new Choice<Boolean>(row, FlowsText.text("show"), settings(), "pressing", String::valueOf, each -> FlowsText.text("show." + each), this::ask)
				.offer(List.of(false, true));
	}

	@Override
	protected Control createContent(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(upper);
		table = new SheetTable(upper, getPartName());
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 80).applyTo(table.control());
		legend = new Legend(upper);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(legend.control());
		flows = new RecordTable<>(sash, FlowLine.class, FlowsText.text("list"))
				.column(Labels.of(Literals.FLOW__SENDER), 105, FlowLine::sender)
				.column(Labels.of(Literals.FLOW__RECIPIENT), 115, FlowLine::recipient)
				.column(Labels.ofKind(Literals.FLOW), 240, FlowLine::name)
				.column(FlowsText.text("law"), 260, line -> line.signs() + " " + line.law())
				.column(Labels.of(Literals.FLOW__INSTRUMENT), 240, FlowLine::instrument)
				.column(FlowsText.text("until"), 165, line -> UiText.day(line.until()))
				.column(Labels.of(Literals.FLOW__DATASETS), 260, FlowLine::datasets);
		flows.onOpen(FlowsText.text("open"), line -> edit(line.id(), null));
		sash.setWeights(WEIGHTS);
		table.onChoose(this::list);
		table.onOpen((row, column) -> flows.control().setFocus());
		return sash;
	}

	private void list(int row, int column) {
		flows.show(result() == null || row < 0 || row >= result().senders().size() ? List.of() : result().lines(row, column - 1));
		if (flows.selected().isEmpty())
			flows.selectFirst();
	}

	@Override
	protected Function<Catalogue, FlowTable> work(OpenCatalogue about, String filter) {
		FlowQuery query = new FlowQuery(WorkingDays.of(about.catalogue()).today(Clock.systemDefaultZone()), filter, pressing.chosen());
		List<String> languages = about.languages();
		return copy -> FlowTable.of(copy, query, languages);
	}

	@Override
	protected void show(FlowTable found, OpenCatalogue about) {
		setContentDescription(FlowsText.text("found", found.lines().size(), found.count(FlowMark.WITHOUT), found.count(FlowMark.PARTY), found.count(FlowMark.ENDING)));
		if (found.senders().isEmpty()) {
			showEmpty(FlowsText.text(pressing.chosen() ? "empty.pressing" : "empty"));
			return;
		}
		showContent();
		table.show(found.sheet());
		legend.show(FlowTable.legend(), FlowTable.legend());
	}

	@Override
	protected Sheet sheet(FlowTable found) {
		return found.sheet();
	}

	/** The matrix. */
	public SheetTable table() {
		return table;
	}

	/** The flows of the chosen cell. */
	public RecordTable<FlowLine> flows() {
		return flows;
	}
}
