// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * A change of a catalogue that is worked out and not yet made. It holds as long as nothing else changes the catalogue.
 *
 * @param label   what is done, in the reader's language
 * @param changes the identifiers and names of what is new, and the values that change in what stays
 * @param deleted what is deleted, with its parts
 * @param left    the references that cannot lead where they should, with what becomes of them in {@code changes}
 * @param command makes the change; it can be undone and is executed once
 */
public record Refactoring(String label, List<ValueChange> changes, List<EObject> deleted, List<Reference> left, Command command) {

	public Refactoring {
		changes = List.copyOf(changes);
		deleted = List.copyOf(deleted);
		left = List.copyOf(left);
	}
}
