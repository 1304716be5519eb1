// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.LanguageMap;
import org.orodha.model.Code;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.w3c.dom.Element;

/** The categories of a variable, which a catalogue keeps as the codes of a list. */
final class Categories {

	private static final String CATEGORY = "catgry";
	private static final TextsBinding<Code> LABEL = new TextsBinding<>(Code::getName, "labl", " / ");

	/**
	 * A category.
	 *
	 * @param value what stands in the data
	 * @param label what it means
	 */
	record Category(String value, LanguageMap label) {
	}

	private Categories() {
	}

	/** The categories that have a value each and mean something; empty where one lacks its value, or none has a meaning. */
	static List<Category> of(Element variable, Languages languages) {
		List<Category> categories = new ArrayList<>();
		for (Element element : XmlElements.in(variable, CATEGORY)) {
			String value = value(element);
			if (value.isEmpty())
				return List.of();
			categories.add(new Category(value, LanguageMap.of(labels(element, languages))));
		}
		boolean named = categories.stream().anyMatch(category -> !category.label().equals(LanguageMap.EMPTY));
		boolean different = categories.stream().map(Category::value).distinct().count() == categories.size();
		return named && different ? categories : List.of();
	}

	private static String value(Element category) {
		return XmlElements.first(category, "catValu").map(Elements::text).orElse("");
	}

	/** What a category means, by language. */
	private static List<LocalizedText> labels(Element category, Languages languages) {
		Code code = ModelFactory.eINSTANCE.createCode();
		LABEL.read(category, code, languages);
		return code.getName();
	}

	/** Makes a variable's categories those of a list of codes; what is said of the others of the same values stays word for word. */
	static void write(List<Code> codes, Element variable, Languages languages) {
		List<Category> wanted = codes.stream().filter(code -> code.getValue() != null)
				.map(code -> new Category(code.getValue(), LanguageMap.of(code.getName()))).toList();
		if (wanted.equals(of(variable, languages)))
			return;
		Map<String, Element> present = new LinkedHashMap<>();
		for (Element element : XmlElements.in(variable, CATEGORY)) {
			present.putIfAbsent(value(element), element);
			variable.removeChild(element);
		}
		for (Code code : codes) {
			if (code.getValue() == null)
				continue;
			Element kept = present.get(code.getValue());
			Element category = kept == null ? Elements.add(variable, CATEGORY) : Elements.insert(variable, kept);
			Elements.require(category, "catValu");
			if (!value(category).equals(code.getValue()))
				Elements.require(category, "catValu").setTextContent(code.getValue());
			LABEL.write(code, category, languages);
		}
	}
}
