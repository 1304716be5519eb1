// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.form.SectionList;
import org.orodha.ui.internal.templates.Start;
import org.orodha.ui.internal.templates.Starts;
import org.orodha.ui.internal.text.UiText;

/** Adds an element of one kind, where the selection or the editor says; what leads a user step by step runs it. */
public final class NewElementHandler extends AbstractHandler {

	/** The command. */
	public static final String ID = "org.orodha.ui.newElement";
	/** The parameter that holds the name of the kind, such as data-source. */
	public static final String KIND = "org.orodha.ui.newElement.kind";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EClass kind = Kinds.named(event.getParameter(KIND)).orElseThrow(() -> new ExecutionException(event.getParameter(KIND)));
		Optional<EObject> place = Selected.orEdited(event.getApplicationContext());
		Optional<OpenCatalogue> catalogue = Selected.catalogue(window, HandlerUtil.getCurrentSelection(event));
		List<Start> starts = catalogue.isEmpty() ? List.of() : starts(kind, place);
		if (starts.isEmpty())
			MessageDialog.openInformation(window.getShell(), Labels.ofKind(kind),
					UiText.text(catalogue.isEmpty() ? "new.noCatalogue" : "new.noPlace", Labels.ofKind(kind)));
		else
			NewElementMenu.create(window, catalogue.get(), starts);
		return null;
	}

	/** Ways to begin; none for a part where nothing is selected or edited that can hold it. */
	private static List<Start> starts(EClass kind, Optional<EObject> place) {
		if (Kinds.isTopLevel(kind))
			return Starts.of(kind, place.flatMap(Owners::of).orElse(null));
		return place.stream().flatMap(whole -> SectionList.pages(whole.eClass()).stream().filter(feature -> feature.getEReferenceType() == kind)
				.flatMap(feature -> Starts.of((IdentifiedElement) whole, feature).stream())).toList();
	}
}
