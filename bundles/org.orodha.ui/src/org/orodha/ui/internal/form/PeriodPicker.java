// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;
import org.orodha.ui.internal.text.UiText;

/**
 * Behind a date or time period: a calendar, opened by its button or Alt+Arrow Down. Of a day that is picked there, a period field
 * takes the year, quarter, month or the day itself.
 */
final class PeriodPicker {

	private static final List<PeriodLength> LENGTHS = List.of(PeriodLength.YEAR, PeriodLength.QUARTER, PeriodLength.MONTH, PeriodLength.DAY);

	private final Text text;
	private final boolean periods;
	private final Button button;

	/** @param periods whether the field takes periods, not days alone */
	PeriodPicker(Composite row, FormContext context, Text text, boolean periods) {
		this.text = text;
		this.periods = periods;
		button = context.toolkit().createButton(row, "", SWT.ARROW | SWT.DOWN);
		String help = UiText.text("calendar.open");
		button.setToolTipText(help);
		AccessibleName.give(button, help);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.MOD3) {
				event.doit = false;
				open();
			}
		});
	}

	private void open() {
		Shell popup = new Shell(text.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.BORDER);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(popup);
		DateTime calendar = new DateTime(popup, SWT.CALENDAR | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(calendar);
		LocalDate shown = day(text.getText().strip());
		ChosenDay.show(calendar, shown);
		Composite choices = new Composite(popup, SWT.NONE);
		choices.setLayout(new RowLayout());
		show(choices, popup, shown);
		calendar.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			show(choices, popup, ChosenDay.of(calendar));
			popup.pack();
		}));
		calendar.addListener(SWT.MouseDoubleClick, event -> take(popup, ChosenDay.of(calendar).toString()));
		calendar.addListener(SWT.DefaultSelection, event -> take(popup, ChosenDay.of(calendar).toString()));
		popup.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE)
				popup.close();
		});
		popup.addListener(SWT.Deactivate, event -> popup.close());
		popup.pack();
		popup.setLocation(place(popup.getSize()));
		popup.open();
		calendar.setFocus();
	}

	private static LocalDate day(String typed) {
		return TimePeriod.parse(typed).map(TimePeriod::start).orElseGet(LocalDate::now);
	}

	/** What can be taken of a day. */
	private void show(Composite choices, Shell popup, LocalDate day) {
		for (Control old : choices.getChildren())
			old.dispose();
		for (String period : offered(day)) {
			Button take = new Button(choices, SWT.PUSH);
			take.setText(period);
			take.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take(popup, period)));
		}
		choices.layout();
	}

	private List<String> offered(LocalDate day) {
		return periods ? LENGTHS.stream().map(length -> TimePeriod.holding(day, length).toString()).toList() : List.of(day.toString());
	}

	private void take(Shell popup, String period) {
		popup.close();
		text.setText(period);
		text.setFocus();
		text.setSelection(text.getText().length());
	}

	/** Below the text, and above it where the screen ends. */
	private Point place(Point size) {
		Rectangle screen = text.getMonitor().getClientArea();
		Point below = text.toDisplay(0, text.getSize().y);
		int left = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x));
		return new Point(left, below.y + size.y > screen.y + screen.height ? text.toDisplay(0, 0).y - size.y : below.y);
	}

	/** Whether there is an element whose date can be set. */
	void enable(boolean enabled) {
		button.setEnabled(enabled);
	}
}
