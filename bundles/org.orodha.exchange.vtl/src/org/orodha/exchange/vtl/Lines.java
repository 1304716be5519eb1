// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.vtl;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.TextState;

/** The values of features as lines of documentation, and back. */
final class Lines {

	private static final Pattern LINE = Pattern.compile("(\\w+)(?: ([A-Za-z0-9-]+))?(?: (original|translated|outdated))?: ?(.*)");
	private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

	/**
	 * One line.
	 *
	 * @param feature  the name of the feature
	 * @param language the language of a text, or null
	 * @param state    the state of a text, or null
	 * @param written  the value as it is written
	 */
	record Line(String feature, String language, String state, String written) {

		/** The line of that content; empty where it has another form. */
		static Optional<Line> of(String content) {
			Matcher parts = LINE.matcher(content);
			return parts.matches() ? Optional.of(new Line(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
					: Optional.empty();
		}

		String value() {
			return unescaped(written);
		}
	}

	private Lines() {
	}

	/** A value of a feature. */
	static String written(EStructuralFeature feature, Object value) {
		return switch (value) {
		case LocalizedText text -> feature.getName() + " " + text.getLanguage() + (text.isSetState() ? " " + text.getState() : "")
				+ ": " + escaped(String.valueOf(text.getValue()));
		case IdentifiedElement element -> feature.getName() + ": " + escaped(Labels.id(element));
		case EObject object -> feature.getName() + ": " + object.eClass().getEAllAttributes().stream().filter(object::eIsSet)
				.map(attribute -> attribute.getName() + "=" + escaped(text(attribute, object.eGet(attribute))))
				.collect(Collectors.joining("\t"));
		default -> feature.getName() + ": " + escaped(text((EAttribute) feature, value));
		};
	}

	private static String text(EAttribute attribute, Object value) {
		return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
	}

	/**
	 * The value that lines give a feature.
	 *
	 * @param lines    at least one
	 * @param elements finds elements that are referred to
	 * @throws IllegalArgumentException where a line has no such value
	 */
	static Object read(EStructuralFeature feature, List<Line> lines, Function<String, Optional<IdentifiedElement>> elements) {
		List<Object> values = lines.stream().map(line -> value(feature, line, elements)).toList();
		return feature.isMany() ? values : values.getLast();
	}

	private static Object value(EStructuralFeature feature, Line line, Function<String, Optional<IdentifiedElement>> elements) {
		if (feature instanceof EAttribute attribute)
			return EcoreUtil.createFromString(attribute.getEAttributeType(), line.value());
		EReference reference = (EReference) feature;
		if (line.language() != null)
			return Texts.text(line.language(), line.value(), TextState.get(line.state()));
		if (!reference.isContainment())
			return reference(reference.getEReferenceType(), line.value(), elements);
		EObject object = EcoreUtil.create(reference.getEReferenceType());
		for (String pair : line.written().split("\t")) {
			String[] parts = pair.split("=", 2);
			if (!(object.eClass().getEStructuralFeature(parts[0]) instanceof EAttribute attribute) || parts.length < 2)
				throw new IllegalArgumentException(pair);
			object.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), unescaped(parts[1])));
		}
		return object;
	}

	private static EObject reference(EClass kind, String id, Function<String, Optional<IdentifiedElement>> elements) {
		Optional<IdentifiedElement> found = elements.apply(id).filter(kind::isInstance);
		if (found.isEmpty() && kind.isAbstract())
			throw new IllegalArgumentException(id);
		return found.isPresent() ? found.get() : Ids.reference(kind, id);
	}

	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
	}

	private static String unescaped(String value) {
		return ESCAPED.matcher(value).replaceAll(found -> Matcher.quoteReplacement(switch (found.group(1)) {
		case "n" -> "\n";
		case "r" -> "\r";
		case "t" -> "\t";
		default -> found.group(1);
		}));
	}
}
