// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.orodha.model.provider.ModelItemProviderAdapterFactory;

/** The domain of a catalogue: what its commands bring in can be stored, and each says in words what it does. */
final class StorableDomain extends AdapterFactoryEditingDomain {

	private static final Messages MESSAGES = Messages.of(StorableDomain.class);

	/** The keys of what commands are called, by their class. */
	private static final Map<Class<?>, String> NAMES = Map.of(SetCommand.class, "command.set", AddCommand.class, "command.addTo",
			RemoveCommand.class, "command.remove", MoveCommand.class, "command.move");

	StorableDomain(CommandStack commands, ResourceSet resources) {
		super(new ModelItemProviderAdapterFactory(), commands, resources);
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
		Command command = super.createCommand(kind, parameter);
		if (feature != null && NAMES.containsKey(kind) && command instanceof AbstractCommand made && made != UnexecutableCommand.INSTANCE)
			made.setLabel(MESSAGES.text(NAMES.get(kind), Labels.of(feature)));
		return command;
	}
}
