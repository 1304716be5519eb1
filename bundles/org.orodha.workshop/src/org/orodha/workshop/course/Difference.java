// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.util.List;

import org.orodha.core.bulk.BulkAction;

/**
 * What is different in one catalogue from another.
 *
 * @param changes the changes that lead from one to the other, in this order
 * @since 1.0
 */
public record Difference(List<Change> changes) {

	public Difference {
		changes = List.copyOf(changes);
	}

	/**
	 * One change.
	 *
	 * @since 1.0
	 */
	public sealed interface Change {

		/** The line of the course's file that it stands in. */
		int line();
	}

	/**
	 * The files of a folder of the course are put into the catalogue: what ends in {@code .orodha} as elements, what lies in {@code data} as
	 * files of deliveries, everything else as hand-outs, when an exercise begins.
	 *
	 * @since 1.0
	 */
	public record Put(int line, String folder) implements Change {
	}

	/**
	 * A feature of an element is changed.
	 *
	 * @param language of a text; null for any other feature
	 * @since 1.0
	 */
	public record Edit(int line, String element, String feature, String language, BulkAction action) implements Change {
	}

	/**
	 * An element is deleted, and every reference to it.
	 *
	 * @since 1.0
	 */
	public record Deletion(int line, String element) implements Change {
	}
}
