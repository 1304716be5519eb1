// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

import java.util.List;

import org.orodha.core.text.Messages;
import org.orodha.model.Severity;

/**
 * Something that findings are told of, under an identifier that never changes. A plug-in's rules are the constants of an enum
 * that implements this, named by an extension of {@code org.orodha.core.rules}. Of a rule with the identifier OR-KNBS-3 the
 * texts {@code OR-KNBS-3.title}, {@code OR-KNBS-3.why} and {@code OR-KNBS-3.mend} stand in the {@code messages.properties}
 * beside the enum, and {@code OR-KNBS-3}, the message of its findings. Clients implement it.
 */
public interface Rule {

	/** The identifier: OR- or OD-, and for an agency its acronym, such as OR-KNBS-3. */
	String id();

	/** How much a finding of the rule can matter, the usual first; never empty. */
	List<Severity> severities();

	/** How much a finding of the rule matters as a rule. */
	default Severity severity() {
		return severities().getFirst();
	}

	/** What is found or asked for, as a short sentence without full stop in the reader's language. */
	default String title() {
		return text("title");
	}

	/** Why it matters: what goes wrong for whom where a finding stays; sentences in the reader's language. */
	default String why() {
		return text("why");
	}

	/** How a finding is mended; sentences in the reader's language. */
	default String mend() {
		return text("mend");
	}

	/** Why it matters and what to do, where both are told in one go. */
	default String explanation() {
		return why() + " " + mend();
	}

	/**
	 * What a finding says.
	 *
	 * @param values what is filled in for {@code {0}} and on
	 */
	default String message(Object... values) {
		return Messages.of(getClass()).text(id(), values);
	}

	/**
	 * Another text of the rule.
	 *
	 * @param part   what follows the identifier and a full stop in its key
	 * @param values what is filled in for {@code {0}} and on
	 */
	default String text(String part, Object... values) {
		return Messages.of(getClass()).text(id() + "." + part, values);
	}
}
