// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.orodha.core.exchange.Verbatim;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.model.LifecycleElement;
import org.w3c.dom.Element;

/** What is kept of structures word for word, each under what it was there. */
final class Kept {

	/** The scheme of identifiers of SDMX, and what is kept is kept as. */
	static final String SCHEME = "sdmx";

	private static final Verbatim VERBATIM = new Verbatim(SCHEME);

	private Kept() {
	}

	static List<Verbatim.Value> all(LifecycleElement element) {
		return VERBATIM.of(element);
	}

	/** What is kept under a name. */
	static Optional<Verbatim.Value> in(LifecycleElement element, String field) {
		return all(element).stream().filter(value -> value.field().equals(field)).findFirst();
	}

	/** The element that is kept under a name; empty for none, and for one that is not whole. */
	static Optional<Element> element(LifecycleElement element, String field) {
		try {
			Optional<Verbatim.Value> value = in(element, field);
			return value.isEmpty() ? Optional.empty() : Optional.of(SdmxVersion.TREE.parse(value.get().value(), Place.of(element.getId())));
		} catch (ImportException broken) {
			return Optional.empty();
		}
	}

	/** Keeps that in place of what was kept under the same names, and what that makes needless. */
	static void put(LifecycleElement element, Predicate<String> replaced, List<Verbatim.Value> values) {
		List<Verbatim.Value> kept = new ArrayList<>();
		List<Verbatim.Value> left = new ArrayList<>(values);
		for (Verbatim.Value before : all(element)) {
			Optional<Verbatim.Value> now = left.stream().filter(value -> value.field().equals(before.field())).findFirst();
			now.ifPresent(value -> {
				kept.add(value);
				left.remove(value);
			});
			if (now.isEmpty() && !replaced.test(before.field()))
				kept.add(before);
		}
		kept.addAll(left);
		VERBATIM.replace(element, kept);
	}

	/** Keeps an element where what Orodha writes by itself would not say the same. */
	static void put(LifecycleElement element, String field, Element said, Element own) {
		put(element, field::equals, value(field, said, own));
	}

	/** What is to be kept of an element, none where Orodha would write the same by itself. */
	static List<Verbatim.Value> value(String field, Element said, Element own) {
		String text = XmlTree.write(said);
		return text.equals(XmlTree.write(own)) ? List.of() : List.of(new Verbatim.Value(field, text));
	}
}
