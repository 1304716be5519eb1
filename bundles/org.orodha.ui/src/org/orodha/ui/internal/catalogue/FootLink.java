// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.orodha.ui.CatalogueService;

/** A link at the window's foot that tells something of the open catalogues, anew after each change, and leads to it. */
public abstract class FootLink extends WorkbenchWindowControlContribution {

	private static final int REST_MILLISECONDS = 1000;

	private final int width;
	private Link link;

	/** @param width in characters: the window's foot is laid out once, before anything is counted */
	protected FootLink(int width) {
		this.width = width;
	}

	@Override
	protected final Control createControl(Composite parent) {
		CatalogueService catalogues = PlatformUI.getWorkbench().getService(CatalogueService.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(area);
		link = new Link(area, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true)
				.hint(new PixelConverter(link).convertWidthInCharsToPixels(width), SWT.DEFAULT).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
		AfterChanges.show(catalogues, link, REST_MILLISECONDS, () -> count(catalogues));
		created(link, () -> count(catalogues));
		count(catalogues);
		return area;
	}

	/** Is told of the control once it is made, and how to count anew for other reasons than changes of catalogues. */
	protected void created(Control control, Runnable anew) {
	}

	/** Counts, and {@linkplain #tell tells}. */
	protected abstract void count(CatalogueService catalogues);

	/** Leads to what was counted. */
	protected abstract void open();

	/**
	 * Shows what was counted.
	 *
	 * @param text empty where there is nothing to tell
	 * @param help shown when the pointer rests on it
	 */
	protected final void tell(String text, String help) {
		String shown = text.isEmpty() ? "" : "<a>" + text.replace("&", "&&") + "</a>";
		if (!shown.equals(link.getText()))
			link.setText(shown);
		link.setToolTipText(help);
	}

	@Override
	public final boolean isDynamic() {
		return true;
	}
}
