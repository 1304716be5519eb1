// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.viewers.ICheckStateProvider;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Change.NewValue;
import org.orodha.core.exchange.Proposal;

/** Which changes of a proposal are to happen: whole changes, or single values of an update. At first, all of them. */
final class Chosen implements ICheckStateProvider {

	private final Proposal proposal;
	private final Map<NewValue, Change.Update> updates = new IdentityHashMap<>();
	private final Set<Object> left = Collections.newSetFromMap(new IdentityHashMap<>());

	Chosen(Proposal proposal) {
		this.proposal = proposal;
		for (Change change : proposal.changes())
			if (change instanceof Change.Update update)
				update.values().forEach(value -> updates.put(value, update));
	}

	/** Takes a change or value in or out. */
	void set(Object line, boolean wanted) {
		if (line instanceof Change.Update update)
			update.values().forEach(value -> put(value, wanted));
		else
			put(line, wanted);
	}

	private void put(Object line, boolean wanted) {
		if (wanted)
			left.remove(line);
		else
			left.add(line);
	}

	/** Takes everything in or out. */
	void setAll(boolean wanted) {
		proposal.changes().forEach(change -> set(change, wanted));
	}

	/** What is to happen. */
	List<Change> changes() {
		List<Change> chosen = new ArrayList<>();
		for (Change change : proposal.changes())
			if (change instanceof Change.Update update && isChecked(update))
				chosen.add(new Change.Update(update.place(), update.element(),
						update.values().stream().filter(value -> !left.contains(value)).toList(), update.basis()));
			else if (change instanceof Change.Create && isChecked(change))
				chosen.add(change);
		return chosen;
	}

	@Override
	public boolean isChecked(Object line) {
		return switch (line) {
		case Change.Update update -> update.values().stream().anyMatch(value -> !left.contains(value));
		case Change.Create create -> !left.contains(create);
		case NewValue value -> !left.contains(value);
		default -> false;
		};
	}

	@Override
	public boolean isGrayed(Object line) {
		return line instanceof Change.Update update && isChecked(update) && update.values().stream().anyMatch(left::contains)
				|| line instanceof NewValue value && !updates.containsKey(value);
	}
}
