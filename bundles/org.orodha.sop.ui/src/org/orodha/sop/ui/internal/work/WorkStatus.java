// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.due.WorkingDays;
import org.orodha.sop.work.WorkItem;
import org.orodha.sop.work.WorkItem.Urgency;
import org.orodha.sop.work.WorkList;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.FootLink;

/**
 * Tells at the window's foot what is late and due of the work that a person looks after; pressing it shows My Work. Once a day, at
 * start, My Work shows by itself where something is late.
 */
public final class WorkStatus extends FootLink {

	private static final int DAYS = 7;
	private static final int WIDTH_IN_CHARACTERS = 34;

	private final WorkPreferences preferences = new WorkPreferences();

	/** Made by the workbench. */
	public WorkStatus() {
		super(WIDTH_IN_CHARACTERS);
	}

	@Override
	protected void created(Control control, Runnable anew) {
		preferences.onWhose(control, anew);
	}

	@Override
	protected void open() {
		show(IWorkbenchPage.VIEW_ACTIVATE);
	}

	private void show(int mode) {
		try {
			getWorkbenchWindow().getActivePage().showView(MyWorkView.ID, null, mode);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	protected void count(CatalogueService catalogues) {
		List<OpenCatalogue> open = catalogues.all();
		Optional<Whose> whose = Whose.find(open, preferences.whose());
		if (whose.isEmpty()) {
			tell("", "");
			return;
		}
		LocalDate today = WorkingDays.of(open.getFirst().catalogue()).today(Clock.systemDefaultZone());
		List<WorkItem> items = new ArrayList<>();
		for (OpenCatalogue catalogue : open)
			items.addAll(whose.get().of(WorkList.of(catalogue.catalogue(), today, today.plusDays(DAYS)), catalogue).items());
		long late = items.stream().filter(item -> item.urgency(today) == Urgency.LATE).count();
		tell(WorkText.text("status.text", late, items.size() - late), WorkText.text("status.help", whose.get().label()));
		if (late > 0 && preferences.isToRemind(today))
			show(IWorkbenchPage.VIEW_VISIBLE);
	}
}
