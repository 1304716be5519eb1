// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.List;

import javax.xml.namespace.QName;

import org.orodha.core.exchange.XmlTree;
import org.w3c.dom.Element;

/** Codebooks as trees of elements: earlier versions have the same elements in other namespaces, or in none. */
final class Xml {

	/** The namespace of codebooks of version 2.5, in which all are kept and written. */
	static final String DDI = "ddi:codebook:2_5";

	static final XmlTree TREE = new XmlTree(Xml::current);

	private static final List<String> EARLIER = List.of("", "http://www.icpsr.umich.edu/DDI", "icpsr.umich.edu/DDI", "ddi:codebook:2_1",
			"ddi:codebook:2_0", DDI, "ddi:codebook:2_6");

	private Xml() {
	}

	private static QName current(QName name) {
		return EARLIER.contains(name.getNamespaceURI()) ? new QName(DDI, name.getLocalPart()) : name;
	}

	/** An empty document's element. */
	static Element element(String name) {
		return XmlTree.element(DDI, name);
	}
}
