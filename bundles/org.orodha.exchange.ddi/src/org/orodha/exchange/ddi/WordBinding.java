// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.exchange.XmlElements;
import org.w3c.dom.Element;

/**
 * One word: the text of an element or of an attribute of it.
 *
 * @param get       the word of an element of the catalogue; empty for none, null where what the codebook says is to stay
 * @param set       takes a word; what it does not understand it leaves
 * @param path      where the element stands; empty for the part of the codebook itself
 * @param attribute the attribute; null for the element's text
 */
record WordBinding<T extends EObject>(Function<T, String> get, BiConsumer<T, String> set, String path, String attribute)
		implements Binding<T> {

	@Override
	public void read(Element codebook, T element, Languages languages) {
		places(codebook).stream().map(this::word).filter(word -> !word.isEmpty()).findFirst().ifPresent(word -> set.accept(element, word));
	}

	private List<Element> places(Element codebook) {
		return path.isEmpty() ? List.of(codebook) : XmlElements.at(codebook, path);
	}

	private String word(Element place) {
		return attribute == null ? Elements.text(place) : place.getAttribute(attribute).strip();
	}

	@Override
	public void write(T element, Element codebook, Languages languages) {
		String wanted = get.apply(element);
		if (wanted == null || wanted.equals(understood(element, codebook, languages)))
			return;
		places(codebook).forEach(this::clear);
		if (wanted.isEmpty())
			return;
		Element place = path.isEmpty() ? codebook : Elements.require(codebook, path);
		if (attribute == null)
			place.setTextContent(wanted);
		else
			place.setAttribute(attribute, wanted);
	}

	/** What the codebook says, in the words of the catalogue. */
	@SuppressWarnings("unchecked")
	private String understood(T element, Element codebook, Languages languages) {
		T plain = (T) EcoreUtil.create(element.eClass());
		read(codebook, plain, languages);
		return get.apply(plain);
	}

	private void clear(Element place) {
		if (attribute != null)
			place.removeAttribute(attribute);
		else if (!word(place).isEmpty())
			XmlElements.remove(place);
	}
}
