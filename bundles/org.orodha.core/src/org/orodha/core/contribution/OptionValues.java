// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.orodha.core.findings.Finding;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Messages;

/** Checked values for the options of one contribution, with defaults filled in. */
public final class OptionValues {

	private static final Messages MESSAGES = Messages.of(OptionValues.class);

	private static final String HIDDEN = "***";

	private final Map<String, String> values;
	private final List<String> secrets;

	private OptionValues(List<Option> options, Map<String, String> values) {
		this.values = Map.copyOf(values);
		secrets = options.stream().filter(option -> option.type() == Option.Type.SECRET).map(option -> values.get(option.name()))
				.filter(value -> !value.isEmpty()).sorted(Comparator.comparingInt(String::length).reversed()).toList();
	}

	/**
	 * Checks values against the options.
	 *
	 * @throws IllegalArgumentException where an option is unknown, missing or has a value it does not take; the message tells
	 *                                  the user what to write instead
	 */
	public static OptionValues of(List<Option> options, Map<String, String> given) {
		for (String name : given.keySet())
			if (options.stream().noneMatch(option -> option.name().equals(name)))
				throw new IllegalArgumentException(MESSAGES.text("option.unknown", name,
						String.join(", ", options.stream().map(Option::name).toList())));
		Map<String, String> values = new HashMap<>();
		for (Option option : options) {
			String value = given.getOrDefault(option.name(), option.defaultValue());
			if (value.isEmpty() && option.required())
				throw new IllegalArgumentException(MESSAGES.text("option.missing", option.name(), option.description()));
			if (!value.isEmpty())
				check(option, value);
			values.put(option.name(), value);
		}
		return new OptionValues(options, values);
	}

	private static void check(Option option, String value) {
		List<String> allowed = switch (option.type()) {
		case BOOLEAN -> List.of("true", "false");
		case CHOICE -> option.choices().stream().map(Option.Choice::value).toList();
		case KIND -> Kinds.names();
		default -> List.of();
		};
		boolean fits = switch (option.type()) {
		case INTEGER -> value.matches("-?[0-9]{1,9}");
		case LANGUAGE -> !new Locale.Builder().setLanguageTag("und").build().equals(Locale.forLanguageTag(value));
		case BOOLEAN, CHOICE, KIND -> allowed.contains(value);
		default -> true;
		};
		if (!fits)
			throw new IllegalArgumentException(MESSAGES.text("option.value", option.name(),
					allowed.isEmpty() ? option.type().name().toLowerCase(Locale.ROOT) : String.join(", ", allowed), value));
	}

	/** A text without the secrets that are among the values. */
	public String hidden(String text) {
		String shown = text;
		for (String secret : secrets)
			shown = shown.replace(secret, HIDDEN);
		return shown;
	}

	/** A finding that tells none of the secrets that are among the values. */
	public Finding hidden(Finding finding) {
		return secrets.isEmpty() ? finding : finding.but().message(hidden(finding.message())).build();
	}

	/** The value of an option; empty where it has none. */
	public String text(String name) {
		String value = values.get(name);
		if (value == null)
			throw new IllegalArgumentException(MESSAGES.text("option.unknown", name, String.join(", ", values.keySet())));
		return value;
	}

	/** Whether an option is set to true. */
	public boolean isTrue(String name) {
		return Boolean.parseBoolean(text(name));
	}

	/** The whole number of an option, or the number given where it has no value. */
	public int number(String name, int otherwise) {
		String value = text(name);
		return value.isEmpty() ? otherwise : Integer.parseInt(value);
	}
}
