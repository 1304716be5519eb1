// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

import java.util.Objects;
import java.util.Optional;

import org.orodha.model.Severity;

/**
 * Something that a check found. The same object becomes a line on standard error, a JSON object, a marker and a row of a
 * report. Findings that say the same are equal.
 */
public final class Finding {

	private final String rule;
	private final Severity severity;
	private final String element;
	private final String feature;
	private final Place place;
	private final String message;
	private final Fix fix;

	private Finding(Builder builder) {
		rule = builder.rule;
		severity = builder.severity;
		element = builder.element;
		feature = builder.feature;
		place = builder.place;
		message = builder.message;
		fix = builder.fix;
	}

	/**
	 * Begins a finding of a rule, of its usual severity.
	 *
	 * @param message what was expected, what was found and how to mend it, in the user's language
	 */
	public static Builder of(Rule rule, String message) {
		return new Builder(rule.id(), rule.severity(), message);
	}

	/**
	 * Begins a finding of a rule that no plug-in registers, such as one of a ruleset.
	 *
	 * @param rule    the identifier of the rule
	 * @param message what was expected, what was found and how to mend it, in the user's language
	 */
	public static Builder of(String rule, Severity severity, String message) {
		return new Builder(rule, severity, message);
	}

	/** Begins a finding that differs from this one. */
	public Builder but() {
		return new Builder(rule, severity, message).element(element).feature(feature).place(place).fix(fix);
	}

	/** The identifier of the rule, such as OR-0004; never null. */
	public String rule() {
		return rule;
	}

	/** How much it matters. */
	public Severity severity() {
		return severity;
	}

	/** Where it is, as far as that is known, and the message: on one line. */
	public String told() {
		return place == null ? message : place + ": " + message;
	}

	/** The identifier of the element concerned, or null. */
	public String element() {
		return element;
	}

	/** The name of the model feature concerned, or null. */
	public String feature() {
		return feature;
	}

	/** Where it is, or null where no file is concerned. */
	public Place place() {
		return place;
	}

	/** What was expected, what was found and how to mend it, in the user's language. */
	public String message() {
		return message;
	}

	/** The change that mends it, where one is evident. */
	public Optional<Fix> fix() {
		return Optional.ofNullable(fix);
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof Finding other && rule.equals(other.rule) && severity == other.severity
				&& Objects.equals(element, other.element) && Objects.equals(feature, other.feature)
				&& Objects.equals(place, other.place) && message.equals(other.message) && Objects.equals(fix, other.fix);
	}

	@Override
	public int hashCode() {
		return Objects.hash(rule, severity, element, feature, place, message, fix);
	}

	/** For logs: rule, severity, where and message. */
	@Override
	public String toString() {
		return rule + " " + severity + " " + (place == null ? Objects.toString(element, "") : place) + ": " + message;
	}

	/** Gathers the parts of a finding. */
	public static final class Builder {

		private final String rule;
		private Severity severity;
		private String element;
		private String feature;
		private Place place;
		private String message;
		private Fix fix;

		private Builder(String rule, Severity severity, String message) {
			this.rule = Objects.requireNonNull(rule);
			this.severity = Objects.requireNonNull(severity);
			this.message = Objects.requireNonNull(message);
		}

		/** How much it matters, where that is not the usual. */
		public Builder severity(Severity matters) {
			severity = Objects.requireNonNull(matters);
			return this;
		}

		/** The identifier of the element concerned, or null. */
		public Builder element(String id) {
			element = id;
			return this;
		}

		/** The name of the model feature concerned, or null. */
		public Builder feature(String name) {
			feature = name;
			return this;
		}

		/** The file and the place in it, or null. */
		public Builder place(Place where) {
			place = where;
			return this;
		}

		/** Another message. */
		public Builder message(String text) {
			message = Objects.requireNonNull(text);
			return this;
		}

		/** A change that mends it, or null where somebody has to decide. */
		public Builder fix(Fix change) {
			fix = change;
			return this;
		}

		/** The finding. */
		public Finding build() {
			return new Finding(this);
		}
	}
}
