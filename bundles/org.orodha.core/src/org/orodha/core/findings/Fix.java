// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

import org.eclipse.emf.common.command.Command;
import org.orodha.core.catalogue.Catalogue;

/** A change that mends a finding and leaves nothing to decide. */
public interface Fix {

	/** What the change does, in the user's language, as an order: "Remove the reference". */
	String label();

	/** The change as one undoable command on the catalogue, not yet executed. */
	Command command(Catalogue catalogue);
}
