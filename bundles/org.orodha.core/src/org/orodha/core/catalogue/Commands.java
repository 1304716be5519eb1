// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.orodha.core.internal.storage.ElementResource;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.StorableText;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;

/** The changes that a catalogue knows, each as one undoable command. */
public final class Commands {

	private static final Messages MESSAGES = Messages.of(Commands.class);

	private Commands() {
	}

	/** Adds an element that is kept in a file of its own. */
	public static Command add(Catalogue catalogue, CatalogueElement element) {
		StorableText.clean(element);
		AddCommand add = new AddCommand(catalogue.editingDomain(), catalogue.fileFor(element).getContents(), element);
		add.setLabel(MESSAGES.text("command.add", Labels.of(element, catalogue.readingLanguages())));
		return add;
	}

	/** Adds a part to an element. */
	public static Command add(Catalogue catalogue, EObject container, EReference feature, EObject part) {
		EditingDomain domain = catalogue.editingDomain();
		return feature.isMany() ? AddCommand.create(domain, container, feature, part)
				: SetCommand.create(domain, container, feature, part);
	}

	/** Sets a feature; null takes a single value away, a collection replaces a list. */
	public static Command set(Catalogue catalogue, EObject owner, EStructuralFeature feature, Object value) {
		Object wanted = value == null ? SetCommand.UNSET_VALUE : value;
		return SetCommand.create(catalogue.editingDomain(), owner, feature,
				wanted instanceof Collection<?> values ? new ArrayList<>(values) : wanted);
	}

	/** Deletes an element with its parts, and every reference to them. */
	public static Command delete(Catalogue catalogue, IdentifiedElement element) {
		EditingDomain domain = catalogue.editingDomain();
		CompoundCommand delete = new CompoundCommand(0, MESSAGES.text("command.delete", Labels.of(element, catalogue.readingLanguages())));
		removeReferences(catalogue, element, element, delete);
		element.eAllContents().forEachRemaining(part -> {
			if (part instanceof IdentifiedElement identified)
				removeReferences(catalogue, identified, element, delete);
		});
		delete.append(element.eContainer() == null
				? new RemoveCommand(domain, element.eResource().getContents(), element)
				: RemoveCommand.create(domain, element.eContainer(), element.eContainingFeature(), element));
		return delete;
	}

	/** Keeps an element in the file that its identifier and its owner call for when the command is executed. */
	public static Command move(Catalogue catalogue, CatalogueElement element) {
		return new FileMove(element, catalogue::fileFor);
	}

	/** Takes one target out of a reference. */
	public static Command removeReference(Catalogue catalogue, Setting reference, String targetId) {
		EditingDomain domain = catalogue.editingDomain();
		EObject owner = reference.getEObject();
		EStructuralFeature feature = reference.getEStructuralFeature();
		if (!feature.isMany())
			return SetCommand.create(domain, owner, feature, SetCommand.UNSET_VALUE);
		List<EObject> targets = ((List<?>) reference.get(false)).stream().map(EObject.class::cast)
				.filter(target -> targetId.equals(ElementResource.idOf(target))).toList();
		return RemoveCommand.create(domain, owner, feature, targets);
	}

	private static void removeReferences(Catalogue catalogue, IdentifiedElement target, EObject deleted,
			CompoundCommand delete) {
		for (Setting reference : catalogue.referencesTo(target))
			if (!EcoreUtil.isAncestor(deleted, reference.getEObject()))
				delete.append(removeReference(catalogue, reference, target.getId()));
	}
}
