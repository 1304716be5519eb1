// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.List;
import java.util.Optional;

import org.orodha.plugins.Candidate;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.InstalledPlugin.State;
import org.orodha.plugins.Moment;
import org.orodha.plugins.Passport;
import org.orodha.plugins.Plugin;
import org.orodha.plugins.PluginFile;
import org.orodha.plugins.SafeMode;
import org.orodha.ui.internal.text.UiText;

/** What the page tells about a plug-in. */
final class Described {

	private Described() {
	}

	/** One that is installed. */
	static Prose installed(InstalledPlugin installed, Passport passport) {
		Plugin plugin = installed.plugin();
		Prose prose = head(plugin);
		if (SafeMode.isOn())
			prose.paragraph(ManagerText.text("state.safe"));
		if (!SafeMode.isOn() || installed.state() != State.ACTIVE)
			prose.paragraph(ManagerText.of("state.long", installed.state()));
		prose.items(installed.reasons());
		who(prose, plugin, passport);
		what(prose, plugin);
		prose.heading("details.kept");
		prose.paragraph(ManagerText.text("details.installed", Words.time(plugin.installed()), plugin.installedBy(), plugin.source()));
		prose.paragraph(ManagerText.text("details.size", UiText.size(plugin.size())));
		if (!installed.kept().isEmpty())
			prose.paragraph(ManagerText.text("details.versions", String.join(", ", installed.kept())));
		return prose;
	}

	/** One that can be installed, beside the version that is, if any. */
	static Prose candidate(Candidate candidate, Optional<InstalledPlugin> installed) {
		Plugin plugin = candidate.plugin();
		Prose prose = head(plugin);
		if (!candidate.obstacles().isEmpty())
			prose.heading("details.obstacles").items(candidate.obstacles());
		installed.map(InstalledPlugin::plugin).ifPresent(before -> {
			prose.heading("details.changes");
			List<String> changes = Changes.between(before, plugin);
			if (before.version().equals(plugin.version()))
				prose.paragraph(ManagerText.text("changes.same", before.version()));
			else
				prose.paragraph(ManagerText.text("changes.from", before.version(), plugin.version()));
			if (changes.isEmpty())
				prose.paragraph(ManagerText.text("changes.none"));
			prose.items(changes);
		});
		who(prose, plugin, candidate.passport());
		what(prose, plugin);
		if (plugin.bundles().size() > 1)
			prose.heading("details.brings").items(plugin.bundles().stream().map(Described::file).toList());
		prose.heading("details.room");
		prose.paragraph(ManagerText.text("details.size", UiText.size(plugin.size())));
		return prose;
	}

	private static String file(PluginFile file) {
		return file.bundle() + " " + file.version();
	}

	private static Prose head(Plugin plugin) {
		Prose prose = new Prose().title(plugin.name() + " " + plugin.version()).paragraph(plugin.id());
		String agencies = Words.agencies(plugin);
		return agencies.isEmpty() ? prose : prose.paragraph(ManagerText.text("details.agency", agencies));
	}

	private static void who(Prose prose, Plugin plugin, Passport passport) {
		prose.heading("details.publisher");
		prose.paragraph(plugin.publisher().isEmpty() ? "" : ManagerText.text("details.says", plugin.publisher()));
		Words.passport(passport).forEach(prose::paragraph);
	}

	private static void what(Prose prose, Plugin plugin) {
		prose.heading("details.adds");
		List<String> adds = Words.contributions(plugin);
		if (adds.isEmpty())
			prose.paragraph(ManagerText.text("adds.nothing"));
		prose.items(adds);
		List<String> needs = Words.needs(plugin);
		if (!needs.isEmpty())
			prose.heading("details.needs").items(needs);
	}
}
