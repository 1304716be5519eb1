// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.workshop.internal.course.Changes;

/**
 * Shows how a step is done, by doing it.
 *
 * @since 1.0
 */
public final class Solving {

	private Solving() {
	}

	/**
	 * Makes the changes of a step's solution in an open catalogue, as commands that can be undone; nothing is saved.
	 *
	 * @throws CatalogueException where the catalogue lacks what is to be changed
	 */
	public static void solve(Course course, ExerciseStep step, Catalogue catalogue) throws CatalogueException {
		new Changes(course, catalogue).make(step.solution(), step.title());
	}
}
