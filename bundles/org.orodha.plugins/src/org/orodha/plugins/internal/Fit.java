// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.orodha.plugins.Host;
import org.orodha.plugins.Need;
import org.orodha.plugins.Plugin;
import org.orodha.plugins.PluginFile;
import org.orodha.plugins.Provision;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Which plug-ins fit an Orodha, beside each other. */
final class Fit {

	private final Host host;

	Fit(Host host) {
		this.host = host;
	}

	/** Why each plug-in that does not fit does not; one that needs another which does not fit does not either. */
	Map<Plugin, List<String>> unfit(List<Plugin> plugins) {
		Map<Plugin, List<String>> unfit = new LinkedHashMap<>();
		List<Plugin> left = new ArrayList<>(plugins);
		boolean changed = true;
		while (changed) {
			changed = false;
			for (Plugin plugin : List.copyOf(left)) {
				List<String> reasons = reasons(plugin, left);
				if (!reasons.isEmpty()) {
					unfit.put(plugin, reasons);
					left.remove(plugin);
					changed = true;
				}
			}
		}
		return unfit;
	}

	/** Why a plug-in would not work in this Orodha beside others; empty where it would. */
	List<String> reasons(Plugin plugin, List<Plugin> beside) {
		List<String> reasons = new ArrayList<>();
		for (PluginFile file : plugin.bundles()) {
			String own = host.ownVersion(file.bundle());
			if (!own.isEmpty() && Version.parseVersion(own).compareTo(Version.parseVersion(file.version())) >= 0)
				reasons.add(PluginTexts.text("fit.own", file.bundle(), own));
		}
		for (Need need : plugin.needs())
			if (!host.has(need) && !isGiven(need, plugin.provisions())
					&& beside.stream().filter(other -> !other.equals(plugin)).noneMatch(other -> isGiven(need, other.provisions())))
				reasons.add(reason(need));
		return reasons;
	}

	private String reason(Need need) {
		if (need.kind() == Need.Kind.JAVA)
			return PluginTexts.text("fit.java", need.range(), Runtime.version().feature());
		String own = need.kind() == Need.Kind.BUNDLE ? Objects.toString(host.ownVersion(need.name()), "") : "";
		return own.isEmpty() ? PluginTexts.text("fit.missing", need) : PluginTexts.text("fit.version", need, own);
	}

	private static boolean isGiven(Need need, List<Provision> provisions) {
		return provisions.stream().anyMatch(each -> each.kind() == need.kind() && each.name().equals(need.name())
				&& isIn(need.range(), Version.parseVersion(each.version())));
	}

	static boolean isIn(String range, Version version) {
		return range.isEmpty() || new VersionRange(range).includes(version);
	}
}
