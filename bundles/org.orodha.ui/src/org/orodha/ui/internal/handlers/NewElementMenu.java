// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.handlers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.Agency;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.explorer.Selected;
import org.orodha.ui.internal.form.NewElementDialog;
import org.orodha.ui.internal.form.SectionList;
import org.orodha.ui.internal.templates.Start;
import org.orodha.ui.internal.templates.Starts;
import org.orodha.ui.internal.text.UiText;

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
						() -> create(window, catalogue.get(), Starts.of(elements.get(0).element(), reference))));
		if (!items.isEmpty())
			items.add(new Separator());
		Agency owner = Selected.agency(selection).orElse(null);
		Kinds.all().stream().filter(Kinds::isTopLevel).filter(kind -> !Recorded.isKind(kind))
				.sorted(Comparator.comparing(Labels::ofKind))
				.forEach(kind -> items.add(item(kind, () -> create(window, catalogue.get(), Starts.of(kind, owner)))));
		List<Start> templates = Starts.templates(elements.size() == 1 ? elements.get(0).element() : null, owner);
		if (!templates.isEmpty()) {
			items.add(new Separator());
			items.add(item(UiText.text("new.fromTemplate"), Images.action("new-from-template"), UiText.text("new.fromTemplate.tooltip"),
					() -> create(window, catalogue.get(), templates)));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(EClass kind, Runnable work) {
		return item(Labels.ofKind(kind), Images.descriptor(kind), Labels.documentation(kind), work);
	}

	private static IContributionItem item(String text, ImageDescriptor icon, String tooltip, Runnable work) {
		Action action = new Action(text, icon) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(tooltip);
		return new ActionContributionItem(action);
	}

	/** Asks how to begin, adds the element and opens it. */
	static void create(IWorkbenchWindow window, OpenCatalogue catalogue, List<Start> starts) {
		NewElementDialog.ask(window.getShell(), catalogue, starts).ifPresent(made -> {
			catalogue.execute(made.command());
			Editors.show(window.getActivePage(), made.element());
		});
	}
}
