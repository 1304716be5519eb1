// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Undo and Redo of a part that shows a catalogue, for the workbench's own menu entries and keys. */
public final class HistoryActions {

	private final Supplier<OpenCatalogue> catalogue;
	private final Action undo = new Action() {
		@Override
		public void run() {
			if (catalogue.get() != null && stack().canUndo())
				stack().undo();
		}
	};
	private final Action redo = new Action() {
		@Override
		public void run() {
			if (catalogue.get() != null && stack().canRedo())
				stack().redo();
		}
	};

	/** @param catalogue gives the catalogue that the part shows now, or null */
	public HistoryActions(Supplier<OpenCatalogue> catalogue) {
		this.catalogue = catalogue;
	}

	/** Makes the actions those of the part. */
	public void register(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		refresh();
	}

	/** Shows what can be undone now. */
	public void refresh() {
		boolean open = catalogue.get() != null;
		undo.setEnabled(open && stack().canUndo());
		redo.setEnabled(open && stack().canRedo());
		undo.setText(UiText.text("edit.undo", label(open ? stack().getUndoCommand() : null)));
		redo.setText(UiText.text("edit.redo", label(open ? stack().getRedoCommand() : null)));
	}

	private static String label(Command command) {
		return command == null || command.getLabel() == null ? "" : command.getLabel().replace("&", "&&");
	}

	private CommandStack stack() {
		return catalogue.get().catalogue().editingDomain().getCommandStack();
	}
}
