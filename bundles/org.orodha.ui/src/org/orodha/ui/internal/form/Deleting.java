// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/**
 * The one way to delete elements and parts of them: what refers to them is shown first, and goes with them in the same
 * command. Parts that have no identifier, to which nothing can refer, go without a question.
 */
public final class Deleting {

	private final OpenCatalogue catalogue;
	private final List<EObject> objects;

	private Deleting(OpenCatalogue catalogue, Collection<? extends EObject> chosen) {
		this.catalogue = catalogue;
		objects = chosen.stream().distinct().filter(object -> chosen.stream()
				.noneMatch(other -> other != object && EcoreUtil.isAncestor(other, object))).map(EObject.class::cast).toList();
	}

	/**
	 * Asks, and deletes where the answer is yes.
	 *
	 * @param shell above which the question is asked
	 * @param chosen objects of the catalogue; parts of others among them go with these
	 * @return whether they were deleted
	 */
	public static boolean delete(Shell shell, OpenCatalogue catalogue, Collection<? extends EObject> chosen) {
		Deleting deleting = new Deleting(catalogue, chosen);
		if (deleting.objects.isEmpty() || !deleting.agreed(shell))
			return false;
		catalogue.execute(new Deletion(catalogue.catalogue(), deleting.objects));
		return true;
	}

	private boolean agreed(Shell shell) {
		return objects.stream().allMatch(object -> identified(object).isEmpty())
				|| DeleteDialog.agreed(shell, what(), references());
	}

	private String what() {
		return objects.size() == 1 ? UiText.text("delete.one", Labels.ofKind(objects.get(0).eClass()), catalogue.label(objects.get(0)))
				: UiText.text("delete.many", objects.size());
	}

	private List<String> references() {
		List<String> lines = new ArrayList<>();
		for (EObject object : objects)
			for (IdentifiedElement target : identified(object))
				for (Setting reference : catalogue.catalogue().referencesTo(target))
					if (objects.stream().noneMatch(deleted -> EcoreUtil.isAncestor(deleted, reference.getEObject())))
						lines.add(line(reference, target));
		return lines;
	}

	private static List<IdentifiedElement> identified(EObject object) {
		List<IdentifiedElement> found = new ArrayList<>();
		if (object instanceof IdentifiedElement element)
			found.add(element);
		object.eAllContents().forEachRemaining(part -> {
			if (part instanceof IdentifiedElement element)
				found.add(element);
		});
		return found;
	}

	private String line(Setting reference, IdentifiedElement target) {
		EObject owner = reference.getEObject();
		while (!(owner instanceof IdentifiedElement) && owner.eContainer() != null)
			owner = owner.eContainer();
		return catalogue.label(owner) + " – " + Labels.of(reference.getEStructuralFeature()) + " → " + catalogue.label(target);
	}
}
