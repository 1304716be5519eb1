// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Control;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;

/** Asks for what shows catalogues to be shown anew when one was opened, changed or closed. */
public final class AfterChanges implements CatalogueListener {

	private final Soon showing;

	private AfterChanges(Soon showing) {
		this.showing = showing;
	}

	/** Asks for it as long as it has a control. */
	public static void show(CatalogueService catalogues, Control control, int milliseconds, Runnable showing) {
		AfterChanges changes = new AfterChanges(new Soon(control, milliseconds, showing));
		catalogues.addListener(changes);
		control.addDisposeListener(event -> catalogues.removeListener(changes));
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		showing.ask();
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		showing.ask();
	}

	@Override
	public void closed(IProject project) {
		showing.ask();
	}
}
