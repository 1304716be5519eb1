// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;
import org.orodha.core.findings.Finding;
import org.orodha.plugins.Plugins;
import org.orodha.plugins.SafeMode;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.FootLink;

/**
 * Tells at the window's foot that Orodha runs without plug-ins, or what this start found about them; pressing it shows them. The window
 * takes dropped plug-ins.
 */
public final class StartStatus extends FootLink {

	/** Made by the workbench. What there is to tell is known by then, and takes no room where it is nothing. */
	public StartStatus() {
		super(text().length() + 1);
	}

	@Override
	protected void created(Control control, Runnable anew) {
		PluginDrops.on(getWorkbenchWindow().getShell(), source -> PluginsEditor.open(getWorkbenchWindow().getActivePage()).lookAt(source));
		if (!SafeMode.isOn() && !Plugins.startFindings().isEmpty())
			control.getDisplay().asyncExec(() -> pointOut(control));
	}

	/** Shows once, beside the link and without taking the keyboard, what was found. */
	private void pointOut(Control control) {
		if (control.isDisposed())
			return;
		ToolTip balloon = new ToolTip(control.getShell(), SWT.BALLOON | SWT.ICON_INFORMATION);
		balloon.setText(ManagerText.text("session.start.title"));
		balloon.setMessage(message());
		balloon.setLocation(control.toDisplay(control.getSize().x / 2, 0));
		balloon.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
		control.addDisposeListener(event -> balloon.dispose());
		balloon.setVisible(true);
	}

	@Override
	protected void open() {
		PluginsEditor.open(getWorkbenchWindow().getActivePage());
	}

	@Override
	protected void count(CatalogueService catalogues) {
		tell(text(), SafeMode.isOn() ? ManagerText.text("session.safe") : message());
	}

	private static String text() {
		if (SafeMode.isOn())
			return ManagerText.text("status.safe");
		int found = Plugins.startFindings().size();
		return found == 0 ? "" : ManagerText.text("status.start", found);
	}

	private static String message() {
		return String.join("\n", Plugins.startFindings().stream().map(Finding::message).toList());
	}
}
