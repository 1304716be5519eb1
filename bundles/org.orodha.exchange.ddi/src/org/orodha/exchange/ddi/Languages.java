// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.Locale;

import javax.xml.XMLConstants;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The languages that elements of a codebook say they are in.
 *
 * @param otherwise the language of those that do not say
 */
record Languages(String otherwise) {

	/** The languages of a codebook: those of its outermost element where that says one. */
	static Languages of(Element codeBook, String otherwise) {
		String own = own(codeBook);
		return new Languages(own.isEmpty() ? otherwise : own);
	}

	/** The BCP 47 tag of an element's language. */
	String of(Element element) {
		for (Node node = element; node instanceof Element within; node = node.getParentNode()) {
			String own = own(within);
			if (!own.isEmpty())
				return own;
		}
		return otherwise;
	}

	/** Says the language of an element where it is another than those around it have. */
	void put(Element element, String language) {
		if (!of(element).equals(language))
			element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", language);
	}

	/** Some programs write the attribute without its colon, and a language that there is not. */
	private static String own(Element element) {
		String written = element.getAttributeNS(XMLConstants.XML_NS_URI, "lang");
		String tag = (written.isEmpty() ? element.getAttribute("xml-lang") : written).strip();
		if (tag.isEmpty() || tag.equals("zz") || tag.equals("und"))
			return "";
		String known = Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
		return known.equals("und") ? "" : known;
	}
}
