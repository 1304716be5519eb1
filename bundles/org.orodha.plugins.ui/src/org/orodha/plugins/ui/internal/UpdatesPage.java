// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.List;

import org.orodha.core.findings.Finding;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.Newer;
import org.orodha.plugins.Newer.Update;

/** Newer versions of what is installed. They are looked for when the user says so, since that may need the network. */
final class UpdatesPage extends ListPage<Update> {

	private Candidates candidates;
	private boolean looked;

	UpdatesPage(Manager manager) {
		super(manager, "updates");
	}

	@Override
	void fill() {
		table().column(ManagerText.text("column.name"), 190, update -> update.plugin().name())
				.column(ManagerText.text("column.installed"), 80, update -> update.plugin().installed())
				.column(ManagerText.text("column.newer"), 80, update -> update.plugin().version())
				.column(ManagerText.text("column.source"), 220, Update::source);
		candidates = new Candidates(manager(), details(), this::refreshButtons);
		button("updates.look", () -> !manager().snapshot().owned().isEmpty(), this::look);
		button("updates.update", this::isAnySelected, () -> update(table().selectedAll()));
		button("updates.all", () -> !table().shown().isEmpty(), () -> update(table().shown()));
	}

	private void look() {
		manager().work().begin(ManagerText.text("updates.looking"), (plugins, monitor) -> plugins.newer(null, monitor), this::found);
	}

	private void found(Newer newer) {
		looked = true;
		candidates.forget();
		show(newer.plugins(), update -> update.plugin().id());
		if (!newer.unanswered().isEmpty())
			manager().notice().tell(Notice.Weight.WARNING, ManagerText.text("updates.unanswered",
					String.join("\n", newer.unanswered().stream().map(Finding::told).toList())));
		else if (newer.plugins().isEmpty())
			manager().notice().tell(Notice.Weight.INFORMATION, ManagerText.text("update.none"));
	}

	private void update(List<Update> updates) {
		new Installing(manager(), shell()).update(updates.stream().map(update -> update.plugin().id()).toList(), candidates::forget);
	}

	@Override
	void describe(Update update) {
		if (update == null)
			details().show(new Prose().title(ManagerText.text(looked ? "updates.none" : "updates.unknown"))
					.paragraph(ManagerText.text("updates.none.long")));
		else
			candidates.show(update.source(), update.plugin());
	}

	/** What was updated meanwhile is left out. */
	@Override
	void show(Snapshot snapshot) {
		show(table().shown().stream().filter(update -> snapshot.find(update.plugin().id()).map(InstalledPlugin::plugin)
				.filter(plugin -> plugin.version().equals(update.plugin().installed())).isPresent()).toList(), update -> update.plugin().id());
	}
}
