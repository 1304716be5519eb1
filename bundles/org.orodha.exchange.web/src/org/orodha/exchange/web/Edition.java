// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.orodha.core.text.Messages;
import org.orodha.core.text.NaturalOrder;
import org.orodha.documents.Wording;
import org.orodha.model.IdentifiedElement;

/**
 * The pages in one language.
 *
 * @param tag     the BCP 47 tag of the language, which is also the name of the folder
 * @param instead the languages in which a text is shown that is not there in this one
 */
record Edition(String tag, List<String> instead) {

	private static final Messages MESSAGES = Messages.of(Edition.class).withFigures();

	Edition {
		instead = List.copyOf(instead);
	}

	Locale locale() {
		return Locale.forLanguageTag(tag);
	}

	/** The languages to write names in, the most wanted first. */
	List<String> languages() {
		return Stream.concat(Stream.of(tag), instead.stream()).distinct().toList();
	}

	/** A text about the pages. */
	String text(String key, Object... values) {
		return MESSAGES.in(locale()).text(key, values);
	}

	/** A number as the language writes it. */
	String figure(long number) {
		return NumberFormat.getIntegerInstance(locale()).format(number);
	}

	/** How the catalogue's texts are written on a page. */
	Wording wording() {
		return new Wording(locale(), instead);
	}

	/** The name of an element, in whatever language it has one. */
	String name(IdentifiedElement element) {
		return wording().name(element).words();
	}

	/** Elements by their names. */
	<T extends IdentifiedElement> List<T> sorted(Collection<T> elements) {
		return sorted(elements, this::name);
	}

	<T> List<T> sorted(Collection<T> things, Function<? super T, String> name) {
		return NaturalOrder.sorted(things, name, locale());
	}
}
