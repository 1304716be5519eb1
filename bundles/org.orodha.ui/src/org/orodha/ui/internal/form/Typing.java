// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.orodha.ui.OpenCatalogue;

/** Turns typing into commands: what is typed into one field without leaving it is one command to undo. */
public final class Typing {

	private final OpenCatalogue catalogue;
	private Command last;
	private boolean busy;

	/** @param catalogue what is changed */
	public Typing(OpenCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The field was left: what comes next is another command. */
	public void finished() {
		last = null;
	}

	/** Whether a change is being made: what the model holds meanwhile is not to be shown in the field. */
	public boolean isBusy() {
		return busy;
	}

	/**
	 * Makes the change that the typing comes to so far, in place of what it came to before.
	 *
	 * @param change makes the command from the model as it was before the typing; null for no change
	 */
	public void change(Supplier<Command> change) {
		busy = true;
		try {
			catalogue.catalogue().asOneStep(() -> replace(change));
		} finally {
			busy = false;
		}
	}

	private void replace(Supplier<Command> change) {
		BasicCommandStack stack = stack();
		if (last != null && stack.getUndoCommand() == last && stack.isSaveNeeded())
			stack.undo();
		last = change.get();
		if (last != null && !last.canExecute())
			refuse();
		else if (last != null)
			stack.execute(last);
	}

	/** Has the catalogue say why. */
	private void refuse() {
		Command refused = last;
		last = null;
		catalogue.execute(refused);
	}

	private BasicCommandStack stack() {
		return (BasicCommandStack) catalogue.catalogue().editingDomain().getCommandStack();
	}
}
