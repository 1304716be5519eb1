// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.ModelPackage;
import org.orodha.model.ModelPackage.Literals;

/** An element was asked for that the catalogue does not have. */
public final class UnknownElementException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param type the wanted type, @param id the wanted identifier */
	public UnknownElementException(Class<?> type, String id) {
		super(message((EClass) ModelPackage.eINSTANCE.getEClassifier(type.getSimpleName()), id));
	}

	private static String message(EClass type, String id) {
		Messages messages = Messages.of(UnknownElementException.class);
		return type == Literals.IDENTIFIED_ELEMENT ? messages.text("element.unknown.any", id)
				: messages.text("element.unknown", Labels.ofKind(type), id);
	}
}
