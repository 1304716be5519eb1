// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.Clock;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.FootLink;

/** Tells at the window's foot how many deliveries are overdue; pressing it leads to the triage board. */
public final class OverdueStatus extends FootLink {

	private static final int WIDTH_IN_CHARACTERS = 30;

	/** Made by the workbench. */
	public OverdueStatus() {
		super(WIDTH_IN_CHARACTERS);
	}

	@Override
	protected void open() {
		try {
			PlatformUI.getWorkbench().showPerspective(DeliveriesPerspective.ID, getWorkbenchWindow()).showView(BoardView.ID);
		} catch (WorkbenchException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	protected void count(CatalogueService catalogues) {
		long overdue = catalogues.all().stream().flatMap(catalogue -> TriageBoard.of(catalogue.catalogue(), Clock.systemDefaultZone()).entries().stream())
				.filter(entry -> entry.daysOverdue() > 0).count();
		tell(overdue == 0 ? "" : DeliveryText.text("overdue.text", overdue), DeliveryText.text("overdue.help"));
	}
}
