// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.orodha.plugins.Moment;
import org.orodha.plugins.Moment.Choice;

/** What is installed, and what was after each earlier change, the oldest first. */
record AreaState(List<Choice> choices, List<Moment> history) {

	private static final int REMEMBERED = 100;

	static final AreaState NONE = new AreaState(List.of(), List.of());

	AreaState {
		choices = List.copyOf(choices);
		history = List.copyOf(history);
	}

	Optional<Choice> choice(String id) {
		return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
	}

	/** With a choice in place of the one for the same plug-in, or added. */
	AreaState with(Choice choice) {
		List<Choice> changed = new ArrayList<>(without(choice.id()).choices);
		changed.add(choice);
		return new AreaState(changed, history);
	}

	/** Without a plug-in. */
	AreaState without(String id) {
		return new AreaState(choices.stream().filter(choice -> !choice.id().equals(id)).toList(), history);
	}

	/** Without a plug-in, as if it had never been there. */
	AreaState forgetting(String id) {
		return new AreaState(without(id).choices, history.stream().map(moment -> new Moment(moment.number(), moment.time(), moment.who(),
				moment.what(), moment.choices().stream().filter(choice -> !choice.id().equals(id)).toList())).toList());
	}

	/** With what is installed now as the latest moment. */
	AreaState noted(String time, String who, String what) {
		List<Moment> noted = new ArrayList<>(history.subList(Math.max(0, history.size() - REMEMBERED + 1), history.size()));
		noted.add(new Moment(noted.isEmpty() ? 1 : noted.getLast().number() + 1, time, who, what, choices));
		return new AreaState(choices, noted);
	}
}
