// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.StorableText;
import org.orodha.model.CatalogueElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.provider.ModelItemProviderAdapterFactory;

/**
 * The domain of a catalogue: what its commands bring in can be stored, an element's file follows its owner, and each command says in
 * words what it does.
 */
final class StorableDomain extends AdapterFactoryEditingDomain {

	private static final Messages MESSAGES = Messages.of(StorableDomain.class);

	/** The keys of what commands are called, by their class. */
	private static final Map<Class<?>, String> NAMES = Map.of(SetCommand.class, "command.set", AddCommand.class, "command.addTo",
			RemoveCommand.class, "command.remove", MoveCommand.class, "command.move");

	private final Function<CatalogueElement, Resource> files;

	/** @param files gives the file that an element's identifier and owner call for */
	StorableDomain(CommandStack commands, ResourceSet resources, Function<CatalogueElement, Resource> files) {
		super(new ModelItemProviderAdapterFactory(), commands, resources);
		this.files = files;
	}

	@Override
	public Command createCommand(Class<? extends Command> kind, CommandParameter parameter) {
		if (kind == SetCommand.class || kind == AddCommand.class) {
			if (parameter.getValue() != SetCommand.UNSET_VALUE)
				parameter.value = StorableText.of(parameter.getValue());
			if (parameter.getCollection() != null)
				parameter.collection = (Collection<?>) StorableText.of((Object) parameter.getCollection());
		}
		EStructuralFeature feature = parameter.getEStructuralFeature();
		if (NAMES.containsKey(kind) && isFrozen(kind, parameter))
			return new FrozenCommand(Frozen.reason(parameter.getEOwner()).orElseThrow());
		Command command = withFile(super.createCommand(kind, parameter), parameter.getOwner(), feature);
		if (feature != null && NAMES.containsKey(kind) && command instanceof AbstractCommand made && made != UnexecutableCommand.INSTANCE)
			made.setLabel(MESSAGES.text(NAMES.get(kind), Labels.of(feature)));
		return command;
	}

	private Command withFile(Command command, Object element, EStructuralFeature feature) {
		if (feature != Literals.CATALOGUE_ELEMENT__OWNER || command == UnexecutableCommand.INSTANCE)
			return command;
		CompoundCommand moving = new CompoundCommand(0);
		moving.append(command);
		moving.append(new FileMove((CatalogueElement) element, files));
		return moving;
	}

	private static boolean isFrozen(Class<? extends Command> kind, CommandParameter parameter) {
		EStructuralFeature feature = parameter.getEStructuralFeature();
		EObject owner = parameter.getEOwner();
		if (feature == null || owner == null)
			return false;
		if (kind == SetCommand.class && feature.isMany() && parameter.getIndex() == CommandParameter.NO_INDEX)
			return Frozen.is(owner, feature) && Frozen.differ(owner.eGet(feature), parameter.getValue());
		Collection<?> parts = parameter.getCollection() != null ? parameter.getCollection()
				: parameter.getValue() == null ? List.of() : List.of(parameter.getValue());
		return Frozen.touches(owner, feature, parts);
	}
}
