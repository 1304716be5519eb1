// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.work;

import java.time.LocalDate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.findings.Fix;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;

/** Sets a day. */
record SetFix(IdentifiedElement element, EAttribute feature, LocalDate day) implements Fix {

	private static final Messages MESSAGES = Messages.of(SetFix.class);

	@Override
	public String label() {
		return MESSAGES.text("fix.set", Labels.of(feature), day);
	}

	@Override
	public Command command(Catalogue catalogue) {
		return Commands.set(catalogue, catalogue.require(IdentifiedElement.class, element.getId()), feature, day);
	}
}
