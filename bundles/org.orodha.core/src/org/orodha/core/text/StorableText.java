// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Texts that an element's file can hold. XML knows most characters, but not the controls, such as the line break of word
 * processors (U+000B), nor half of a surrogate pair, U+FFFE and U+FFFF.
 */
public final class StorableText {

	private static final int REPLACEMENT = 0xFFFD;

	private StorableText() {
	}

	/** The text with line and page breaks of word processors as line ends, and U+FFFD for what else cannot be stored. */
	public static String of(String text) {
		if (text == null || text.codePoints().allMatch(StorableText::isStorable))
			return text;
		return text.codePoints().map(StorableText::storable).collect(StringBuilder::new, StringBuilder::appendCodePoint,
				StringBuilder::append).toString();
	}

	/** The value with all texts in it as {@link #of} makes them; elements are changed where they stand. */
	public static Object of(Object value) {
		return switch (value) {
		case String text -> of(text);
		case Collection<?> values -> {
			List<Object> storable = new ArrayList<>(values.size());
			values.forEach(each -> storable.add(of(each)));
			yield storable;
		}
		case EObject element when element.eResource() == null -> {
			clean(element);
			yield element;
		}
		case null, default -> value;
		};
	}

	/**
	 * Changes all texts of an element that no resource holds yet, and of its parts, to what {@link #of} makes of them.
	 *
	 * @return the characters that were replaced, such as {@code U+000B}, in their order; empty where nothing was changed
	 */
	public static Set<String> clean(EObject element) {
		Set<String> replaced = new TreeSet<>();
		cleanOne(element, replaced);
		element.eAllContents().forEachRemaining(part -> cleanOne(part, replaced));
		return replaced;
	}

	private static void cleanOne(EObject element, Set<String> replaced) {
		if (element.eIsProxy())
			return;
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (attribute.isChangeable() && !attribute.isDerived() && element.eIsSet(attribute)) {
				Object value = element.eGet(attribute);
				Object storable = of(value);
				if (!storable.equals(value)) {
					note(value, replaced);
					element.eSet(attribute, storable);
				}
			}
	}

	private static void note(Object value, Set<String> replaced) {
		Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
		for (Object each : values)
			if (each instanceof String text)
				text.codePoints().filter(character -> !isStorable(character))
						.forEach(character -> replaced.add(String.format(Locale.ROOT, "U+%04X", character)));
	}

	private static int storable(int character) {
		if (character == 0x0B || character == 0x0C)
			return '\n';
		return isStorable(character) ? character : REPLACEMENT;
	}

	private static boolean isStorable(int character) {
		return character >= 0x20 ? (character < 0xD800 || character > 0xDFFF) && character != 0xFFFE && character != 0xFFFF
				: character == '\t' || character == '\n' || character == '\r';
	}
}
