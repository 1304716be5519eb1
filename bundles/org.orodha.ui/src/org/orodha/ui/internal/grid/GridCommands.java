// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.orodha.ui.internal.bulk.ChangeManyDialog;

/** Makes the workbench's commands of editing those of the grid while it has the focus. */
final class GridCommands {

	private static final String DUPLICATE = "org.orodha.ui.duplicate";

	private final IHandlerService handlers;
	private final Collection<IHandlerActivation> active = new ArrayList<>();

	GridCommands(Grid grid, IHandlerService handlers) {
		this.handlers = handlers;
		GridKeys keys = grid.keys();
		grid.table().addListener(SWT.FocusIn, event -> {
			release();
			activate(IWorkbenchCommandConstants.EDIT_COPY, () -> new GridClipboard(grid).copy());
			activate(IWorkbenchCommandConstants.EDIT_CUT, () -> new GridClipboard(grid).cut());
			activate(IWorkbenchCommandConstants.EDIT_PASTE, () -> new GridClipboard(grid).paste());
			activate(IWorkbenchCommandConstants.EDIT_DELETE, keys::delete);
			activate(DUPLICATE, keys::duplicate);
			activate(IWorkbenchCommandConstants.EDIT_SELECT_ALL, keys::all);
			activate(ChangeManyDialog.COMMAND, grid::changeMany);
		});
		grid.table().addListener(SWT.FocusOut, event -> release());
		grid.table().addListener(SWT.Dispose, event -> release());
	}

	private void activate(String command, Runnable action) {
		active.add(handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		}));
	}

	private void release() {
		handlers.deactivateHandlers(List.copyOf(active));
		active.clear();
	}
}
