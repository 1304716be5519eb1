// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.review;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.model.Case;
import org.orodha.model.ChangeRequest;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.RequestKind;
import org.orodha.sop.review.ChangeRequests;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.explorer.Selected;

/** Writes down what somebody wants changed in, or remarks on, the element that is selected, or else the one in the active editor. */
public final class RequestHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(element(context).isPresent());
	}

	private static Optional<LifecycleElement> element(Object context) {
		return Selected.orEdited(context).filter(LifecycleElement.class::isInstance).map(LifecycleElement.class::cast)
				.filter(element -> !(element instanceof ChangeRequest || element instanceof Case));
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		element(event.getApplicationContext()).ifPresent(
				element -> window.getService(CatalogueService.class).find(element).ifPresent(catalogue -> ask(window, catalogue, element)));
		return null;
	}

	private static void ask(IWorkbenchWindow window, OpenCatalogue catalogue, LifecycleElement element) {
		new StatementDialog<>(window.getShell(), catalogue, element, "request", Literals.CHANGE_REQUEST__KIND, RequestKind.VALUES,
				Literals.CHANGE_REQUEST__TEXT, (kind, text, by) -> Editors.show(window.getActivePage(),
						ChangeRequests.make(catalogue.catalogue(), element, kind, text, by, LocalDate.now()))).open();
	}
}
