// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Kinds;

/** Where the cells of a column go. */
sealed interface Target {

	/** The word for the container, in headers and mappings. */
	String CONTAINER = "container";
	/** The word for keeping cells word for word. */
	String VERBATIM = "verbatim";
	/** The word for the states of texts. */
	String STATES = "text-states";
	/** The sign for leaving a column out. */
	String IGNORED = "-";

	/** How headers and mappings write it. */
	String key();

	/**
	 * A feature.
	 *
	 * @param qualifier the language of a localised text, or the scheme of a local identifier; empty for other features
	 */
	record Feature(EStructuralFeature feature, String qualifier) implements Target {

		@Override
		public String key() {
			String name = Kinds.kebab(feature.getName());
			return qualifier.isEmpty() ? name : name + "@" + qualifier;
		}
	}

	/** The element that the row's element is a part of. */
	record Container() implements Target {

		@Override
		public String key() {
			return CONTAINER;
		}
	}

	/** Whether the row's texts are original, translated or outdated. */
	record States() implements Target {

		@Override
		public String key() {
			return STATES;
		}
	}

	/** Kept word for word beside the element. */
	record Verbatim() implements Target {

		@Override
		public String key() {
			return VERBATIM;
		}
	}

	/** Left out. */
	record Ignored() implements Target {

		@Override
		public String key() {
			return IGNORED;
		}
	}
}
