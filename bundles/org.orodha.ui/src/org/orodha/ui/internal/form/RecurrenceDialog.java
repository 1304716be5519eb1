// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.time.Recurrence;
import org.orodha.core.time.RecurrenceParts;
import org.orodha.core.time.RecurrenceParts.Unit;
import org.orodha.core.time.RecurrenceWords;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Asks how often something recurs, in the words in which people say it; the next dates show whether that is what is meant. */
final class RecurrenceDialog extends TitleAreaDialog {

	private static final int LONGEST_MONTH = 31;
	private static final int MOST = 99;

	private final String title;
	private final Map<Month, Button> months = new LinkedHashMap<>();
	private final Map<DayOfWeek, Button> weekdays = new LinkedHashMap<>();
	private String rule;
	private Spinner interval;
	private Combo unit;
	private Combo day;
	private PositionRow position;
	private Composite monthRow;
	private Composite dayRow;
	private Composite positionRow;
	private Composite weekRow;
	private Text written;
	private Label next;
	private boolean showing;

	private RecurrenceDialog(Shell shell, String title, String rule) {
		super(shell);
		this.title = title;
		this.rule = rule.isEmpty() ? new RecurrenceParts(Unit.YEARLY, 1, List.of(1), List.of(Month.JANUARY), List.of()).rule() : rule;
		setHelpAvailable(false);
	}

	/** The rule that was chosen; empty where the user gave up. */
	static Optional<String> ask(Shell shell, String title, String rule) {
		RecurrenceDialog dialog = new RecurrenceDialog(shell, title, rule);
		return dialog.open() == Window.OK ? Optional.of(dialog.rule) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.RECURRENCE.ofWindow(parent);
		setTitle(title);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(area);
		Composite every = row(area, "recurrence.every", 2);
		interval = new Spinner(every, SWT.BORDER);
		interval.setValues(1, 1, MOST, 0, 1, 10);
		unit = new Combo(every, SWT.READ_ONLY);
		for (Unit each : Unit.values())
			unit.add(UiText.text("recurrence.unit." + each, 2));
		weekRow = row(area, "recurrence.weekdays", DayOfWeek.values().length);
		for (DayOfWeek each : DayOfWeek.values())
			weekdays.put(each, check(weekRow, each.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault())));
		dayRow = row(area, "recurrence.day", 1);
		day = new Combo(dayRow, SWT.READ_ONLY);
		day.add(UiText.text("recurrence.anyDay"));
		for (int number = 1; number <= LONGEST_MONTH; number++)
			day.add(Integer.toString(number));
		day.add(UiText.text("recurrence.lastDay"));
		day.setVisibleItemCount(12);
		positionRow = row(area, "recurrence.position", 2);
		position = new PositionRow(positionRow, UiText.text("recurrence.position"), this::positionChosen);
		monthRow = row(area, "recurrence.months", 6);
		for (Month each : Month.values())
			months.put(each, check(monthRow, each.getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault())));
		written = new Text(row(area, "recurrence.rule", 1), SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(written);
		next = new Label(row(area, "recurrence.nextDates", 1), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 5 * convertHeightInCharsToPixels(1)).applyTo(next);
		SelectionListener chosen = SelectionListener.widgetSelectedAdapter(event -> chosen());
		interval.addSelectionListener(chosen);
		unit.addSelectionListener(chosen);
		day.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> dayChosen()));
		months.values().forEach(button -> button.addSelectionListener(chosen));
		weekdays.values().forEach(button -> button.addSelectionListener(chosen));
		written.addModifyListener(event -> written());
		show(rule);
		return area;
	}

	private static Composite row(Composite area, String label, int columns) {
		Label name = new Label(area, SWT.NONE);
		name.setText(UiText.text(label));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(name);
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		return row;
	}

	private static Button check(Composite row, String text) {
		Button button = new Button(row, SWT.CHECK);
		button.setText(text);
		return button;
	}

	/** It is the day of that number, or that in a place. */
	private void dayChosen() {
		if (day.getSelectionIndex() > 0)
			position.clear();
		chosen();
	}

	private void positionChosen() {
		if (position.position() != 0)
			day.select(0);
		chosen();
	}

	/** Something was chosen: the rule is written anew from the choices. */
	private void chosen() {
		if (showing)
			return;
		Unit chosen = Unit.values()[Math.max(0, unit.getSelectionIndex())];
		boolean ofMonths = chosen == Unit.MONTHLY || chosen == Unit.YEARLY;
		List<Integer> days = new ArrayList<>();
		if (ofMonths && day.getSelectionIndex() > 0)
			days.add(day.getSelectionIndex() > LONGEST_MONTH ? RecurrenceParts.LAST : day.getSelectionIndex());
		int place = ofMonths ? position.position() : 0;
		show(new RecurrenceParts(chosen, interval.getSelection(), days, chosen == Unit.YEARLY ? checked(months) : List.of(),
				place != 0 ? position.weekdays() : chosen == Unit.WEEKLY ? checked(weekdays) : List.of(), place).rule());
	}

	private static <T> List<T> checked(Map<T, Button> buttons) {
		return buttons.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).toList();
	}

	private void written() {
		if (!showing)
			show(written.getText().strip());
	}

	private void show(String wanted) {
		showing = true;
		rule = wanted;
		if (!written.getText().strip().equals(wanted))
			written.setText(wanted);
		RecurrenceParts.of(wanted).ifPresent(this::choose);
		next.setText(String.join("\n", NextDates.of(wanted)));
		setMessage(RecurrenceWords.of(wanted).orElse(UiText.text("recurrence.special")));
		tellWhatIsWrong();
		fit();
		showing = false;
	}

	/** Rows that come need room. */
	private void fit() {
		Point wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Point present = getShell().getSize();
		if (getShell().isVisible() && (wanted.y > present.y || wanted.x > present.x))
			getShell().setSize(Math.max(wanted.x, present.x), Math.max(wanted.y, present.y));
	}

	private void choose(RecurrenceParts parts) {
		interval.setSelection(parts.interval());
		for (Unit each : Unit.values())
			unit.setItem(each.ordinal(), UiText.text("recurrence.unit." + each, parts.interval()));
		unit.select(parts.unit().ordinal());
		day.select(parts.days().isEmpty() ? 0 : parts.days().get(0) == RecurrenceParts.LAST ? LONGEST_MONTH + 1 : parts.days().get(0));
		months.forEach((month, button) -> button.setSelection(parts.months().contains(month)));
		weekdays.forEach((weekday, button) -> button.setSelection(parts.unit() == Unit.WEEKLY && parts.weekdays().contains(weekday)));
		position.show(parts);
		enable(weekRow, parts.unit() == Unit.WEEKLY);
		enable(dayRow, parts.unit() == Unit.MONTHLY || parts.unit() == Unit.YEARLY);
		enable(positionRow, parts.unit() == Unit.MONTHLY || parts.unit() == Unit.YEARLY);
		enable(monthRow, parts.unit() == Unit.YEARLY);
	}

	/** Rows that do not apply are taken out, with their labels. */
	private static void enable(Composite row, boolean applies) {
		List<Control> line = List.of(row.getParent().getChildren());
		for (Control control : List.of(line.get(line.indexOf(row) - 1), row)) {
			control.setVisible(applies);
			((GridData) control.getLayoutData()).exclude = !applies;
		}
		row.requestLayout();
	}

	private void tellWhatIsWrong() {
		String problem = null;
		try {
			Recurrence.parse(rule);
		} catch (IllegalArgumentException wrong) {
			problem = wrong.getMessage();
		}
		setErrorMessage(problem);
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}
}
