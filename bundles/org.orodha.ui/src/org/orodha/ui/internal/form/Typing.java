package org.orodha.ui.internal.form;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.orodha.ui.OpenCatalogue;

/** Turns typing into commands: what is typed into one field without leaving it is one command to undo. */
final class Typing {

	private final OpenCatalogue catalogue;
	private Command last;

	Typing(OpenCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The field was left: what comes next is another command. */
	void finished() {
		last = null;
	}

	/** Takes the last state of the same typing back, so that the next takes its place. */
	void replaceLast() {
		BasicCommandStack stack = stack();
		if (last != null && stack.getUndoCommand() == last && stack.isSaveNeeded())
			stack.undo();
		last = null;
	}

	void execute(Command command) {
		stack().execute(command);
		last = command;
	}

	private BasicCommandStack stack() {
		return (BasicCommandStack) catalogue.catalogue().editingDomain().getCommandStack();
	}
}
