// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.orodha.model.LocalizedText;

/** Texts of the catalogue as values of a graph. */
public final class TextLiterals {

	private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
	private static final String TAG = "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*";

	private TextLiterals() {
	}

	/** A text with its language, or without where it has none that a graph can say. */
	public static Literal of(LocalizedText text) {
		String language = text.getLanguage();
		return language != null && language.matches(TAG) ? VALUES.createLiteral(text.getValue(), language) : VALUES.createLiteral(text.getValue());
	}
}
