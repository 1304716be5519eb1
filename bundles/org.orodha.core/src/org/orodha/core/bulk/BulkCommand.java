// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.bulk;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.bulk.BulkEdit.Changed;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.translation.TextChanges;

/** Makes the changes of an edit, all or none. What each needs is worked out when it is made: a preview of thousands is to be quick. */
final class BulkCommand extends CompoundCommand {

	private final Catalogue catalogue;
	private final BulkFeature feature;
	private final List<Changed> changes;

	BulkCommand(String label, Catalogue catalogue, BulkFeature feature, List<Changed> changes) {
		super(0, label, label);
		this.catalogue = catalogue;
		this.feature = feature;
		this.changes = changes;
	}

	@Override
	protected boolean prepare() {
		return !changes.isEmpty();
	}

	@Override
	public void execute() {
		try {
			for (Changed change : changes)
				make(change(change));
		} catch (RuntimeException failure) {
			undo();
			throw failure;
		}
	}

	private void make(Command command) {
		if (!appendAndExecute(command))
			throw new IllegalStateException(getLabel() + ": " + command);
	}

	private Command change(Changed change) {
		EObject element = change.element();
		return feature.isText() ? TextChanges.change(catalogue, element, (EReference) feature.feature(), feature.language(),
				Objects.requireNonNullElse((String) change.after(), "")) : Commands.set(catalogue, element, feature.feature(), change.after());
	}
}
