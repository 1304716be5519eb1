// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

import java.util.List;
import java.util.stream.Collectors;

import org.orodha.core.text.Labels;

/**
 * What is counted of an agency, a status or a rule.
 *
 * @param group   what it belongs to: a language or a year; {@link Name#NONE} for nothing
 * @param what    the agency, the status or the rule; that of what nobody owns has no identifier
 * @param parts   what is counted, in the order of the measures
 * @param counted the elements that are counted, those that want something first; empty where something else is
 * @since 1.0
 */
public record Bar(Name group, Name what, List<Part> parts, List<Counted> counted) {

	/**
	 * What something is called.
	 *
	 * @param id   its identifier: of an agency, a rule, the literal of a status, a BCP 47 tag, a year
	 * @param name in the reader's language
	 * @since 1.0
	 */
	public record Name(String id, String name) {

		/** That of nothing. */
		public static final Name NONE = new Name("", "");
	}

	/**
	 * An element that is counted.
	 *
	 * @param element  its identifier
	 * @param measure  as what it is counted
	 * @param features the names of the features that make it so
	 * @since 1.0
	 */
	public record Counted(String element, Measure measure, List<String> features) {

		public Counted {
			features = List.copyOf(features);
		}
	}

	public Bar {
		parts = List.copyOf(parts);
		counted = List.copyOf(counted);
	}

	/** The sum of its parts. */
	public long total() {
		return parts.stream().mapToLong(Part::count).sum();
	}

	/** Its parts in words. */
	public String figures() {
		return figures(parts);
	}

	static String figures(List<Part> parts) {
		return parts.stream().map(Part::told).collect(Collectors.joining(", "));
	}

	/** All that it says, for those who hear it. */
	public String told() {
		String name = group.name().isEmpty() ? what.name() : DashboardText.text("told", group.name(), what.name());
		return Labels.pair(name, figures());
	}
}
