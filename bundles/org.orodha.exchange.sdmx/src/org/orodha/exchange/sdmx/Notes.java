// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.at;
import static org.orodha.core.exchange.XmlElements.first;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.LanguageMap;
import org.orodha.model.LocalizedText;
import org.w3c.dom.Element;

/** What SDMX has no element for and lets anybody note beside its own: Orodha's annotations, by which it knows what it wrote itself. */
final class Notes {

	/** The identifier of an element. */
	static final String ID = "id";
	/** A whole that only stands around its parts: agencies, concepts, topics or variables. */
	static final String FRAME = "frame";
	/** The data source of a dataset, and its name. */
	static final String SOURCE = "source";
	/** The value of a code that is no identifier of SDMX. */
	static final String VALUE = "value";
	/** The column of a variable whose name is no identifier of SDMX. */
	static final String COLUMN = "column";
	/** The name of a variable, where it is not that of its concept. */
	static final String NAME = "name";
	/** The description of a variable. */
	static final String DESCRIPTION = "description";
	/** What a variable is, where SDMX asks for something else in its place; {@link #NONE} for nothing. */
	static final String ROLE = "role";
	/** Whether a variable must have a value, where that goes without saying in SDMX. */
	static final String MANDATORY = "mandatory";
	static final String NONE = "none";

	private static final String PREFIX = "orodha:";

	private Notes() {
	}

	private static Optional<Element> find(Element element, String what) {
		return at(element, "Annotations/Annotation").stream()
				.filter(note -> first(note, "AnnotationType").filter(type -> type.getTextContent().strip().equals(PREFIX + what)).isPresent()).findFirst();
	}

	/** What is noted. */
	static Optional<String> in(Element element, String what) {
		return find(element, what).flatMap(note -> first(note, "AnnotationTitle")).map(title -> title.getTextContent().strip())
				.filter(title -> !title.isEmpty());
	}

	/** What is noted in several languages; empty where nothing is. */
	static Optional<Map<String, String>> texts(Element element, String what) {
		return find(element, what).map(LanguageTexts.ANNOTATION::said);
	}

	/** Notes something, in place of what was noted of that kind before. */
	static void put(Element element, String what, Optional<String> title, List<LocalizedText> texts) {
		if (in(element, what).equals(title) && texts(element, what).orElse(Map.of()).equals(LanguageMap.of(texts).texts()))
			return;
		find(element, what).ifPresent(XmlElements::remove);
		if (title.isEmpty() && texts.isEmpty())
			return;
		Element annotations = first(element, "Annotations").orElseGet(() -> Parts.addCommon(element, "Annotations"));
		Element note = Parts.addCommon(annotations, "Annotation");
		title.ifPresent(text -> Parts.addCommon(note, "AnnotationTitle").setTextContent(text));
		Parts.addCommon(note, "AnnotationType").setTextContent(PREFIX + what);
		LanguageMap.of(texts).texts().forEach((language, text) -> LanguageTexts.ANNOTATION.add(note, language, text));
	}

	static void put(Element element, String what, Optional<String> title) {
		put(element, what, title, List.of());
	}
}
