// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.copying;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.orodha.model.IdentifiedElement;

/**
 * Elements to be added to a catalogue, which are worked out and not yet added. It holds as long as nothing else changes the
 * catalogue.
 *
 * @param label   what is done, in the reader's language
 * @param made    the new elements, in the order of their originals; they are in no catalogue before the command is executed
 * @param along   what else the command adds, since the new elements refer to it
 * @param command adds them; it can be undone and is executed once
 */
public record Copying(String label, List<IdentifiedElement> made, List<IdentifiedElement> along, Command command) {

	public Copying {
		made = List.copyOf(made);
		along = List.copyOf(along);
	}
}
