// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.orodha.core.files.Sha256;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;
import org.orodha.plugins.SafeMode;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.slf4j.LoggerFactory;

/**
 * Looks, before anything of a plug-in runs, whether its files are as they were installed, and whether this Orodha is the one for which they
 * were chosen.
 */
public final class PluginsActivator implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		Path folder = Plugins.folder();
		if (!Files.exists(folder.resolve(ActiveBundles.FILE)))
			return;
		try {
			FrameworkHost host = new FrameworkHost(context, folder);
			if (SafeMode.isOn())
				host.use(List.of());
			else
				begin(host, folder);
		} catch (IOException | PluginException | RuntimeException failure) {
			LoggerFactory.getLogger(PluginsActivator.class).error("The plug-ins cannot be used", failure);
			StartFindings.add(PluginRule.UNUSABLE.finding(folder.toString(), "start.failed", failure.toString()));
		}
	}

	private static void begin(FrameworkHost host, Path folder) throws IOException, PluginException {
		ActiveBundles active = ActiveBundles.read(folder);
		PluginArea area = new PluginArea(folder, Administrators.folders(), host, System.getProperty("user.name"), Clock.systemUTC());
		if (!active.stamp().equals(area.stamp())) {
			area.provision().forEach(StartFindings::add);
			active = ActiveBundles.read(folder);
		}
		List<ActiveBundles.Line> sound = new ArrayList<>();
		for (ActiveBundles.Line line : active.lines())
			if (!line.isTouched() || isSame(line))
				sound.add(line);
			else
				StartFindings.add(PluginRule.CHANGED.finding(line.file().toString(), "changed", line.bundle(), line.version()));
		host.use(sound);
		for (ActiveBundles.Line line : sound)
			if (!host.isResolved(line))
				StartFindings.add(PluginRule.UNUSABLE.finding(line.file().toString(), "start.unresolved", line.bundle(), line.version()));
	}

	private static boolean isSame(ActiveBundles.Line line) throws IOException {
		return Files.exists(line.file()) && Sha256.of(line.file(), null).equals(line.checksum());
	}

	@Override
	public void stop(BundleContext context) {
		// what is installed stays
	}
}
