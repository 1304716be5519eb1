// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Kinds;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/**
 * What of a kind is exported.
 *
 * @param wanted   which elements of the kind
 * @param features the features that have columns, the identifier first
 * @param whole    whether these are all that the kind has
 */
record Extract(EClass kind, Predicate<IdentifiedElement> wanted, List<EStructuralFeature> features, boolean whole) {

	/** @throws ExportException where the request names elements or features that are none of the kind */
	static Extract of(ExportRequest request) throws ExportException {
		EClass kind = Kinds.named(request.options().text("kind")).orElseThrow();
		Set<String> ids = names(request, "elements");
		List<String> unknown = ids.stream().filter(id -> request.catalogue().find(IdentifiedElement.class, id).isEmpty()).toList();
		List<EStructuralFeature> features = new ArrayList<>();
		for (String name : names(request, "columns")) {
			EStructuralFeature feature = kind.getEAllStructuralFeatures().stream()
					.filter(each -> each.getName().equals(name) || Kinds.kebab(each.getName()).equals(name)).findFirst()
					.orElseThrow(() -> refusal("columns.unknown", name,
							CsvFeatures.of(kind).stream().map(each -> Kinds.kebab(each.getName())).collect(Collectors.joining(", "))));
			if (CsvFeatures.of(kind).contains(feature) && !feature.equals(Literals.IDENTIFIED_ELEMENT__ID))
				features.add(feature);
		}
		if (!unknown.isEmpty())
			throw refusal("elements.unknown", String.join(", ", unknown), Kinds.name(kind));
		Predicate<IdentifiedElement> wanted = element -> ids.isEmpty() || ids.contains(element.getId());
		if (names(request, "columns").isEmpty())
			return new Extract(kind, wanted, CsvFeatures.of(kind), true);
		features.addFirst(Literals.IDENTIFIED_ELEMENT__ID);
		return new Extract(kind, wanted, features, false);
	}

	private static Set<String> names(ExportRequest request, String option) {
		return Stream.of(request.options().text(option).split(",")).map(String::strip).filter(name -> !name.isEmpty())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static ExportException refusal(String key, String found, String known) {
		return new ExportException(Place.of(found), CsvImporter.MESSAGES.text(key, found), CsvImporter.MESSAGES.text(key + ".remedy", known), null);
	}
}
