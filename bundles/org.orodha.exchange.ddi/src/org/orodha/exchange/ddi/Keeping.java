// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.List;
import java.util.function.Function;

import org.orodha.core.exchange.Verbatim;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.model.LifecycleElement;
import org.w3c.dom.Element;

/**
 * How what a file says of a study, a file or a variable is kept beside the element that it is about.
 *
 * @param origin  the format
 * @param text    what is kept of a part of a codebook
 * @param parsing a part of a codebook from what is kept of it
 */
record Keeping(Verbatim origin, Function<Element, String> text, Parsing parsing) {

	/** The frame, without files and variables. */
	static final String STUDY = "codeBook";
	static final String FILE = "fileDscr";

	/** Followed by a number where it stood in another description of data than the first. */
	static final String VARIABLE = "var";

	/** Word for word, as XML. */
	static final Keeping XML = new Keeping(new Verbatim("ddi"), XmlTree::write, kept -> Xml.TREE.parse(kept.value(), Place.of("ddi")));

	/** Makes a part of a codebook from what is kept of it. */
	@FunctionalInterface
	interface Parsing {
		Element of(Verbatim.Value kept) throws ImportException;
	}

	/** Keeps a part with an element. */
	void keep(LifecycleElement element, String field, Element part) {
		origin.replace(element, List.of(new Verbatim.Value(field, text.apply(part))));
	}

	/** The part that is kept. */
	Element element(Verbatim.Value kept) throws ImportException {
		return parsing.of(kept);
	}
}
