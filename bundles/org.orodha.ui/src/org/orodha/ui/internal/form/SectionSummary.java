// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Labels;
import org.orodha.core.time.TimeSpan;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.text.UiText;

/** What a folded section holds, in one line. */
final class SectionSummary {

	private static final int LONGEST_VALUE = 60;
	private static final int LONGEST = 160;

	private SectionSummary() {
	}

	/** The values that an object has in a section's features. */
	static String of(EObject object, List<EStructuralFeature> features, List<String> languages) {
		String values = features.stream().filter(object::eIsSet).map(feature -> value(object, feature, languages))
				.filter(value -> !value.isEmpty()).collect(Collectors.joining(" · "));
		return values.isEmpty() ? UiText.text("section.empty") : cut(values, LONGEST);
	}

	private static String value(EObject object, EStructuralFeature feature, List<String> languages) {
		if (feature == Literals.LIFECYCLE_ELEMENT__INTERNAL)
			return Labels.of(feature) + " " + cut(InternalMark.named(object), LONGEST_VALUE);
		if (feature.getEType() == Literals.DURATION)
			return TimeSpan.of((String) object.eGet(feature)).map(span -> Labels.of(feature) + " " + span.words()).orElse("");
		return switch (object.eGet(feature)) {
		case Boolean yes -> yes ? Labels.of(feature) : "";
		case Enumerator literal -> Labels.of(literal);
		case List<?> list when list.isEmpty() -> "";
		case List<?> list when list.get(0) instanceof LocalizedText -> cut(Labels.value(list, languages), LONGEST_VALUE);
		case List<?> list when list.size() > 1 -> UiText.text("section.several", Labels.of(feature), list.size());
		case Object one -> Labels.of(feature) + " " + cut(Labels.value(one, languages), LONGEST_VALUE);
		};
	}

	private static String cut(String text, int longest) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() <= longest ? line : line.substring(0, longest - 1).stripTrailing() + "…";
	}
}
