// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.part.ViewPart;
import org.orodha.sop.work.WorkItem;
import org.orodha.sop.work.WorkItem.Urgency;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.AfterChanges;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** What is due as a calendar: a month, the list of its days, and the year. */
public final class CalendarView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.orodha.sop.ui.calendar";

	private static final int REST_MILLISECONDS = 300;

	private WorkBar bar;
	private Label title;
	private YearMonth shown;
	private MonthPane month;
	private RecordTable<WorkLine> list;
	private RecordTable<YearLine> year;

	/** What is due in a month. */
	private record YearLine(Month month, List<WorkLine> lines, LocalDate on) {

		long late() {
			return lines.stream().filter(line -> line.item().urgency(on) == Urgency.LATE).count();
		}

		String titles() {
			return lines.stream().map(line -> WorkText.title(line.item(), line.catalogue())).collect(Collectors.joining("; "));
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		CatalogueService catalogues = getSite().getService(CatalogueService.class);
		Composite area = new Composite(parent, SWT.NONE);
		HelpContext.CALENDAR.of(area);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		bar = new WorkBar(area, catalogues, this::toDay);
		createSteps(area);
		TabFolder folder = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		month = new MonthPane(folder, line -> Editors.show(getSite().getPage(), line.item().about()));
		tab(folder, month.control(), "calendar.month");
		list = new RecordTable<>(folder, WorkLine.class, WorkText.text("calendar.list"))
				.column(WorkText.text("work.due"), 110, line -> UiText.day(line.item().due()), line -> null,
						(one, other) -> one.item().due().compareTo(other.item().due()))
				.column(WorkText.text("work.what"), 420, line -> WorkText.title(line.item(), line.catalogue()))
				.column(WorkText.text("work.who"), 240, line -> WorkText.who(line.item(), line.catalogue()))
				.column(WorkText.text("work.urgency"), 130, line -> WorkText.urgency(line.item(), bar.day()));
		list.onOpen(WorkText.text("work.open"), line -> Editors.show(getSite().getPage(), line.item().about()));
		tab(folder, list.control(), "calendar.list");
		year = new RecordTable<>(folder, YearLine.class, WorkText.text("calendar.year"))
				.column(WorkText.text("calendar.month"), 140, line -> line.month().getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault()),
						line -> null, (one, other) -> one.month().compareTo(other.month()))
				.number(WorkText.text("calendar.due"), 110, line -> line.lines().size())
				.number(WorkText.text("calendar.late"), 110, YearLine::late)
				.number(WorkText.text("calendar.deliveries"), 130,
						line -> line.lines().stream().filter(each -> each.item().kind() == WorkItem.Kind.DELIVERY).count())
				.column(WorkText.text("work.what"), 600, YearLine::titles);
		year.onOpen(WorkText.text("calendar.openMonth"), line -> {
			show(shown.withMonth(line.month().getValue()));
			folder.setSelection(0);
		});
		tab(folder, year.control(), "calendar.year");
		AfterChanges.show(catalogues, area, REST_MILLISECONDS, this::refresh);
		refresh();
	}

	private void createSteps(Composite area) {
		Composite steps = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(steps);
		step(steps, "calendar.previous", () -> show(shown.minusMonths(1)));
		step(steps, "calendar.today", this::toDay);
		step(steps, "calendar.next", () -> show(shown.plusMonths(1)));
		title = new Label(steps, SWT.NONE);
		GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).indent(8, 0).applyTo(title);
	}

	private static void step(Composite steps, String key, Runnable work) {
		Button button = new Button(steps, SWT.PUSH);
		button.setText(WorkText.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
	}

	private static void tab(TabFolder folder, Composite page, String key) {
		TabItem tab = new TabItem(folder, SWT.NONE);
		tab.setText(WorkText.text(key));
		tab.setControl(page);
	}

	private void toDay() {
		show(YearMonth.from(bar.day()));
	}

	private void show(YearMonth wanted) {
		shown = wanted;
		refresh();
	}

	private void refresh() {
		if (title.isDisposed())
			return;
		bar.offer();
		if (shown == null)
			shown = YearMonth.from(bar.day());
		LocalDate last = LocalDate.of(shown.getYear(), Month.DECEMBER, 31);
		List<WorkLine> ofYear = bar.lines(last.isAfter(bar.day()) ? last : bar.day()).stream()
				.filter(line -> line.item().due().getYear() == shown.getYear()).toList();
		List<WorkLine> ofMonth = ofYear.stream().filter(line -> YearMonth.from(line.item().due()).equals(shown)).toList();
		title.setText(DateTimeFormatter.ofPattern("LLLL uuuu", Locale.getDefault()).format(shown));
		month.show(shown, bar.day(), ofMonth);
		list.show(ofMonth);
		Map<Month, List<WorkLine>> months = ofYear.stream().collect(Collectors.groupingBy(line -> line.item().due().getMonth()));
		year.show(List.of(Month.values()).stream().map(each -> new YearLine(each, months.getOrDefault(each, List.of()), bar.day())).toList());
	}

	/** Shows all as of a day. */
	public void show(LocalDate day) {
		bar.day(day);
	}

	/** What is shown of the month. */
	public List<WorkItem> items() {
		return list.shown().stream().map(WorkLine::item).toList();
	}

	@Override
	public void setFocus() {
		bar.control().setFocus();
	}
}
