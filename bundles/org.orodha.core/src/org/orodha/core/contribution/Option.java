// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.util.List;

/**
 * Something that can be chosen when a contribution is run. It is described once, in the extension; the wizard's page, the
 * command line's flags and the JSON help are made from it.
 *
 * @param name         the name on the command line, in kebab case
 * @param label        the name in the wizard
 * @param description  what it does
 * @param type         what its values are
 * @param defaultValue the value where none is given; empty for none
 * @param required     whether a value must be given
 * @param choices      the values to choose from; empty unless the type is a choice
 */
public record Option(String name, String label, String description, Type type, String defaultValue, boolean required,
		List<Choice> choices) {

	/** What an option's values are. */
	public enum Type {
		STRING, BOOLEAN, INTEGER, CHOICE, LANGUAGE, KIND, ELEMENT, FILE;
	}

	/**
	 * One value to choose.
	 *
	 * @param value as the command line writes it
	 * @param label as the wizard shows it
	 */
	public record Choice(String value, String label) {
	}

	public Option {
		choices = List.copyOf(choices);
	}
}
