// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.templates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.findings.Finding;

/** The installed templates. Each extension is looked at by itself: one with a fault is left out and named. */
public final class Templates {

	private static final AtomicReference<Templates> READ = new AtomicReference<>();

	private final List<IConfigurationElement> extensions;
	private final List<Template> templates = new ArrayList<>();
	private final List<Finding> leftOut = new ArrayList<>();

	private Templates(List<IConfigurationElement> extensions) {
		this.extensions = extensions;
		List<TemplateDeclaration> declarations = extensions.stream().map(TemplateDeclaration::new)
				.sorted(Comparator.comparingLong(each -> each.declaration().age())).toList();
		Map<String, Template> first = new HashMap<>();
		for (TemplateDeclaration each : declarations) {
			each.template().map(template -> first.putIfAbsent(template.id(), template))
					.ifPresent(before -> each.declaration().duplicateOf(before.plugin()));
			each.template().ifPresentOrElse(templates::add, () -> leftOut.add(each.declaration().finding()));
		}
		templates.sort(Comparator.comparing(Template::id));
	}

	/** What is installed now; what was read before, unless a plug-in came or went since. */
	public static Templates installed() {
		List<IConfigurationElement> extensions = List.of(
				RegistryFactory.getRegistry().getConfigurationElementsFor("org.orodha.core", "templates"));
		return READ.updateAndGet(before -> before != null && before.extensions.equals(extensions) ? before : new Templates(extensions));
	}

	/** All that can be used, by identifier. */
	public List<Template> list() {
		return List.copyOf(templates);
	}

	/** Those of a kind, by identifier. */
	public List<Template> of(EClass kind) {
		return templates.stream().filter(template -> template.kind() == kind).toList();
	}

	/** The one of that identifier. */
	public Optional<Template> find(String id) {
		return templates.stream().filter(template -> template.id().equals(id)).findFirst();
	}

	/** What is wrong with those that are left out, one finding for each; the others work. */
	public List<Finding> leftOut() {
		return List.copyOf(leftOut);
	}
}
