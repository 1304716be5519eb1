// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.Texts;
import org.orodha.model.LocalizedText;
import org.w3c.dom.Element;

/**
 * Texts in several languages, each in an element of its own that says its language.
 *
 * @param texts    the feature
 * @param path     where the text stands
 * @param parallel the name of the elements beside it that hold it in other languages; null where they have the same name
 * @param again    whether what is around it stands again for each other language, because the element may stand once only
 * @param joint    what stands between several elements of one language
 */
record TextsBinding<T>(Function<T, List<LocalizedText>> texts, String path, String parallel, boolean again, String joint)
		implements Binding<T> {

	TextsBinding(Function<T, List<LocalizedText>> texts, String path, String joint) {
		this(texts, path, null, false, joint);
	}

	/** Texts of which one stands in an element and those in other languages in elements of another name beside it. */
	static <T> TextsBinding<T> withParallel(Function<T, List<LocalizedText>> texts, String path, String parallel) {
		return new TextsBinding<>(texts, path, parallel, false, " / ");
	}

	/** Texts of which each stands with what is around it, by language. */
	static <T> TextsBinding<T> withAround(Function<T, List<LocalizedText>> texts, String path, String joint) {
		return new TextsBinding<>(texts, path, null, true, joint);
	}

	@Override
	public void read(Element codebook, T element, Languages languages) {
		said(codebook, languages).forEach((language, text) -> Texts.put(texts.apply(element), language, text));
	}

	private Map<String, String> said(Element codebook, Languages languages) {
		Map<String, Set<String>> parts = new LinkedHashMap<>();
		for (Element each : elements(codebook).toList()) {
			String text = Elements.text(each);
			if (!text.isEmpty())
				parts.computeIfAbsent(languages.of(each), language -> new LinkedHashSet<>()).add(text);
		}
		Map<String, String> said = new LinkedHashMap<>();
		parts.forEach((language, all) -> said.put(language, String.join(joint, all)));
		return said;
	}

	private Stream<Element> elements(Element codebook) {
		Stream<Element> own = XmlElements.at(codebook, path).stream();
		return parallel == null ? own : Stream.concat(own, XmlElements.at(codebook, around() + parallel).stream());
	}

	private String around() {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	@Override
	public void write(T element, Element codebook, Languages languages) {
		Map<String, String> wanted = new LinkedHashMap<>();
		texts.apply(element).stream().filter(text -> text.getValue() != null && !text.getValue().isBlank())
				.forEach(text -> wanted.put(text.getLanguage() == null ? languages.otherwise() : text.getLanguage(), text.getValue()));
		Map<String, String> said = said(codebook, languages);
		if (wanted.equals(said))
			return;
		for (Element each : elements(codebook).toList())
			if (!wanted.getOrDefault(languages.of(each), "").equals(said.get(languages.of(each))))
				XmlElements.remove(each);
		List<String> missing = new ArrayList<>(wanted.keySet());
		missing.removeIf(language -> wanted.get(language).equals(said.get(language)));
		missing.forEach(language -> add(codebook, language, wanted.get(language), languages));
	}

	private void add(Element codebook, String language, String text, Languages languages) {
		boolean first = parallel == null || XmlElements.at(codebook, path).isEmpty();
		String name = first ? path.substring(path.lastIndexOf('/') + 1) : parallel;
		Element made = Elements.add(parent(codebook), name);
		languages.put(made, language);
		made.setTextContent(text);
	}

	private Element parent(Element codebook) {
		if (around().isEmpty())
			return codebook;
		String parent = around().substring(0, around().length() - 1);
		return again && !XmlElements.at(codebook, path).isEmpty() ? Elements.add(codebook, parent) : Elements.require(codebook, parent);
	}
}
