// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.util.List;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.model.IdentifiedElement;

/**
 * Something that has to hold when a step is done.
 *
 * @since 1.0
 */
public sealed interface Check {

	/** The points for it. */
	int points();

	/**
	 * How far it holds, from 0 to 1.
	 *
	 * @param findings what the validators find in the catalogue
	 */
	double credit(Catalogue catalogue, List<Finding> findings);

	/**
	 * The catalogue holds what a query asks for.
	 *
	 * @param query   what is looked for
	 * @param each    values that have all to be among those found; empty where only their number counts
	 * @param atLeast how many have to be found; 0 for any number
	 * @param atMost  how many may be found
	 * @since 1.0
	 */
	record Expectation(int points, Query query, Set<String> each, int atLeast, int atMost) implements Check {

		public Expectation {
			each = Set.copyOf(each);
		}

		@Override
		public double credit(Catalogue catalogue, List<Finding> findings) {
			List<String> values = query.values(catalogue);
			if (values.size() > atMost)
				return 0;
			if (each.isEmpty())
				return atLeast == 0 ? 1 : Math.min(1, values.size() / (double) atLeast);
			return each.stream().filter(values::contains).count() / (double) each.size();
		}
	}

	/**
	 * The validators find nothing about an element, nor about its parts.
	 *
	 * @param query the elements, of which there has to be at least one
	 * @param rules the rules that matter, each worth the same
	 * @since 1.0
	 */
	record Soundness(int points, Query query, Set<String> rules) implements Check {

		public Soundness {
			rules = Set.copyOf(rules);
		}

		@Override
		public double credit(Catalogue catalogue, List<Finding> findings) {
			Set<String> about = query.identifiers(catalogue);
			if (about.isEmpty())
				return 0;
			long broken = findings.stream().filter(finding -> finding.element() != null && about.contains(finding.element()))
					.map(Finding::rule).filter(rules::contains).distinct().count();
			return (rules.size() - broken) / (double) rules.size();
		}
	}

	/** Whether the validators have to be run for it. */
	default boolean needsFindings() {
		return this instanceof Soundness;
	}
}
