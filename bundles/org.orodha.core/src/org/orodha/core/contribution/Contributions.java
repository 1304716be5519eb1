// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.orodha.core.findings.Finding;

/**
 * The installed importers, validators or exporters. Each extension is looked at by itself: one with a fault is left out and
 * named.
 *
 * @since 1.0
 */
public final class Contributions<T> {

	private static final String NAMESPACE = "org.orodha.core";
	private static final Set<String> ELEMENTS = Set.of("importer", "validator", "exporter", "tableExporter", "document");
	private static final Map<String, Read> READ = new ConcurrentHashMap<>();

	private final IExtensionRegistry registry;
	private final String point;
	private final String element;

	/** What was read from the extensions that there were. */
	private record Read(List<IConfigurationElement> extensions, List<? extends Registration<?>> registrations) {
	}

	private Contributions(IExtensionRegistry registry, String point, String element) {
		this.registry = registry;
		this.point = point;
		this.element = element;
	}

	/**
	 * The contributions of one element of an extension point.
	 *
	 * @param point   the point's name within {@code org.orodha.core}, or the whole identifier of a point of another bundle
	 * @param element the name of the extension's element
	 */
	public static <T> Contributions<T> of(String point, String element) {
		return in(RegistryFactory.getRegistry(), point, element);
	}

	/**
	 * The contributions of one element of an extension point that another registry than Orodha's holds, to see what is wrong with a plug-in
	 * that is not installed.
	 *
	 * @param point   the point's name within {@code org.orodha.core}, or the whole identifier of a point of another bundle
	 * @param element the name of the extension's element
	 */
	public static <T> Contributions<T> in(IExtensionRegistry registry, String point, String element) {
		return new Contributions<>(registry, point.indexOf('.') < 0 ? NAMESPACE + "." + point : point, element);
	}

	/** All that can be used, by identifier. */
	public List<Contribution<T>> list() {
		return registrations().stream().flatMap(each -> each.contribution().stream())
				.sorted(Comparator.comparing(Contribution::id)).toList();
	}

	/** What is wrong with those that are left out, one finding for each; the others work. */
	public List<Finding> leftOut() {
		return registrations().stream().filter(each -> each.contribution().isEmpty()).map(Registration::finding).toList();
	}

	/** The one of that identifier. */
	public Optional<Contribution<T>> find(String id) {
		return list().stream().filter(contribution -> contribution.id().equals(id)).findFirst();
	}

	/** What was read before, unless a plug-in came or went since. */
	@SuppressWarnings("unchecked")
	private List<Registration<T>> registrations() {
		List<IConfigurationElement> extensions = List.of(registry.getConfigurationElementsFor(point));
		if (registry != RegistryFactory.getRegistry())
			return read(extensions);
		return (List<Registration<T>>) READ.compute(point + " " + element, (key, before) -> before != null
				&& before.extensions().equals(extensions) ? before : new Read(extensions, read(extensions))).registrations();
	}

	/** Of those that have the same identifier, the one that was installed first is used. */
	private List<Registration<T>> read(List<IConfigurationElement> extensions) {
		List<Registration<T>> registrations = new ArrayList<>();
		for (IConfigurationElement configuration : extensions)
			if (configuration.getName().equals(element))
				registrations.add(new Registration<>(configuration));
			else if (!ELEMENTS.contains(configuration.getName())) {
				Registration<T> unknown = new Registration<>(configuration);
				unknown.unknownElement();
				registrations.add(unknown);
			}
		registrations.sort(Comparator.comparingLong(Registration::age));
		Map<String, Registration<T>> first = new HashMap<>();
		for (Registration<T> each : registrations)
			if (each.contribution().isPresent() && first.putIfAbsent(each.id(), each) != null)
				each.duplicateOf(first.get(each.id()));
		return List.copyOf(registrations);
	}
}
