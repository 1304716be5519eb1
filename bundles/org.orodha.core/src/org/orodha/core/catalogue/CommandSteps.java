// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import org.eclipse.emf.common.command.BasicCommandStack;

/** The commands of a catalogue. What is done and undone as one step is told to listeners once. */
final class CommandSteps extends BasicCommandStack {

	private boolean within;
	private int count;

	/** Runs something that executes and undoes commands. */
	void asOne(Runnable step) {
		within = true;
		try {
			step.run();
		} finally {
			within = false;
			notifyListeners();
		}
	}

	/** How often the catalogue was changed. */
	int count() {
		return count;
	}

	@Override
	protected void notifyListeners() {
		if (within)
			return;
		count++;
		super.notifyListeners();
	}
}
