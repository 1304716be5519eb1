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

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.osgi.framework.Bundle;

/** Reads what one extension says of an importer, validator or exporter, and what is wrong with that. */
final class Registration<T> {

	private static final Messages MESSAGES = Messages.of(Registration.class);
	private static final String ID = "[a-z0-9]+([.-][a-z0-9]+)*";
	private static final String OPTION_NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

	private final IConfigurationElement configuration;
	private final Bundle bundle;
	private final List<String> faults = new ArrayList<>();
	private final Contribution<T> contribution;

	Registration(IConfigurationElement configuration) {
		this.configuration = configuration;
		this.bundle = ContributorFactoryOSGi.resolve(configuration.getContributor());
		this.contribution = read();
	}

	/** The contribution; empty where something is wrong with it. */
	Optional<Contribution<T>> contribution() {
		return faults.isEmpty() ? Optional.of(contribution) : Optional.empty();
	}

	String id() {
		return contribution.id();
	}

	/** When the plug-in was installed, as a number that grows. */
	long age() {
		return bundle == null ? Long.MAX_VALUE : bundle.getBundleId();
	}

	/** Leaves it out because another one has its identifier. */
	void duplicateOf(Registration<T> first) {
		fault("registration.id.twice", contribution.id(), first.contribution.plugin());
	}

	/** Leaves it out because the extension point has no such element. */
	void unknownElement() {
		faults.clear();
		fault("registration.element", configuration.getName());
	}

	/** What is wrong, in one finding. */
	Finding finding() {
		String named = contribution.id().isEmpty() ? configuration.getName() : contribution.id();
		return Finding.of(CatalogueRule.CONTRIBUTION_LEFT_OUT, MESSAGES.text("registration.left-out", named, contribution.plugin(),
				contribution.version(), String.join("; ", faults))).place(Place.of(contribution.plugin() + "/plugin.xml")).build();
	}

	private void fault(String key, Object... values) {
		faults.add(MESSAGES.text(key, values));
	}

	private Contribution<T> read() {
		String id = text(configuration, "id");
		if (!id.matches(ID))
			fault("registration.id", id);
		String extensions = text(configuration, "extensions");
		Contribution<T> read = Contribution
				.<T>of(id, configuration.getContributor().getName(), bundle == null ? "" : bundle.getVersion().toString(), this::make)
				.called(shown(configuration, "name", ""), shown(configuration, "description", "")).agency(text(configuration, "agency"))
				.extensions(extensions.isEmpty() ? List.of() : List.of(extensions.split("[, ]+"))).folder(isTrue("folder"))
				.audienceMinded(isTrue("audienceMinded")).statesProvenance(isTrue("statesProvenance")).options(options()).build();
		requireClass(text(configuration, "class"));
		return read;
	}

	private boolean isTrue(String attribute) {
		return Boolean.parseBoolean(configuration.getAttribute(attribute));
	}

	@SuppressWarnings("unchecked")
	private T make() throws Exception {
		return (T) configuration.createExecutableExtension("class");
	}

	/** That the class is there is seen without loading it; what it implements shows when it is first run. */
	private void requireClass(String named) {
		String name = named.split(":", 2)[0].strip();
		if (name.isEmpty())
			fault("registration.missing", configuration.getName(), "class");
		else if (bundle != null && !name.contains("/") && bundle.getResource(name.replace('.', '/') + ".class") == null)
			fault("registration.class", name);
	}

	private List<Option> options() {
		List<Option> options = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (IConfigurationElement element : configuration.getChildren("option")) {
			String name = text(element, "name");
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
		String name = text(element, "type");
		if (name.isEmpty())
			return Optional.of(Option.Type.STRING);
		Optional<Option.Type> type = Arrays.stream(Option.Type.values()).filter(each -> written(each).equals(name)).findFirst();
		if (type.isEmpty())
			fault("registration.option.type", text(element, "name"), name,
					Stream.of(Option.Type.values()).map(Registration::written).collect(Collectors.joining(", ")));
		return type;
	}

	private static String written(Option.Type type) {
		return type.name().toLowerCase(Locale.ROOT);
	}

	private Option option(IConfigurationElement element, String name, Option.Type type) {
		Option option = Option.of(name, type).called(shown(element, "label", name), shown(element, "description", name))
				.defaultValue(text(element, "default")).required(Boolean.parseBoolean(element.getAttribute("required")))
				.choices(choices(element, name)).build();
		if (option.choices().isEmpty() == (type == Option.Type.CHOICE))
			fault(type == Option.Type.CHOICE ? "registration.option.choices" : "registration.option.no-choices", name, written(type));
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
			String value = text(choice, "value");
			if (value.isEmpty())
				fault("registration.missing", option, "choice value");
			else if (!values.add(value))
				fault("registration.choice.twice", option, value);
			choices.add(new Option.Choice(value, shown(choice, "label", option)));
		}
		return choices;
	}

	/** A text that the user reads: neither missing nor the key of a text that the plug-in does not have. */
	private String shown(IConfigurationElement element, String attribute, String where) {
		String text = text(element, attribute);
		String named = where.isEmpty() ? attribute : where + " " + attribute;
		if (text.isBlank())
			fault("registration.missing", configuration.getName(), named);
		else if (text.startsWith("%") && !text.startsWith("%%"))
			fault("registration.key", named, text);
		return text;
	}

	private static String text(IConfigurationElement element, String attribute) {
		String text = element.getAttribute(attribute);
		return text == null ? "" : text;
	}
}
