// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;

/** The installed importers, validators or exporters. */
public final class Contributions<T> {

	private static final String NAMESPACE = "org.orodha.core";

	private final IExtensionRegistry registry;
	private final String point;
	private final String element;

	private Contributions(IExtensionRegistry registry, String point, String element) {
		this.registry = registry;
		this.point = point;
		this.element = element;
	}

	/**
	 * The contributions of one element of an extension point.
	 *
	 * @param point   the point's name within {@code org.orodha.core}
	 * @param element the name of the extension's element
	 */
	public static <T> Contributions<T> of(String point, String element) {
		return new Contributions<>(RegistryFactory.getRegistry(), point, element);
	}

	/** All of them, by identifier. */
	public List<Contribution<T>> list() {
		return Arrays.stream(registry.getConfigurationElementsFor(NAMESPACE, point))
				.filter(configuration -> configuration.getName().equals(element)).map(this::describe)
				.sorted(Comparator.comparing(Contribution::id)).toList();
	}

	/** The one of that identifier. */
	public Optional<Contribution<T>> find(String id) {
		return list().stream().filter(contribution -> contribution.id().equals(id)).findFirst();
	}

	private Contribution<T> describe(IConfigurationElement configuration) {
		Bundle bundle = ContributorFactoryOSGi.resolve(configuration.getContributor());
		String extensions = text(configuration, "extensions");
		return new Contribution<>(text(configuration, "id"), text(configuration, "name"), text(configuration, "description"),
				configuration.getContributor().getName(), bundle == null ? "" : bundle.getVersion().toString(),
				text(configuration, "agency"), extensions.isEmpty() ? List.of() : List.of(extensions.split("[, ]+")),
				Boolean.parseBoolean(configuration.getAttribute("folder")), options(configuration),
				() -> make(configuration));
	}

	@SuppressWarnings("unchecked")
	private static <T> T make(IConfigurationElement configuration) throws Exception {
		return (T) configuration.createExecutableExtension("class");
	}

	private static List<Option> options(IConfigurationElement configuration) {
		List<Option> options = new ArrayList<>();
		for (IConfigurationElement option : configuration.getChildren("option"))
			options.add(new Option(text(option, "name"), text(option, "label"), text(option, "description"),
					type(text(option, "type")), text(option, "default"),
					Boolean.parseBoolean(option.getAttribute("required")),
					Arrays.stream(option.getChildren("choice"))
							.map(choice -> new Option.Choice(text(choice, "value"), text(choice, "label"))).toList()));
		return options;
	}

	private static Option.Type type(String name) {
		return name.isEmpty() ? Option.Type.STRING : Option.Type.valueOf(name.toUpperCase(Locale.ROOT));
	}

	private static String text(IConfigurationElement configuration, String attribute) {
		String text = configuration.getAttribute(attribute);
		return text == null ? "" : text;
	}
}
