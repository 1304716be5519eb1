// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.plugins.AvailablePlugin;
import org.orodha.plugins.Candidate;
import org.orodha.plugins.PluginException;
import org.orodha.ui.internal.catalogue.WorkedOut;

/** Looks in the background at plug-ins that can be had, and tells of them; each is looked at once. */
final class Candidates {

	/** A plug-in that was looked at, or why that failed. */
	private record Looked(Candidate candidate, String failure) {
	}

	private final Manager manager;
	private final ProsePane pane;
	private final Runnable changed;
	private final WorkedOut looking;
	private final Map<String, Looked> known = new HashMap<>();

	/** @param changed is called when more is known */
	Candidates(Manager manager, ProsePane pane, Runnable changed) {
		this.manager = manager;
		this.pane = pane;
		this.changed = changed;
		looking = new WorkedOut(pane.control(), ManagerText.text("looking"));
	}

	/** Forgets what was seen. */
	void forget() {
		known.clear();
	}

	/** Tells of a plug-in. */
	void show(String source, AvailablePlugin plugin) {
		Looked looked = known.get(key(source, plugin));
		if (looked != null) {
			tell(plugin, looked);
			return;
		}
		pane.show(new Prose().title(plugin.name() + " " + plugin.version()).paragraph(plugin.id()).paragraph(ManagerText.text("looking")));
		looking.ask(() -> look(source, plugin), found -> {
			known.put(key(source, plugin), found);
			tell(plugin, found);
			changed.run();
		});
	}

	private static String key(String source, AvailablePlugin plugin) {
		return plugin.id() + " " + plugin.version() + " " + source;
	}

	private Looked look(String source, AvailablePlugin plugin) {
		try {
			return new Looked(manager.plugins().inspect(source, plugin.id(), new NullProgressMonitor()), "");
		} catch (PluginException failure) {
			return new Looked(null, failure.finding().told());
		} catch (IOException failure) {
			return new Looked(null, failure.toString());
		}
	}

	private void tell(AvailablePlugin plugin, Looked looked) {
		pane.show(looked.candidate() == null
				? new Prose().title(plugin.name() + " " + plugin.version()).paragraph(plugin.id()).paragraph(looked.failure())
				: Described.candidate(looked.candidate(), manager.snapshot().find(plugin.id())));
	}

	/** What was seen of a plug-in; empty where nobody looked yet. */
	Optional<Candidate> find(String source, AvailablePlugin plugin) {
		return Optional.ofNullable(known.get(key(source, plugin))).map(Looked::candidate);
	}
}
