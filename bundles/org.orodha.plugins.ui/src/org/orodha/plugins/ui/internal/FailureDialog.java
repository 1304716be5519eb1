// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.orodha.core.contribution.PluginFailure;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;
import org.orodha.ui.internal.text.ClipboardText;
import org.orodha.ui.internal.text.HelpContext;

/** Tells that a plug-in failed, and offers to disable it and to copy what its publisher needs. It keeps nobody from going on. */
final class FailureDialog extends MessageDialog {

	private static final int COPY = 1;
	private static final int DISABLE = 2;
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final PluginFailure failure;
	private final Optional<InstalledPlugin> plugin;

	private FailureDialog(Shell parent, PluginFailure failure, Optional<InstalledPlugin> plugin) {
		super(parent, ManagerText.text("failure.title"), null, message(failure, plugin), WARNING, 0, labels(plugin));
		this.failure = failure;
		this.plugin = plugin;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	/** Finds out in the background whether the plug-in is the user's to disable, and shows the dialog. */
	static void show(Display display, PluginFailure failure) {
		Job.createSystem(ManagerText.text("reading"), (ICoreRunnable) monitor -> {
			Optional<InstalledPlugin> plugin = owner(failure.plugin());
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (PlatformUI.isWorkbenchRunning())
						new FailureDialog(above(display), failure, plugin).open();
				});
		}).schedule();
	}

	private static Optional<InstalledPlugin> owner(String bundle) {
		try {
			return Plugins.ofUser().list().stream()
					.filter(each -> each.plugin().bundles().stream().anyMatch(file -> file.bundle().equals(bundle))).findFirst();
		} catch (IOException | PluginException unreadable) {
			return Optional.empty();
		}
	}

	/** The window that gets the keyboard: a wizard that waits, else the workbench. */
	private static Shell above(Display display) {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0)
				.reduce((first, last) -> last).orElseGet(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
	}

	private static String message(PluginFailure failure, Optional<InstalledPlugin> plugin) {
		String name = plugin.map(each -> each.plugin().name()).orElse(failure.plugin());
		return ManagerText.text(plugin.isPresent() ? "failure.message" : "failure.message.own", name, failure.version(),
				failure.finding().message());
	}

	private static String[] labels(Optional<InstalledPlugin> plugin) {
		String close = ManagerText.text("close");
		String copy = ManagerText.text("failure.copy");
		return plugin.isPresent() ? new String[] { close, copy, ManagerText.text("failure.disable") } : new String[] { close, copy };
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		HelpContext.PLUGINS.ofWindow(parent);
		return null;
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY)
			ClipboardText.put(FailureReport.of(failure));
		else {
			if (button == DISABLE)
				disable(plugin.orElseThrow());
			super.buttonPressed(button);
		}
	}

	private static void disable(InstalledPlugin plugin) {
		Job.create(ManagerText.text("installed.switching"), (IJobFunction) monitor -> disabled(plugin)).schedule();
	}

	private static IStatus disabled(InstalledPlugin plugin) {
		try {
			Plugins.ofUser().disable(List.of(plugin.plugin().id()));
			return Status.OK_STATUS;
		} catch (IOException | PluginException failed) {
			return Status.error(failed.getMessage(), failed);
		}
	}
}
