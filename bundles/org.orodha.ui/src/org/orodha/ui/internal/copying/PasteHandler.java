// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.copying;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.copying.Copying;
import org.orodha.core.copying.Excerpt;
import org.orodha.core.copying.Insertion;
import org.orodha.core.copying.Lacking;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Waiting;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.text.ClipboardText;
import org.orodha.ui.internal.text.UiText;

/** Puts the elements on the clipboard where the explorer's selection is, after asking about what they refer to and is not there. */
public final class PasteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		OpenCatalogue catalogue = Selected.catalogue(window, selection).orElse(null);
		try {
			if (catalogue == null)
				throw new IllegalArgumentException(UiText.text("wizard.none"));
			Excerpt excerpt = Excerpt.of(ClipboardText.get());
			pasted(shell, catalogue, new Insertion(catalogue.catalogue(), excerpt, place(selection))).ifPresent(copying -> {
				if (Waiting.execute(shell, catalogue, copying.command()))
					ExplorerView.select(window.getActivePage(), catalogue, copying.made());
			});
		} catch (CatalogueException | IllegalArgumentException refused) {
			MessageDialog.openInformation(shell, UiText.text("paste.title"), refused.getMessage());
		}
		return null;
	}

	/** What is pasted, as the user wants it; empty where the user gave up. */
	private static Optional<Copying> pasted(Shell shell, OpenCatalogue catalogue, Insertion insertion) {
		Optional<Collection<Lacking>> brought = insertion.lacking().isEmpty() ? Optional.of(List.of())
				: PasteDialog.ask(shell, catalogue, insertion.lacking());
		return brought.map(insertion::copying);
	}

	/** The element that is selected, or the agency whose elements are; null for the catalogue itself. */
	private static IdentifiedElement place(ISelection selection) {
		List<ElementNode> nodes = Selected.elements(selection);
		return nodes.isEmpty() ? Selected.agency(selection).orElse(null) : nodes.get(0).element();
	}
}
