// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.constraints.Choices;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.text.UiText;

/** Lets the user choose elements of the catalogue by typing a part of their names. */
public final class ElementChooser {

	private final OpenCatalogue catalogue;
	private final Images images;

	/** @param images the icons of the kinds */
	public ElementChooser(OpenCatalogue catalogue, Images images) {
		this.catalogue = catalogue;
		this.images = images;
	}

	/** The elements chosen for an object's reference, among those that it may be given; empty where the user gave up. */
	List<EObject> choose(Shell shell, EObject owner, EReference reference, Collection<?> without) {
		List<IdentifiedElement> candidates = candidates(reference.getEReferenceType()).stream()
				.filter(candidate -> !without.contains(candidate) && Choices.isValid(owner, reference, candidate)).toList();
		ElementListSelectionDialog dialog = dialog(shell, candidates, Labels.of(reference), Labels.documentation(reference));
		dialog.setMultipleSelection(reference.isMany());
		return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(EObject.class::cast).toList() : List.of();
	}

	/** One element of any kind; empty where the user gave up. */
	public Optional<IdentifiedElement> choose(Shell shell, String title, String explanation) {
		return choose(shell, Literals.IDENTIFIED_ELEMENT, title, explanation);
	}

	/** One element of a kind; empty where the user gave up. */
	public Optional<IdentifiedElement> choose(Shell shell, EClass kind, String title, String explanation) {
		ElementListSelectionDialog dialog = dialog(shell, candidates(kind), title, explanation);
		return dialog.open() == Window.OK ? Optional.of((IdentifiedElement) dialog.getFirstResult()) : Optional.empty();
	}

	private ElementListSelectionDialog dialog(Shell shell, List<IdentifiedElement> candidates, String title,
			String explanation) {
		ElementListSelectionDialog dialog = new PartsDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return catalogue.label((EObject) element) + "  (" + ((IdentifiedElement) element).getId() + ")";
			}

			@Override
			public Image getImage(Object element) {
				return images.of(((EObject) element).eClass());
			}
		});
		dialog.setTitle(title);
		dialog.setMessage(UiText.text("chooser.message", explanation));
		dialog.setElements(candidates.toArray());
		dialog.setHelpAvailable(false);
		dialog.setSize(90, 20);
		return dialog;
	}

	private List<IdentifiedElement> candidates(EClass type) {
		return Kinds.all().stream().filter(type::isSuperTypeOf)
				.flatMap(kind -> catalogue.catalogue().ofKind(kind).stream()).toList();
	}
}
