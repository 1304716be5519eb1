package org.orodha.ui.internal.handlers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.text.UiText;

/** Deletes elements, after showing what refers to them. One command, one undo. */
public final class DeleteHandler extends AbstractHandler {

	private static final int SHOWN = 12;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<ElementNode> nodes = Selected.elements(HandlerUtil.getCurrentSelection(event)).stream()
				.filter(node -> node.element().eClass() != Literals.CATALOGUE).toList();
		if (nodes.isEmpty())
			return null;
		OpenCatalogue catalogue = nodes.get(0).catalogue();
		List<IdentifiedElement> elements = outermost(nodes.stream().filter(node -> node.catalogue() == catalogue)
				.map(ElementNode::element).distinct().toList());
		if (MessageDialog.openConfirm(HandlerUtil.getActiveShell(event), UiText.text("delete.title"),
				question(catalogue, elements)))
			delete(catalogue, elements);
		return null;
	}

	private static List<IdentifiedElement> outermost(List<IdentifiedElement> elements) {
		return elements.stream().filter(element -> elements.stream()
				.noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element))).toList();
	}

	/** Deletes elements with their parts and all references to them. */
	static void delete(OpenCatalogue catalogue, List<IdentifiedElement> elements) {
		catalogue.execute(new Deletion(catalogue.catalogue(), elements));
	}

	private static String question(OpenCatalogue catalogue, List<IdentifiedElement> elements) {
		String what = elements.size() == 1
				? UiText.text("delete.one", Labels.ofKind(elements.get(0).eClass()), catalogue.label(elements.get(0)))
				: UiText.text("delete.many", elements.size());
		List<String> references = references(catalogue, elements);
		if (references.isEmpty())
			return what + "\n\n" + UiText.text("delete.unreferenced");
		List<String> shown = new ArrayList<>(references.subList(0, Math.min(SHOWN, references.size())));
		if (references.size() > SHOWN)
			shown.add("…");
		return what + "\n\n" + UiText.text("delete.referenced", references.size()) + "\n\n" + String.join("\n", shown);
	}

	private static List<String> references(OpenCatalogue catalogue, List<IdentifiedElement> elements) {
		List<String> lines = new ArrayList<>();
		for (IdentifiedElement element : elements) {
			List<IdentifiedElement> targets = new ArrayList<>(List.of(element));
			element.eAllContents().forEachRemaining(part -> {
				if (part instanceof IdentifiedElement identified)
					targets.add(identified);
			});
			for (IdentifiedElement target : targets)
				for (Setting reference : catalogue.catalogue().referencesTo(target))
					if (elements.stream().noneMatch(deleted -> EcoreUtil.isAncestor(deleted, reference.getEObject())))
						lines.add(line(catalogue, reference, target));
		}
		return lines;
	}

	private static String line(OpenCatalogue catalogue, Setting reference, IdentifiedElement target) {
		EObject owner = reference.getEObject();
		while (!(owner instanceof IdentifiedElement) && owner.eContainer() != null)
			owner = owner.eContainer();
		return "• " + catalogue.label(owner) + " – " + Labels.of(reference.getEStructuralFeature()) + " → "
				+ catalogue.label(target);
	}
}
