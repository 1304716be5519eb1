// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.XMLConstants;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Texts;
import org.orodha.model.LocalizedText;
import org.w3c.dom.Element;

/**
 * A text in several languages, each in an element that says its language; by the schema, one that does not is English.
 *
 * @param name the elements' name
 */
record LanguageTexts(String name) {

	static final LanguageTexts NAME = new LanguageTexts("Name");
	static final LanguageTexts DESCRIPTION = new LanguageTexts("Description");
	static final LanguageTexts ANNOTATION = new LanguageTexts("AnnotationText");

	private static final String ENGLISH = "en";

	/** What an element says, by language; the first where it says something twice. */
	Map<String, String> said(Element parent) {
		Map<String, String> said = new LinkedHashMap<>();
		for (Element each : XmlElements.in(parent, name))
			if (!text(each).isEmpty())
				said.putIfAbsent(language(each), text(each));
		return said;
	}

	void read(Element parent, List<LocalizedText> texts) {
		said(parent).forEach((language, text) -> Texts.put(texts, language, text));
	}

	/** Makes an element say a text; what it says already stays word for word. */
	void write(List<LocalizedText> texts, Element parent) {
		Map<String, String> wanted = LanguageMap.of(texts).texts();
		Map<String, String> said = said(parent);
		for (Element each : XmlElements.in(parent, name))
			if (!text(each).isEmpty() && !said.get(language(each)).equals(wanted.get(language(each))))
				parent.removeChild(each);
		wanted.forEach((language, text) -> {
			if (!text.equals(said.get(language)) && !plain(text).isEmpty())
				add(parent, language, text);
		});
	}

	void add(Element parent, String language, String text) {
		Element made = Parts.addCommon(parent, name);
		made.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", language);
		made.setTextContent(text);
	}

	private static String text(Element element) {
		return plain(element.getTextContent());
	}

	private static String plain(String text) {
		return text.replaceAll("[ \\t\\r\\f]*\\n\\s*", "\n").strip();
	}

	private static String language(Element element) {
		String tag = element.getAttributeNS(XMLConstants.XML_NS_URI, "lang").strip();
		String known = Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
		return tag.isEmpty() || known.equals("und") ? ENGLISH : known;
	}
}
