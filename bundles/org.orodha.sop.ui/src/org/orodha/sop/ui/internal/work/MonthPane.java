// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.orodha.core.due.WorkingDays;
import org.orodha.ui.OpenCatalogue;

/** A month as a sheet of days, each with what is due; weekends and public holidays are told. */
final class MonthPane {

	private static final int DAYS_A_WEEK = 7;
	private static final int LINES = 4;
	private static final int CELL = 150;

	private final ScrolledComposite scrolled;
	private final Consumer<WorkLine> open;
	private Composite sheet;

	MonthPane(Composite parent, Consumer<WorkLine> open) {
		this.open = open;
		scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
	}

	ScrolledComposite control() {
		return scrolled;
	}

	void show(YearMonth month, LocalDate today, List<WorkLine> lines) {
		if (sheet != null)
			sheet.dispose();
		sheet = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(DAYS_A_WEEK).equalWidth(true).spacing(4, 4).applyTo(sheet);
		DayOfWeek first = WeekFields.of(Locale.getDefault()).getFirstDayOfWeek();
		for (int number = 0; number < DAYS_A_WEEK; number++) {
			Label head = new Label(sheet, SWT.CENTER);
			head.setText(first.plus(number).getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault()));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		}
		Map<LocalDate, List<WorkLine>> days = lines.stream().collect(Collectors.groupingBy(line -> line.item().due()));
		int blank = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - first.getValue(), DAYS_A_WEEK);
		for (int number = 0; number < blank; number++)
			new Label(sheet, SWT.NONE);
		OpenCatalogue catalogue = lines.isEmpty() ? null : lines.getFirst().catalogue();
		WorkingDays working = catalogue == null ? WorkingDays.WITHOUT_HOLIDAYS : WorkingDays.of(catalogue.catalogue());
		for (int day = 1; day <= month.lengthOfMonth(); day++)
			cell(month.atDay(day), today, days.getOrDefault(month.atDay(day), List.of()), working, catalogue);
		scrolled.setContent(sheet);
		scrolled.setMinSize(sheet.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		sheet.layout(true, true);
	}

	private void cell(LocalDate day, LocalDate today, List<WorkLine> lines, WorkingDays working, OpenCatalogue catalogue) {
		Composite cell = new Composite(sheet, SWT.BORDER);
		GridLayoutFactory.fillDefaults().margins(3, 2).spacing(0, 1).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, true).hint(CELL, SWT.DEFAULT).applyTo(cell);
		Label number = new Label(cell, SWT.NONE);
		String free = working.holiday(day).filter(holiday -> catalogue != null).map(holiday -> catalogue.label(holiday))
				.orElse(working.isWorking(day) ? "" : WorkText.text("calendar.free"));
		String name = day.equals(today) ? WorkText.text("calendar.isToday", day.getDayOfMonth()) : Integer.toString(day.getDayOfMonth());
		number.setText((free.isEmpty() ? name : name + " – " + free).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(CELL, SWT.DEFAULT).applyTo(number);
		for (WorkLine line : lines.size() > LINES ? lines.subList(0, LINES - 1) : lines)
			link(cell, line);
		if (lines.size() > LINES)
			GridDataFactory.fillDefaults().applyTo(more(cell, lines));
	}

	private void link(Composite cell, WorkLine line) {
		Link link = new Link(cell, SWT.NONE);
		String title = WorkText.title(line.item(), line.catalogue());
		link.setText("<a>" + title.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
		link.setToolTipText(title + "\n" + WorkText.who(line.item(), line.catalogue()));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.accept(line)));
		GridDataFactory.fillDefaults().grab(true, false).hint(CELL, SWT.DEFAULT).applyTo(link);
	}

	private static Control more(Composite cell, List<WorkLine> lines) {
		Label more = new Label(cell, SWT.NONE);
		more.setText(WorkText.text("calendar.more", lines.size() - LINES + 1));
		more.setToolTipText(lines.stream().skip(LINES - 1).map(line -> WorkText.title(line.item(), line.catalogue())).collect(Collectors.joining("\n")));
		return more;
	}
}
