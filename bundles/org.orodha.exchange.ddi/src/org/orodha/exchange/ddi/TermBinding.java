// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.text.EnumKeys;
import org.w3c.dom.Element;

/**
 * A term that stands by itself where other texts may stand, too; those are left alone.
 *
 * @param feature an enumeration
 * @param terms   what the terms mean
 * @param path    where the term stands
 * @param others  where else it may be found
 */
record TermBinding<T extends EObject, V extends Enum<V>>(EAttribute feature, Map<String, V> terms, String path, List<String> others)
		implements Binding<T> {

	@Override
	public void read(Element codebook, T element, Languages languages) {
		said(codebook).ifPresent(value -> element.eSet(feature, value));
	}

	private Stream<Element> places(Element codebook) {
		return Stream.concat(Stream.of(path), others.stream()).flatMap(each -> XmlElements.at(codebook, each).stream());
	}

	private Optional<V> said(Element codebook) {
		return places(codebook).map(this::term).flatMap(Optional::stream).findFirst();
	}

	private Optional<V> term(Element place) {
		return Optional.ofNullable(terms.get(Elements.text(place).toLowerCase(Locale.ROOT)));
	}

	@Override
	public void write(T element, Element codebook, Languages languages) {
		Object wanted = element.eIsSet(feature) ? element.eGet(feature) : null;
		if (Objects.equals(wanted, said(codebook).orElse(null)))
			return;
		places(codebook).filter(place -> term(place).isPresent()).toList().forEach(XmlElements::remove);
		if (wanted instanceof Enum<?> value)
			Elements.add(Elements.require(codebook, path.substring(0, path.lastIndexOf('/'))), path.substring(path.lastIndexOf('/') + 1))
					.setTextContent(EnumKeys.of(value));
	}
}
