// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.model.Procedure;

/** The procedure that is to be written. */
final class ProcedureOption {

	static final Messages MESSAGES = Messages.of(ProcedureOption.class);

	private ProcedureOption() {
	}

	/** @throws ExportException where the catalogue has no procedure of that identifier */
	static Procedure of(ExportRequest request) throws ExportException {
		String id = request.options().text("procedure");
		return request.catalogue().find(Procedure.class, id).orElseThrow(() -> new ExportException(Place.of(id),
				MESSAGES.text("procedure.unknown", id), MESSAGES.text("procedure.unknown.remedy"), null));
	}
}
