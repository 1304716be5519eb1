// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.form.NewElementDialog;
import org.orodha.ui.internal.form.SectionList;

/** The kinds of element that can be created where the selection is. */
public final class NewElementMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		ISelection selection = window == null ? null : window.getSelectionService().getSelection();
		Optional<OpenCatalogue> catalogue = window == null ? Optional.empty() : Selected.catalogue(window, selection);
		if (catalogue.isEmpty())
			return new IContributionItem[0];
		List<IContributionItem> items = new ArrayList<>();
		List<ElementNode> elements = Selected.elements(selection);
		if (elements.size() == 1)
			for (EReference reference : SectionList.pages(elements.get(0).element().eClass()))
				if (Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(reference.getEReferenceType()))
					items.add(item(reference.getEReferenceType(),
						() -> createPart(window, catalogue.get(), elements.get(0).element(), reference)));
		if (!items.isEmpty())
			items.add(new Separator());
		Agency owner = Selected.agency(selection).orElse(null);
		Kinds.names().stream().map(name -> Kinds.named(name).orElseThrow()).filter(Kinds::isTopLevel)
				.filter(kind -> !Recorded.isKind(kind))
				.sorted(Comparator.comparing(Labels::ofKind))
				.forEach(kind -> items.add(item(kind, () -> create(window, catalogue.get(), owner, kind))));
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(EClass kind, Runnable work) {
		Action action = new Action(Labels.ofKind(kind), Images.descriptor(kind)) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(Labels.documentation(kind));
		return new ActionContributionItem(action);
	}

	private static void create(IWorkbenchWindow window, OpenCatalogue catalogue, Agency owner, EClass kind) {
		boolean owned = owner != null && !Literals.AGENCY.isSuperTypeOf(kind);
		CatalogueElement element = (CatalogueElement) NewElementDialog.ask(window.getShell(), catalogue, kind,
				owned ? owner.getId() + "." : "");
		if (element == null)
			return;
		if (owned)
			element.setOwner(owner);
		catalogue.execute(Commands.add(catalogue.catalogue(), element));
		open(window, element);
	}

	private static void createPart(IWorkbenchWindow window, OpenCatalogue catalogue, IdentifiedElement container,
			EReference reference) {
		if (NewElementDialog.part(window.getShell(), catalogue, container, reference) instanceof IdentifiedElement part) {
			catalogue.execute(Commands.add(catalogue.catalogue(), container, reference, part));
			open(window, part);
		}
	}

	private static void open(IWorkbenchWindow window, IdentifiedElement element) {
		try {
			Editors.open(window.getActivePage(), element, null);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(Status.error(failure.getMessage(), failure), StatusManager.SHOW);
		}
	}
}
