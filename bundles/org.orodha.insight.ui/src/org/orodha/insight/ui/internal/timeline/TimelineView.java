// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.timeline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.WorkingDays;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.timeline.Scale;
import org.orodha.insight.timeline.Timeline;
import org.orodha.insight.timeline.TimelineQuery;
import org.orodha.insight.timeline.TimelineSheet;
import org.orodha.insight.timeline.Timelines;
import org.orodha.insight.ui.internal.frame.Choice;
import org.orodha.insight.ui.internal.frame.InsightView;
import org.orodha.insight.ui.internal.frame.Legend;
import org.orodha.insight.ui.internal.frame.SheetTable;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;

/** What time each dataset covers, against what was delivered of it. */
public final class TimelineView extends InsightView<Timeline> {

	private Choice<Scale> scale;
	private Choice<Boolean> gaps;
	private SheetTable table;
	private Legend legend;

	@Override
	protected HelpContext help() {
		return HelpContext.TIMELINE;
	}

	@Override
	protected String fileName() {
		return "timeline";
	}

	@Override
	protected void createChoices(Composite row) {
		scale = new Choice<>(row, TimelineText.text("scale"), settings(), "scale", Scale::name, each -> TimelineText.text("scale." + each), this::ask);
		scale.offer(List.of(Scale.values()));
		gaps = new Choice<>(row, TimelineText.text("gaps"), settings(), "gaps", String::valueOf, each -> TimelineText.text("gaps." + each), this::ask);
		gaps.offer(List.of(false, true));
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
		table = new SheetTable(content, getPartName());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.onOpen((row, column) -> edit(result().lines().get(row).dataset(), null));
		legend = new Legend(content);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(legend.control());
		return content;
	}

	@Override
	protected Function<Catalogue, Timeline> work(OpenCatalogue about, String filter) {
		TimelineQuery query = new TimelineQuery(WorkingDays.of(about.catalogue()).today(Clock.systemDefaultZone()), scale.chosen(), Optional.empty(), filter, gaps.chosen());
		return copy -> Timelines.of(copy, query);
	}

	@Override
	protected void show(Timeline found, OpenCatalogue about) {
		setContentDescription(TimelineText.text("found", found.lines().size(), found.lines().stream().filter(Timeline.Line::hasGaps).count()));
		if (found.lines().isEmpty()) {
			showEmpty(TimelineText.text(gaps.chosen() ? "empty.gaps" : "empty"));
			return;
		}
		Sheet sheet = sheet(found);
		table.show(sheet);
		legend.show(sheet.legend(), sheet.legend());
		showContent();
	}

	@Override
	protected Sheet sheet(Timeline found) {
		return TimelineSheet.of(found);
	}

	/** The table of datasets and time. */
	public SheetTable table() {
		return table;
	}
}
