// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/**
 * Elements and findings as records.
 *
 * @since 1.0
 */
public final class Records {

	private Records() {
	}

	/** An element: id, kind, name and agency, then its features; parts with identifiers are named by these. */
	public static Map<String, Object> of(IdentifiedElement element, List<String> languages) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("id", element.getId());
		values.put("kind", Kinds.name(element.eClass()));
		values.put("name", Labels.of(element, languages));
		values.put("agency", Owners.of(element).map(IdentifiedElement::getId).orElse(null));
		features(element, values);
		return values;
	}

	private static void features(EObject element, Map<String, Object> values) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean shown = feature != Literals.IDENTIFIED_ELEMENT__ID && element.eIsSet(feature)
					&& !(feature instanceof EReference reference && reference.isContainer());
			if (shown)
				values.put(key(feature), value(element.eGet(feature)));
		}
	}

	/** A feature's name, or where that is one of the keys that every element has, a name that tells them apart. */
	private static String key(EStructuralFeature feature) {
		return switch (feature.getName()) {
		case "name" -> "names";
		case "kind" -> Character.toLowerCase(feature.getEType().getName().charAt(0))
				+ feature.getEType().getName().substring(1);
		default -> feature.getName();
		};
	}

	private static Object value(Object value) {
		return switch (value) {
		case List<?> list when !list.isEmpty() && list.get(0) instanceof LocalizedText -> list.stream()
				.map(LocalizedText.class::cast).collect(Collectors.toMap(text -> String.valueOf(text.getLanguage()),
						text -> String.valueOf(text.getValue()), (first, second) -> first, LinkedHashMap::new));
		case List<?> list -> {
			List<Object> items = new ArrayList<>();
			list.forEach(item -> items.add(value(item)));
			yield items;
		}
		case Enumerator literal -> literal.getLiteral();
		case IdentifiedElement element -> Labels.id(element);
		case EObject part -> {
			Map<String, Object> values = new LinkedHashMap<>();
			features(part, values);
			yield values;
		}
		case Boolean truth -> truth;
		case Number number -> number;
		default -> value.toString();
		};
	}

	/** A finding. */
	public static Map<String, Object> of(Finding finding) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("rule", finding.rule());
		values.put("severity", finding.severity().getLiteral());
		values.put("element", finding.element());
		values.put("feature", finding.feature());
		values.put("file", finding.place() == null ? null : finding.place().file());
		values.put("row", finding.place() == null || finding.place().row() == 0 ? null : finding.place().row());
		values.put("column", finding.place() == null ? null : finding.place().column());
		values.put("message", finding.message());
		return values;
	}
}
