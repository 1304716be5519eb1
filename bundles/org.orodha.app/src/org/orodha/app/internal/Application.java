// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.app.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.orodha.app.internal.about.InstalledFeatures;
import org.orodha.app.internal.logging.Logs;
import org.orodha.app.internal.text.AppText;
import org.orodha.plugins.SafeMode;

/** Starts the workbench. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display display = PlatformUI.createDisplay();
		Location workspace = Platform.getInstanceLocation();
		try {
			if (!lock(workspace, display))
				return EXIT_OK;
			Platform.registerBundleGroupProvider(new InstalledFeatures(folder(Platform.getInstallLocation())));
			try (Logs logs = Logs.begin(folder(workspace).resolve(".metadata"))) {
				SafeStart starts = new SafeStart(SafeMode.ofUser());
				starts.begin(display);
				Arguments arguments = Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
				int code = PlatformUI.createAndRunWorkbench(display, new OrodhaWorkbenchAdvisor(arguments, starts));
				return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
			}
		} finally {
			workspace.release();
			display.dispose();
		}
	}

	private static Path folder(Location location) throws IOException {
		try {
			return Path.of(URIUtil.toURI(location.getURL()));
		} catch (URISyntaxException malformed) {
			throw new IOException(location.getURL().toString(), malformed);
		}
	}

	private static boolean lock(Location workspace, Display display) throws IOException {
		if (!workspace.isSet())
			workspace.set(Files.createDirectories(Path.of(System.getProperty("user.home"), "orodha")).toUri().toURL(), false);
		if (workspace.lock())
			return true;
		MessageDialog.openError(display.getActiveShell(), AppText.text("start.locked.title"),
				AppText.text("start.locked", folder(workspace)));
		return false;
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed())
				workbench.close();
		});
	}
}
