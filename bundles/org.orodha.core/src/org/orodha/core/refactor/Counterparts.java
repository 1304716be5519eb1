// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.orodha.model.Code;
import org.orodha.model.IdentifiedElement;

/** Which part of one element is the same as which part of another: codes by their values, others by the end of the identifier. */
final class Counterparts {

	private Counterparts() {
	}

	/** An element and those of its parts that the other has too, with what they are there. */
	static Map<IdentifiedElement, IdentifiedElement> of(IdentifiedElement element, IdentifiedElement other) {
		Map<IdentifiedElement, IdentifiedElement> found = new LinkedHashMap<>();
		found.put(element, other);
		if (element.eClass() == other.eClass())
			for (EReference feature : element.eClass().getEAllContainments())
				for (IdentifiedElement part : parts(element, feature))
					among(parts(other, feature), part).ifPresent(same -> found.putAll(of(part, same)));
		return found;
	}

	/** That of some parts which is the same as another part. */
	static Optional<IdentifiedElement> among(List<?> parts, IdentifiedElement part) {
		return parts.stream().filter(IdentifiedElement.class::isInstance).map(IdentifiedElement.class::cast)
				.filter(candidate -> candidate.eClass() == part.eClass() && key(candidate).equals(key(part))).findFirst();
	}

	private static String key(IdentifiedElement part) {
		if (part instanceof Code code && code.getValue() != null)
			return code.getValue();
		return part.getId().substring(part.getId().lastIndexOf('.') + 1);
	}

	/** The parts in a feature, as far as they have identifiers. */
	static List<IdentifiedElement> parts(IdentifiedElement whole, EReference feature) {
		Object value = whole.eGet(feature);
		List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return values.stream().filter(IdentifiedElement.class::isInstance).map(IdentifiedElement.class::cast).toList();
	}
}
