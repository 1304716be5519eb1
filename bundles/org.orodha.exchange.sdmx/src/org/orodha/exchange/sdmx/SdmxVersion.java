// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.orodha.core.exchange.XmlTree;
import org.w3c.dom.Element;

/** A version of SDMX-ML, and what its elements are called. */
enum SdmxVersion {

	/** Of 2011, which most registries still speak. */
	V2_1("2.1"),
	/** Of 2021. */
	V3_0("3.0"),
	/** Of 2025. */
	V3_1("3.1");

	/** The parts of the vocabulary, each a namespace of its own. */
	enum Module {
		/** Envelopes. */
		MESSAGE("mes"),
		/** Structures. */
		STRUCTURE("str"),
		/** What both use. */
		COMMON("com");

		private final String prefix;

		Module(String prefix) {
			this.prefix = prefix;
		}

		private String part() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Files in which each namespace has the same prefix. */
	static final XmlTree TREE = new XmlTree(SdmxVersion::called);

	private static final String NAMESPACES = "http://www.sdmx.org/resources/sdmxml/schemas/v";

	private final String label;

	SdmxVersion(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	static Optional<SdmxVersion> ofLabel(String label) {
		return Stream.of(values()).filter(version -> version.label.equals(label)).findFirst();
	}

	/** The version that a namespace is of. */
	static Optional<SdmxVersion> ofNamespace(String namespace) {
		return Stream.of(values()).filter(version -> namespace != null && namespace.startsWith(version.base())).findFirst();
	}

	/** Whether a namespace is one of SDMX-ML, of whichever version. */
	static boolean isSdmx(String namespace) {
		return namespace.toLowerCase(Locale.ROOT).startsWith(NAMESPACES);
	}

	/** The version that an element is of. */
	static SdmxVersion of(Element element) {
		return ofNamespace(element.getNamespaceURI()).orElse(V3_0);
	}

	private String base() {
		return NAMESPACES + label.replace('.', '_') + "/";
	}

	/** Whether references are elements of their own and data structures have one measure. */
	boolean isTwo() {
		return this == V2_1;
	}

	String namespace(Module module) {
		return base() + module.part();
	}

	/** The namespace of this version that stands for one of another; the same where it is none of SDMX-ML. */
	String namespace(String other) {
		return ofNamespace(other).map(version -> base() + other.substring(version.base().length())).orElse(other);
	}

	/** A new document's element. */
	Element root(Module module, String name) {
		return XmlTree.element(namespace(module), module.prefix + ":" + name);
	}

	/** An element for the document of another one. */
	static Element made(Element in, Module module, String name) {
		return in.getOwnerDocument().createElementNS(of(in).namespace(module), module.prefix + ":" + name);
	}

	private static QName called(QName name) {
		if (ofNamespace(name.getNamespaceURI()).isEmpty())
			return name;
		return Stream.of(Module.values()).filter(module -> name.getNamespaceURI().endsWith("/" + module.part())).findFirst()
				.map(module -> new QName(name.getNamespaceURI(), name.getLocalPart(), module.prefix)).orElse(name);
	}
}
