// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.refactor.Delete;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Waiting;
import org.orodha.ui.internal.text.UiText;

/**
 * The one way to delete elements and parts of them: what refers to them is shown first, and goes with them or is
 * redirected in the same command. Parts that have no identifier, to which nothing can refer, go without a question.
 */
public final class Deleting {

	private final OpenCatalogue catalogue;
	private final List<EObject> objects;

	private Deleting(OpenCatalogue catalogue, Collection<? extends EObject> chosen) {
		this.catalogue = catalogue;
		objects = EcoreUtil.filterDescendants(chosen);
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
		Optional<Refactoring> deletion = deleting.objects.isEmpty() ? Optional.empty() : deleting.wanted(shell);
		return deletion.isPresent() && Waiting.execute(shell, catalogue, deletion.get().command());
	}

	private Optional<Refactoring> wanted(Shell shell) {
		return objects.stream().noneMatch(Deleting::isIdentified) ? Optional.of(Delete.of(catalogue.catalogue(), objects, null))
				: DeleteDialog.ask(shell, catalogue, objects, what());
	}

	private String what() {
		return objects.size() == 1 ? UiText.text("delete.one", Labels.ofKind(objects.get(0).eClass()), catalogue.label(objects.get(0)))
				: UiText.text("delete.many", objects.size());
	}

	private static boolean isIdentified(EObject object) {
		boolean found = object instanceof IdentifiedElement;
		for (Iterator<EObject> parts = object.eAllContents(); !found && parts.hasNext();)
			found = parts.next() instanceof IdentifiedElement;
		return found;
	}
}
