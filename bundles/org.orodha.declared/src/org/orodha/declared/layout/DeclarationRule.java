// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.List;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.findings.Rule;
import org.orodha.core.text.Messages;
import org.orodha.model.Severity;

/** What can be wrong with a declaration. The identifiers never change. */
public enum DeclarationRule implements Rule {
	/** A declaration is not written as one. */
	MALFORMED("OR-0920", Severity.ERROR),
	/** A declaration names what the catalogue does not have, or leaves out what its dataset needs. */
	UNFIT("OR-0921", Severity.ERROR, Severity.WARNING);

	private static final Messages MESSAGES = Messages.of(DeclarationRule.class);

	private final String id;
	private final List<Severity> severities;

	DeclarationRule(String id, Severity... severities) {
		this.id = id;
		this.severities = List.of(severities);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public List<Severity> severities() {
		return severities;
	}

	/** A finding of this rule; the text is the one of that key beside it. */
	Finding finding(Place place, String key, Object... values) {
		return Finding.of(this, MESSAGES.text(key, values)).place(place).build();
	}
}
