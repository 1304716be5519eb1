// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something that can be chosen when a contribution is run. It is described once, in the extension; the wizard's page, the
 * command line's flags and the JSON help are made from it.
 */
public final class Option {

	private final String name;
	private final String label;
	private final String description;
	private final Type type;
	private final String defaultValue;
	private final boolean required;
	private final List<Choice> choices;

	/** What an option's values are. */
	public enum Type {
		STRING, BOOLEAN, INTEGER, CHOICE, LANGUAGE, KIND, ELEMENT, FILE,
		/** A password or the like: shown as dots, in no message and no log. */
		SECRET;
	}

	/**
	 * One value to choose.
	 *
	 * @param value as the command line writes it
	 * @param label as the wizard shows it
	 */
	public record Choice(String value, String label) {
	}

	private Option(Builder builder) {
		name = builder.name;
		label = builder.label;
		description = builder.description;
		type = builder.type;
		defaultValue = builder.defaultValue;
		required = builder.required;
		choices = List.copyOf(builder.choices);
	}

	/**
	 * Begins an option.
	 *
	 * @param name the name on the command line, in kebab case
	 * @param type what its values are
	 */
	public static Builder of(String name, Type type) {
		return new Builder(name, type);
	}

	/** The name on the command line, in kebab case. */
	public String name() {
		return name;
	}

	/** The name in the wizard. */
	public String label() {
		return label;
	}

	/** What it does. */
	public String description() {
		return description;
	}

	/** What its values are. */
	public Type type() {
		return type;
	}

	/** The value where none is given; empty for none. */
	public String defaultValue() {
		return defaultValue;
	}

	/** Whether a value must be given. */
	public boolean required() {
		return required;
	}

	/** The values to choose from; empty unless the type is a choice. */
	public List<Choice> choices() {
		return choices;
	}

	/** Gathers what is known of an option. */
	public static final class Builder {

		private final String name;
		private final Type type;
		private final List<Choice> choices = new ArrayList<>();
		private String label;
		private String description = "";
		private String defaultValue = "";
		private boolean required;

		private Builder(String name, Type type) {
			this.name = Objects.requireNonNull(name);
			this.type = Objects.requireNonNull(type);
			this.label = name;
		}

		/** How it is called in the wizard and what it does, in the reader's language. */
		public Builder called(String shown, String does) {
			label = Objects.requireNonNull(shown);
			description = Objects.requireNonNull(does);
			return this;
		}

		/** The value where none is given. */
		public Builder defaultValue(String value) {
			defaultValue = Objects.requireNonNull(value);
			return this;
		}

		/** Whether a value must be given. */
		public Builder required(boolean needed) {
			required = needed;
			return this;
		}

		/** The values to choose from. */
		public Builder choices(List<Choice> values) {
			choices.addAll(values);
			return this;
		}

		/** The option. */
		public Option build() {
			return new Option(this);
		}
	}
}
