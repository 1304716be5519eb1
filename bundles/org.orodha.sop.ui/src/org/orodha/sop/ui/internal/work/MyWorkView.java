// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.sop.work.WorkItem;
import org.orodha.sop.work.WorkItem.Urgency;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.AfterChanges;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** What is late, due and coming for a person, a role or an agency. */
public final class MyWorkView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.orodha.sop.ui.work";

	private static final int REST_MILLISECONDS = 300;
	private static final int DAYS = 31;

	private WorkBar bar;
	private Label told;
	private RecordTable<WorkLine> table;
	private Action done;
	private Action waive;

	@Override
	public void createPartControl(Composite parent) {
		CatalogueService catalogues = getSite().getService(CatalogueService.class);
		Composite area = new Composite(parent, SWT.NONE);
		HelpContext.WORK.of(area);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		bar = new WorkBar(area, catalogues, this::refresh);
		table = new RecordTable<>(area, WorkLine.class, WorkText.text("work.title"))
				.column(WorkText.text("work.urgency"), 130, line -> WorkText.urgency(line.item(), bar.day()), this::icon,
						Comparator.comparing(line -> line.item().due()))
				.column(WorkText.text("work.due"), 110, line -> UiText.day(line.item().due()), line -> null,
						Comparator.comparing(line -> line.item().due()))
				.column(WorkText.text("work.what"), 420, line -> WorkText.title(line.item(), line.catalogue()))
				.column(WorkText.text("work.who"), 220, line -> WorkText.who(line.item(), line.catalogue()))
				.column(WorkText.text("work.waiting"), 200, line -> line.item().waitingFor().stream().map(line.catalogue()::label)
						.collect(Collectors.joining(", ")))
				.column(Labels.ofKind(Literals.CASE), 160, line -> line.item().run() == null ? "" : line.catalogue().label(line.item().run()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		told = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
		table.onOpen(WorkText.text("work.open"), line -> Editors.show(getSite().getPage(), line.item().about()));
		done = action("done", line -> SettleDialog.done(getSite().getShell(), line, bar.day()));
		waive = action("waive", line -> SettleDialog.waive(getSite().getShell(), line, bar.day()));
		remind();
		table.onSelect(this::enable);
		enable(null);
		AfterChanges.show(catalogues, area, REST_MILLISECONDS, this::refresh);
		refresh();
	}

	private Action action(String key, Consumer<WorkLine> work) {
		Action action = new Action(WorkText.text("work." + key), Images.action(MyWorkView.class, key)) {
			@Override
			public void run() {
				table.selected().ifPresent(work);
			}
		};
		action.setToolTipText(WorkText.text("work." + key + ".help"));
		getViewSite().getActionBars().getToolBarManager().add(action);
		getViewSite().getActionBars().getMenuManager().add(action);
		return action;
	}

	private void remind() {
		WorkPreferences preferences = new WorkPreferences();
		Action remind = new Action(WorkText.text("work.remind"), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				preferences.remind(isChecked());
			}
		};
		remind.setChecked(preferences.reminds());
		getViewSite().getActionBars().getMenuManager().add(remind);
	}

	private void enable(WorkLine line) {
		boolean step = line != null && line.item().kind() == WorkItem.Kind.STEP;
		done.setEnabled(step && line.item().waitingFor().isEmpty());
		waive.setEnabled(step);
	}

	private Image icon(WorkLine line) {
		return line.item().urgency(bar.day()) == Urgency.LATE ? Images.warning() : null;
	}

	private void refresh() {
		if (told.isDisposed())
			return;
		bar.offer();
		List<WorkLine> lines = bar.lines(bar.day().plusDays(DAYS));
		table.show(lines);
		long late = lines.stream().filter(line -> line.item().urgency(bar.day()) == Urgency.LATE).count();
		told.setText(WorkText.text("work.told", late, lines.size() - late, UiText.day(bar.day().plusDays(DAYS))));
		setPartName(late == 0 ? WorkText.text("work.title") : WorkText.text("work.title.late", late));
		enable(table.selected().orElse(null));
	}

	/** Shows the work as of a day. */
	public void show(LocalDate day) {
		bar.day(day);
	}

	/** What is shown. */
	public List<WorkItem> items() {
		return table.shown().stream().map(WorkLine::item).toList();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}
}
