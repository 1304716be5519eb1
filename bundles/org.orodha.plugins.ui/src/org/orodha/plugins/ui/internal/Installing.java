// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.orodha.plugins.Consent;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;

/** Installs or updates plug-ins: asks where the policy says so, and tells what came of it. */
final class Installing {

	private final Manager manager;
	private final Shell shell;

	Installing(Manager manager, Shell shell) {
		this.manager = manager;
		this.shell = shell;
	}

	/** Gets plug-ins in. */
	@FunctionalInterface
	private interface Way {

		List<InstalledPlugin> go(Plugins plugins, Consent consent, IProgressMonitor monitor) throws IOException, PluginException;
	}

	void install(String source, Collection<String> ids, Runnable done) {
		begin("install.working", (plugins, consent, monitor) -> plugins.install(source, ids, consent, monitor), done);
	}

	void update(Collection<String> ids, Runnable done) {
		begin("update.working", (plugins, consent, monitor) -> plugins.update(ids, null, consent, monitor), done);
	}

	private void begin(String key, Way way, Runnable done) {
		Asking asking = new Asking(shell);
		manager.work().begin(ManagerText.text(key), (plugins, monitor) -> {
			List<InstalledPlugin> installed = way.go(plugins, asking, monitor);
			for (InstalledPlugin each : installed)
				if (asking.isTrusted(each.plugin().id()))
					plugins.trustSigner(each.plugin().id());
			return installed;
		}, installed -> {
			done.run();
			if (installed.isEmpty())
				manager.done(ManagerText.text("update.none"));
			else
				manager.changed(ManagerText.text("install.done", String.join(", ", installed.stream().map(Installing::shown).toList())));
		});
	}

	private static String shown(InstalledPlugin installed) {
		return installed.plugin().name() + " " + installed.plugin().version();
	}
}
