// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.Moment;
import org.orodha.plugins.Passport;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;
import org.orodha.plugins.Publisher;

/**
 * What there is of plug-ins at one moment.
 *
 * @param failure why that could not be read; empty where it could
 */
record Snapshot(List<Owned> owned, List<Moment> history, List<Publisher> trusted, String failure) {

	static final Snapshot NONE = new Snapshot(List.of(), List.of(), List.of(), "");

	/** An installed plug-in with what is known of who made it. */
	record Owned(InstalledPlugin installed, Passport passport) {

		String id() {
			return installed.plugin().id();
		}
	}

	/** Reads it, which takes a while: every file is looked at. */
	static Snapshot read(Plugins plugins) {
		try {
			List<Owned> owned = new ArrayList<>();
			for (InstalledPlugin each : plugins.list())
				owned.add(new Owned(each, plugins.passport(each.plugin().id())));
			return new Snapshot(owned, plugins.history().reversed(), plugins.trusted(), "");
		} catch (PluginException failure) {
			return new Snapshot(List.of(), List.of(), List.of(), failure.finding().told());
		} catch (IOException failure) {
			return new Snapshot(List.of(), List.of(), List.of(), failure.toString());
		}
	}

	/** What a plug-in is called; its identifier where it is not installed. */
	String name(String id) {
		return find(id).map(found -> found.plugin().name()).orElse(id);
	}

	Optional<InstalledPlugin> find(String id) {
		return owned.stream().filter(each -> each.id().equals(id)).map(Owned::installed).findFirst();
	}
}
