// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import org.eclipse.emf.common.command.Command;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.findings.Fix;
import org.orodha.core.text.Messages;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;

/** Puts a procedure back into review whose text nobody has adopted as it stands; its decisions are kept. */
record BackToReview(Procedure procedure) implements Fix {

	@Override
	public String label() {
		return Messages.of(BackToReview.class).text("fix.back-to-review");
	}

	@Override
	public Command command(Catalogue catalogue) {
		return Commands.set(catalogue, procedure, Literals.LIFECYCLE_ELEMENT__STATUS, LifecycleStatus.IN_REVIEW);
	}
}
