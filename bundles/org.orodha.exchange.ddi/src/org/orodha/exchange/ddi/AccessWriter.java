// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.orodha.core.exchange.XmlElements;
import org.orodha.exchange.ddi.AccessConditions.Terms;
import org.orodha.model.Dataset;
import org.w3c.dom.Element;

/** Makes a codebook say on what conditions its files can be had: once for the study where all are alike, else for those that differ. */
final class AccessWriter {

	/** What stands behind new conditions: those before, and what they say now. */
	private record Changed(Optional<Element> before, Terms terms) {
	}

	private final Element study;
	private final List<Binding<Dataset>> bindings;
	private final Languages languages;
	private final Supplier<String> identifiers;
	private final Map<Changed, String> made = new HashMap<>();

	/** @param identifiers gives identifiers that nothing in the codebook has */
	AccessWriter(Element study, Names names, Languages languages, Supplier<String> identifiers) {
		this.study = study;
		bindings = AccessConditions.bindings(names);
		this.languages = languages;
		this.identifiers = identifiers;
	}

	/**
	 * @param files     the descriptions of the datasets' files
	 * @param variables the descriptions of variables, which may name conditions, too
	 */
	void write(Map<Dataset, Element> files, List<Element> variables) {
		List<Element> parts = new ArrayList<>(files.values());
		parts.addAll(variables);
		AccessConditions conditions = AccessConditions.of(study, parts);
		Map<Dataset, Element> other = new LinkedHashMap<>(files);
		other.entrySet().removeIf(file -> Terms.of(file.getKey()).equals(said(conditions.of(file.getValue()))));
		Set<Terms> wanted = new HashSet<>();
		files.keySet().forEach(dataset -> wanted.add(Terms.of(dataset)));
		boolean alike = wanted.size() == 1 && files.values().stream().allMatch(file -> file.getAttribute(AccessConditions.NAMES).isBlank());
		if (alike && !other.isEmpty())
			write(conditions.study().orElseGet(() -> Elements.add(study, AccessConditions.CONDITIONS)), other.keySet().iterator().next());
		else
			other.forEach((dataset, file) -> file.setAttribute(AccessConditions.NAMES,
					made.computeIfAbsent(new Changed(conditions.of(file), Terms.of(dataset)), changed -> add(changed.before(), dataset))));
	}

	private Terms said(Optional<Element> conditions) {
		return conditions.map(element -> Terms.of(element, bindings, languages)).orElse(Terms.NONE);
	}

	/** What else was said before holds on as it was. */
	private String add(Optional<Element> before, Dataset dataset) {
		Element conditions = before.isPresent() ? Elements.insert(study, (Element) before.get().cloneNode(true))
				: Elements.add(study, AccessConditions.CONDITIONS);
		withoutIdentifiers(conditions);
		String identifier = identifiers.get();
		conditions.setAttribute("ID", identifier);
		write(conditions, dataset);
		return identifier;
	}

	private static void withoutIdentifiers(Element element) {
		element.removeAttribute("ID");
		XmlElements.in(element).forEach(AccessWriter::withoutIdentifiers);
	}

	/** Conditions that nothing is left of go; they come back where something else is said. */
	private void write(Element conditions, Dataset dataset) {
		bindings.forEach(binding -> binding.write(dataset, conditions, languages));
		if (conditions.getParentNode() == null && conditions.hasChildNodes())
			Elements.insert(study, conditions);
	}
}
