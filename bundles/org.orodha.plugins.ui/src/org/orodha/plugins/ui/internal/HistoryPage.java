// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.util.List;
import java.util.MissingResourceException;

import org.orodha.plugins.Moment;

/** What was changed, and going back to what was installed then. */
final class HistoryPage extends ListPage<Moment> {

	HistoryPage(Manager manager) {
		super(manager, "history");
	}

	@Override
	void fill() {
		table().number(ManagerText.text("column.number"), 50, Moment::number)
				.column(ManagerText.text("column.when"), 175, moment -> Words.time(moment.time()), moment -> null,
						(one, other) -> one.time().compareTo(other.time()))
				.column(ManagerText.text("column.what"), 260, HistoryPage::what)
				.column(ManagerText.text("column.who"), 100, Moment::who);
		button("history.revert", () -> table().selected().filter(moment -> moment != latest()).isPresent(), this::revert);
	}

	private Moment latest() {
		List<Moment> history = manager().snapshot().history();
		return history.isEmpty() ? null : history.getFirst();
	}

	private static String what(Moment moment) {
		String[] words = moment.what().split(" ", 2);
		try {
			return ManagerText.text("what." + words[0], words.length > 1 ? words[1] : "");
		} catch (MissingResourceException other) {
			return moment.what();
		}
	}

	private void revert() {
		int number = table().selected().orElseThrow().number();
		manager().work().begin(ManagerText.text("history.reverting"), (plugins, monitor) -> {
			plugins.revert(number);
			return number;
		}, reverted -> manager().changed(ManagerText.text("history.reverted", reverted)));
	}

	@Override
	void describe(Moment moment) {
		if (moment == null) {
			details().show(new Prose().title(ManagerText.text("history.none")).paragraph(ManagerText.text("history.none.long")));
			return;
		}
		Prose prose = new Prose().title(what(moment)).paragraph(ManagerText.text("history.by", Words.time(moment.time()), moment.who()))
				.heading("history.then").items(moment.choices().stream().map(this::choice).toList());
		if (moment.choices().isEmpty())
			prose.paragraph(ManagerText.text("history.then.nothing"));
		details().show(prose.heading("history.back").paragraph(ManagerText.text(moment == latest() ? "history.now" : "history.back.long")));
	}

	private String choice(Moment.Choice choice) {
		return ManagerText.text(choice.enabled() ? "history.choice" : "history.choice.off", manager().snapshot().name(choice.id()), choice.version());
	}

	@Override
	void show(Snapshot snapshot) {
		show(snapshot.history(), Moment::number);
	}
}
