// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.terminology;

import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Definition;

/**
 * How a definition relates to the harmonised one.
 *
 * @param definition the definition
 * @param harmonised the harmonised one; null where the concept has none
 * @param derived    what their facets decide; null where a person must decide
 * @param words      why, in the reader's language
 * @param recorded   what is recorded of the two; null where nothing is
 * @since 1.0
 */
public record Verdict(Definition definition, Definition harmonised, AlignmentRelation derived, String words, Alignment recorded) {

	/** The sign of the harmonised definition itself. */
	static final String HARMONISED = "★";
	/** The sign that is added where facets and record disagree. */
	static final String DISAGREEING = "!";

	private static final Messages MESSAGES = Messages.of(Verdict.class);

	/** Whether it is the harmonised definition itself. */
	public boolean isHarmonised() {
		return definition == harmonised;
	}

	/** What is recorded, else what the facets decide; null where neither says anything. */
	public AlignmentRelation relation() {
		AlignmentRelation stated = recordedRelation();
		return stated == null ? derived : stated;
	}

	/** The relation that is recorded, read from the definition towards the harmonised one; null where none is. */
	public AlignmentRelation recordedRelation() {
		if (recorded == null || !recorded.isSetRelation())
			return null;
		AlignmentRelation relation = recorded.getRelation();
		if (recorded.getDefinition() == definition)
			return relation;
		return switch (relation) {
		case BROADER -> AlignmentRelation.NARROWER;
		case NARROWER -> AlignmentRelation.BROADER;
		default -> relation;
		};
	}

	/** Whether the facets decide something else than is recorded. */
	public boolean disagrees() {
		return derived != null && recordedRelation() != null && derived != recordedRelation();
	}

	/** Whether a person still has to decide. */
	public boolean isOpen() {
		return !isHarmonised() && relation() == null;
	}

	/** A sign that tells the relation without colour; with an exclamation mark where facets and record disagree. */
	public String sign() {
		if (isHarmonised())
			return HARMONISED;
		return disagrees() ? sign(relation()) + DISAGREEING : sign(relation());
	}

	/** The sign of a relation; null for one that nobody has decided. */
	static String sign(AlignmentRelation relation) {
		return relation == null ? "?" : switch (relation) {
		case EXACT -> "=";
		case CLOSE -> "≈";
		case BROADER -> "⊂";
		case NARROWER -> "⊃";
		case NOT_COMPARABLE -> "≠";
		};
	}

	/** The relation in the reader's language. */
	public String text() {
		if (isHarmonised())
			return MESSAGES.text("harmonised");
		return relation() == null ? MESSAGES.text("open") : Labels.of(relation());
	}

	/** How sure it is, in the reader's language: decided by the facets, recorded by a person, both, or in disagreement. */
	public String ground() {
		if (isHarmonised())
			return "";
		if (disagrees())
			return MESSAGES.text("ground.disagrees", Labels.of(recordedRelation()), Labels.of(derived));
		if (recordedRelation() != null)
			return MESSAGES.text(derived == null ? "ground.recorded" : "ground.both");
		return MESSAGES.text(derived == null ? "ground.open" : "ground.derived");
	}
}
