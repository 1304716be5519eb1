// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.definition;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Messages;

/**
 * What two definitions say of one facet.
 *
 * @param facet the feature
 * @param one   what the one says, in the reader's language; empty where it says nothing
 * @param other what the other says
 * @since 1.0
 */
public record FacetComparison(EStructuralFeature facet, String one, String other, Outcome outcome) {

	private static final Messages MESSAGES = Messages.of(FacetComparison.class);

	/** What comes out. */
	public enum Outcome {
		/** Both say the same. */
		SAME,
		/** They differ. */
		DIFFERENT,
		/** Only the one says something. */
		ONLY_ONE,
		/** Only the other says something. */
		ONLY_OTHER,
		/** Neither says anything. */
		NEITHER;

		/** The outcome in the reader's language. */
		public String text() {
			return MESSAGES.text("outcome." + name());
		}
	}
}
