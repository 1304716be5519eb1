// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.due.WorkingDays;
import org.orodha.sop.work.WorkItem;
import org.orodha.sop.work.WorkItem.Urgency;
import org.orodha.sop.work.WorkList;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.AfterChanges;

/**
 * Tells at the window's foot what is late and due of the work that a person looks after; pressing it shows My Work. Once a day, at
 * start, My Work shows by itself where something is late.
 */
public final class WorkStatus extends WorkbenchWindowControlContribution {

	private static final int REST_MILLISECONDS = 1000;
	private static final int DAYS = 7;
	/** The window's foot is laid out once, before anything is counted. */
	private static final int WIDTH_IN_CHARACTERS = 34;

	private final WorkPreferences preferences = new WorkPreferences();
	private CatalogueService catalogues;
	private Link link;

	@Override
	protected Control createControl(Composite parent) {
		catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(area);
		link = new Link(area, SWT.NONE);
		int width = new PixelConverter(link).convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(width, SWT.DEFAULT).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(IWorkbenchPage.VIEW_ACTIVATE)));
		AfterChanges.show(catalogues, link, REST_MILLISECONDS, this::count);
		preferences.onWhose(link, this::count);
		count();
		return area;
	}

	private void show(int mode) {
		try {
			getWorkbenchWindow().getActivePage().showView(MyWorkView.ID, null, mode);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private void count() {
		List<OpenCatalogue> open = catalogues.all();
		Optional<Whose> whose = preferences.whose().isEmpty() ? Optional.empty()
				: Whose.of(open).stream().filter(each -> each.id().equals(preferences.whose())).findFirst();
		if (whose.isEmpty()) {
			tell("", "");
			return;
		}
		LocalDate today = WorkingDays.of(open.getFirst().catalogue()).today(Clock.systemDefaultZone());
		List<WorkItem> items = new ArrayList<>();
		for (OpenCatalogue catalogue : open)
			items.addAll(whose.get().of(WorkList.of(catalogue.catalogue(), today, today.plusDays(DAYS)), catalogue).items());
		long late = items.stream().filter(item -> item.urgency(today) == Urgency.LATE).count();
		tell("<a>" + WorkText.text("status.text", late, items.size() - late) + "</a>", WorkText.text("status.help", whose.get().label()));
		if (late > 0 && preferences.isToRemind(today))
			show(IWorkbenchPage.VIEW_VISIBLE);
	}

	private void tell(String text, String help) {
		if (text.equals(link.getText()))
			return;
		link.setText(text);
		link.setToolTipText(help);
	}

	@Override
	public boolean isDynamic() {
		return true;
	}
}
