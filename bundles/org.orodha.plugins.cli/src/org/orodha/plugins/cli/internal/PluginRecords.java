// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.core.text.EnumKeys;
import org.orodha.plugins.Contributed;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.Need;
import org.orodha.plugins.Plugin;
import org.orodha.plugins.PluginFile;

/** Installed plug-ins as records. */
final class PluginRecords {

	static final List<String> COLUMNS = List.of("id", "version", "state", "publisher", "contributes", "needs", "size");

	private PluginRecords() {
	}

	/** @param table whether persons read it on one line */
	static Map<String, Object> of(InstalledPlugin installed, boolean table) {
		Plugin plugin = installed.plugin();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("id", plugin.id());
		values.put("version", plugin.version());
		values.put("name", plugin.name());
		values.put("state", word(installed.state()));
		values.put("publisher", plugin.publisher());
		values.put("signer", plugin.signer());
		values.put("agencies", plugin.contributions().stream().map(Contributed::agency).filter(agency -> !agency.isEmpty()).distinct().toList());
		values.put("contributes", table ? contributions(plugin) : plugin.contributions().stream().map(PluginRecords::of).toList());
		values.put("needs", table ? needs(plugin) : plugin.needs().stream().map(PluginRecords::of).toList());
		values.put("size", plugin.size());
		values.put("source", plugin.source());
		values.put("installed", plugin.installed());
		values.put("installedBy", plugin.installedBy());
		values.put("bundles", plugin.bundles().stream().map(PluginFile::bundle).toList());
		values.put("kept", installed.kept());
		values.put("reasons", installed.reasons());
		return values;
	}

	static String word(Enum<?> literal) {
		return EnumKeys.of(literal);
	}

	private static String contributions(Plugin plugin) {
		return plugin.contributions().stream().filter(each -> !each.id().isEmpty()).map(each -> each.kind() + " " + each.id())
				.collect(Collectors.joining(", "));
	}

	/** What it needs of Orodha; the rest is for programs. */
	private static String needs(Plugin plugin) {
		return plugin.needs().stream().filter(Need::isOrodha).map(Need::toString).collect(Collectors.joining(", "));
	}

	private static Map<String, Object> of(Contributed contribution) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("point", contribution.point());
		values.put("kind", contribution.kind());
		values.put("id", contribution.id());
		values.put("name", contribution.name());
		values.put("agency", contribution.agency());
		return values;
	}

	private static Map<String, Object> of(Need need) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("kind", word(need.kind()));
		values.put("name", need.name());
		values.put("range", need.range());
		return values;
	}
}
