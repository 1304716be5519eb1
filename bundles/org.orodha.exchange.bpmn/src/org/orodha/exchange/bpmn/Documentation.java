// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/** What is told of a procedure or step beside its name: one text a feature where Orodha wrote it, else all of it its description. */
final class Documentation {

	private Documentation() {
	}

	/** Puts the documentation of a node where it belongs. @param otherwise the feature of texts that do not say theirs */
	@SuppressWarnings("unchecked")
	static void put(Reading reading, IdentifiedElement element, Node node, EReference otherwise) {
		StringBuilder rest = new StringBuilder();
		Node[] first = new Node[1];
		for (Node text : node.children("documentation").toList()) {
			Optional<EReference> feature = feature(element, text.id());
			if (feature.isPresent())
				reading.put((List<LocalizedText>) element.eGet(feature.get()), text, text.text());
			else if (!text.text().isEmpty()) {
				first[0] = first[0] == null ? text : first[0];
				rest.append(rest.isEmpty() ? "" : "\n").append(text.text());
			}
		}
		if (first[0] != null)
			reading.put((List<LocalizedText>) element.eGet(otherwise), first[0], rest.toString());
	}

	/** The feature whose text Orodha wrote under an identifier. */
	private static Optional<EReference> feature(IdentifiedElement element, String id) {
		return element.eClass().getEAllContainments().stream().filter(feature -> feature.getEReferenceType() == Literals.LOCALIZED_TEXT)
				.filter(feature -> id.equals(id(element, feature))).findFirst();
	}

	/** The identifier of the text of a feature. */
	static String id(IdentifiedElement element, EReference feature) {
		return feature.getName() + "." + element.getId();
	}
}
