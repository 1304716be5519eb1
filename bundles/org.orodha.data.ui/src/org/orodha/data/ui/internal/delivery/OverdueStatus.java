// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.Clock;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.AfterChanges;

/** Tells at the window's foot how many deliveries are overdue; pressing it leads to the triage board. */
public final class OverdueStatus extends WorkbenchWindowControlContribution {

	private static final int REST_MILLISECONDS = 1000;

	/** The window's foot is laid out once, before anything is counted. */
	private static final int WIDTH_IN_CHARACTERS = 30;

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
		link.setToolTipText(DeliveryText.text("overdue.help"));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showBoard()));
		AfterChanges.show(catalogues, link, REST_MILLISECONDS, this::count);
		count();
		return area;
	}

	private void showBoard() {
		try {
			PlatformUI.getWorkbench().showPerspective(DeliveriesPerspective.ID, PlatformUI.getWorkbench().getActiveWorkbenchWindow())
					.showView(BoardView.ID);
		} catch (WorkbenchException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private void count() {
		long overdue = catalogues.all().stream().flatMap(catalogue -> TriageBoard.of(catalogue.catalogue(), Clock.systemDefaultZone()).entries().stream())
				.filter(entry -> entry.daysOverdue() > 0).count();
		String text = overdue == 0 ? "" : "<a>" + DeliveryText.text("overdue.text", overdue) + "</a>";
		if (!text.equals(link.getText()))
			link.setText(text);
	}

	@Override
	public boolean isDynamic() {
		return true;
	}
}
