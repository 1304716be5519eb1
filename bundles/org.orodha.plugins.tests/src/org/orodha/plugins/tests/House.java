// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.orodha.plugins.Host;
import org.orodha.plugins.Need;
import org.orodha.plugins.Plugin;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** An Orodha of some bundles, and what it was told to take. */
final class House implements Host {

	private final Map<String, String> bundles = new TreeMap<>(Map.of("org.orodha.core", "1.0.0"));
	private final List<String> taken = new ArrayList<>();

	void has(String bundle, String version) {
		bundles.put(bundle, version);
	}

	List<String> taken() {
		return taken;
	}

	@Override
	public String stamp() {
		return bundles.toString().replace(' ', '_');
	}

	@Override
	public boolean has(Need need) {
		String version = need.kind() == Need.Kind.JAVA ? "21" : bundles.get(need.name());
		return version != null && (need.range().isEmpty() || new VersionRange(need.range()).includes(Version.parseVersion(version)));
	}

	@Override
	public String ownVersion(String bundle) {
		return bundles.getOrDefault(bundle, "");
	}

	@Override
	public void take(List<Plugin> active) {
		taken.clear();
		active.forEach(plugin -> taken.add(plugin.id() + " " + plugin.version()));
	}
}
