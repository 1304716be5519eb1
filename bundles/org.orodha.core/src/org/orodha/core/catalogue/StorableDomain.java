// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.orodha.core.text.StorableText;
import org.orodha.model.provider.ModelItemProviderAdapterFactory;

/** The domain of a catalogue: what its commands bring in can be stored. */
final class StorableDomain extends AdapterFactoryEditingDomain {

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
		return super.createCommand(kind, parameter);
	}
}
