// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchSite;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.workshop.course.Course;

/** Hands in what was reached in the course that a view shows. */
final class HandInAction extends Action {

	private final IWorkbenchSite site;
	private final Supplier<Optional<Course>> course;

	HandInAction(IWorkbenchSite site, Supplier<Optional<Course>> course) {
		super(WorkshopText.text("hand-in.action"), Images.action(HandInAction.class, "hand-in"));
		this.site = site;
		this.course = course;
		setToolTipText(WorkshopText.text("hand-in.help"));
	}

	@Override
	public void run() {
		course.get().ifPresent(chosen -> {
			HandInDialog dialog = new HandInDialog(site.getShell(), chosen, site.getService(CatalogueService.class).all());
			dialog.setBlockOnOpen(false);
			dialog.open();
		});
	}
}
