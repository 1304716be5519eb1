// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents;

import java.time.LocalDate;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.model.IdentifiedElement;

/**
 * What a document is asked for. Made by Orodha.
 *
 * @since 1.0
 */
public final class DocumentRequest {

	private final Catalogue catalogue;
	private final IdentifiedElement subject;
	private final Audience audience;
	private final Wording wording;
	private final LocalDate day;

	DocumentRequest(Catalogue catalogue, IdentifiedElement subject, Audience audience, Wording wording, LocalDate day) {
		this.catalogue = catalogue;
		this.subject = subject;
		this.audience = audience;
		this.wording = wording;
		this.day = day;
	}

	/** The catalogue: a copy to read, without what the audience may not see. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The element that the document is about, of the kind that the extension names. */
	public <T extends IdentifiedElement> T subject(Class<T> kind) {
		return kind.cast(subject);
	}

	/** Whether the document is about one element. */
	public boolean hasSubject() {
		return subject != null;
	}

	/** For whom the document is meant. */
	public Audience audience() {
		return audience;
	}

	/** The document's language, and what is called how in it. */
	public Wording wording() {
		return wording;
	}

	/** The day as of which the document is made. */
	public LocalDate day() {
		return day;
	}
}
