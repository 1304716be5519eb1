// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.text.Kinds;

/**
 * A kind of document that can be made.
 *
 * @param contribution what its extension says
 * @since 1.0
 */
public record DocumentKind(Contribution<DocumentMaker> contribution) {

	static final String KIND = "kind";
	static final String OPTIONAL = "optional";
	static final String REPLACES = "replaces";

	/** The identifier by which it is asked for: that of the kind which it replaces, where it replaces one. */
	public String id() {
		String replaced = contribution.attribute(REPLACES);
		return replaced.isEmpty() ? contribution.id() : replaced;
	}

	/** Its name in the reader's language. */
	public String name() {
		return contribution.name();
	}

	/** What it holds, in the reader's language. */
	public String description() {
		return contribution.description();
	}

	/** The kind of element that it is about; empty where it is about the catalogue. */
	public Optional<EClass> subject() {
		return Kinds.named(contribution.attribute(KIND));
	}

	/** Whether it can be about the whole catalogue. */
	public boolean isOfWhole() {
		return subject().isEmpty() || Boolean.parseBoolean(contribution.attribute(OPTIONAL));
	}
}
