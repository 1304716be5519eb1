// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.orodha.core.findings.Finding;
import org.orodha.core.internal.registry.Declaration;
import org.orodha.core.text.Messages;

/** Reads what one extension says of an importer, validator or exporter, and what is wrong with that. */
final class Registration<T> {

	private static final Messages MESSAGES = Messages.of(Registration.class);
	private static final String OPTION_NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

	private final Declaration declaration;
	private final Contribution<T> contribution;

	Registration(IConfigurationElement configuration) {
		declaration = new Declaration(configuration);
		contribution = read();
	}

	/** The contribution; empty where something is wrong with it. */
	Optional<Contribution<T>> contribution() {
		return declaration.isSound() ? Optional.of(contribution) : Optional.empty();
	}

	String id() {
		return contribution.id();
	}

	/** When the plug-in was installed, as a number that grows. */
	long age() {
		return declaration.age();
	}

	/** Leaves it out because another one has its identifier. */
	void duplicateOf(Registration<T> first) {
		declaration.duplicateOf(first.contribution.plugin());
	}

	/** Leaves it out because the extension point has no such element. */
	void unknownElement() {
		declaration.unknownElement();
	}

	/** What is wrong, in one finding. */
	Finding finding() {
		return declaration.finding();
	}

	private void fault(String key, Object... values) {
		declaration.fault(MESSAGES.text(key, values));
	}

	private Contribution<T> read() {
		declaration.requireId();
		String extensions = declaration.text("extensions");
		Contribution<T> read = Contribution.<T>of(declaration.id(), declaration.plugin(), declaration.version(), () -> make("class"))
				.called(declaration.shown("name"), declaration.shown("description"))
				.calledIn(language -> declaration.text("name", language)).agency(declaration.text("agency"))
				.extensions(extensions.isEmpty() ? List.of() : List.of(extensions.split("[, ]+"))).folder(isTrue("folder"))
				.audienceMinded(isTrue("audienceMinded")).statesProvenance(isTrue("statesProvenance")).options(options())
				.attributes(attributes()).companions(this::make).build();
		requireClass("class");
		if (!declaration.text("recogniser").isEmpty())
			requireClass("recogniser");
		return read;
	}

	private Map<String, String> attributes() {
		return Arrays.stream(declaration.element().getAttributeNames())
				.collect(Collectors.toMap(name -> name, name -> declaration.text(name)));
	}

	private boolean isTrue(String attribute) {
		return Boolean.parseBoolean(declaration.text(attribute));
	}

	/** Makes the object of the class that an attribute names. */
	@SuppressWarnings("unchecked")
	private <P> P make(String attribute) throws Exception {
		return (P) declaration.element().createExecutableExtension(attribute);
	}

	/** That the class is there is seen without loading it; what it implements shows when it is first run. */
	private void requireClass(String attribute) {
		String name = declaration.text(attribute).split(":", 2)[0].strip();
		if (name.isEmpty())
			declaration.missing(declaration.element().getName(), attribute);
		else if (declaration.bundle() != null && !name.contains("/")
				&& declaration.bundle().getResource(name.replace('.', '/') + ".class") == null)
			fault("registration.class", name);
	}

	private List<Option> options() {
		List<Option> options = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (IConfigurationElement element : declaration.element().getChildren("option")) {
			String name = Declaration.text(element, "name");
			if (!name.matches(OPTION_NAME))
				fault("registration.option.name", name);
			else if (!names.add(name))
				fault("registration.option.twice", name);
			else
				type(element).ifPresent(type -> options.add(option(element, name, type)));
		}
		return options;
	}

	private Optional<Option.Type> type(IConfigurationElement element) {
		String name = Declaration.text(element, "type");
		if (name.isEmpty())
			return Optional.of(Option.Type.STRING);
		Optional<Option.Type> type = Arrays.stream(Option.Type.values()).filter(each -> written(each).equals(name)).findFirst();
		if (type.isEmpty())
			fault("registration.option.type", Declaration.text(element, "name"), name,
					Stream.of(Option.Type.values()).map(Registration::written).collect(Collectors.joining(", ")));
		return type;
	}

	private static String written(Option.Type type) {
		return type.name().toLowerCase(Locale.ROOT);
	}

	private Option option(IConfigurationElement element, String name, Option.Type type) {
		Option option = Option.of(name, type).called(declaration.shown(element, "label", name), declaration.shown(element, "description", name))
				.defaultValue(Declaration.text(element, "default")).required(Boolean.parseBoolean(element.getAttribute("required")))
				.choices(choices(element, name)).build();
		if (option.choices().isEmpty() == (type == Option.Type.CHOICE))
			fault(type == Option.Type.CHOICE ? "registration.option.choices" : "registration.option.no-choices", name, written(type));
		else if (type == Option.Type.SECRET && !option.defaultValue().isEmpty())
			fault("registration.option.secret", name);
		else if (!option.defaultValue().isEmpty())
			requireDefault(option);
		return option;
	}

	private void requireDefault(Option option) {
		try {
			OptionValues.of(List.of(option), Map.of());
		} catch (IllegalArgumentException unfit) {
			fault("registration.option.default", unfit.getMessage());
		}
	}

	private List<Option.Choice> choices(IConfigurationElement element, String option) {
		List<Option.Choice> choices = new ArrayList<>();
		Set<String> values = new HashSet<>();
		for (IConfigurationElement choice : element.getChildren("choice")) {
			String value = Declaration.text(choice, "value");
			if (value.isEmpty())
				declaration.missing(option, "choice value");
			else if (!values.add(value))
				fault("registration.choice.twice", option, value);
			choices.add(new Option.Choice(value, declaration.shown(choice, "label", option)));
		}
		return choices;
	}
}
