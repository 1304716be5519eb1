// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.w3c.dom.Element;

/**
 * Something that an agency maintains, taken apart: what says what it is, and its parts.
 *
 * @param file      where it stands
 * @param container what it stands in, such as {@code OrganisationSchemes}
 * @param frame     it without its parts
 * @param urn       what it is called
 * @param parts     its parts
 */
record Artefact(Place file, String container, Element frame, Urn urn, List<Part> parts) {

	private static final Messages MESSAGES = Messages.of(Artefact.class);
	private static final Map<String, String> ITEMS = Map.of("AgencyScheme", "Agency", "ConceptScheme", "Concept", "Codelist", "Code", "ValueList",
			"ValueItem", "CategoryScheme", "Category");
	private static final Map<String, String> TYPES = Map.of("AgencyScheme", "base.AgencyScheme", "ConceptScheme", Urn.CONCEPT_SCHEME, "Codelist",
			Urn.CODE_LIST, "ValueList", "codelist.ValueList", "CategoryScheme", Urn.CATEGORY_SCHEME, "Categorisation", Urn.CATEGORISATION,
			"Dataflow", Urn.DATAFLOW, "DataStructure", Urn.DATA_STRUCTURE);
	static final List<String> COMPONENTS = List.of("Dimension", "MeasureDimension", "TimeDimension", "Attribute", "ReportingYearStartDay", "Measure",
			"PrimaryMeasure");

	/**
	 * A part.
	 *
	 * @param element it without parts of its own
	 * @param path    its identifier within the whole, with those of the parts around it
	 */
	record Part(Element element, String path) {
	}

	/** @throws ImportException where something lacks what it is to be known by */
	static Artefact of(Element element, String container, Place file) throws ImportException {
		String kind = element.getLocalName();
		Urn urn = new Urn(TYPES.getOrDefault(kind, ""), required(element, "agencyID", file), required(element, "id", file),
				attribute(element, "version").orElse(Urn.FIRST_VERSION), "");
		List<Part> parts = new ArrayList<>();
		if (ITEMS.containsKey(kind))
			take(element, ITEMS.get(kind), "", parts, file);
		if (kind.equals("DataStructure"))
			for (Element list : XmlElements.at(element, "DataStructureComponents").stream().flatMap(all -> XmlElements.in(all).stream()).toList())
				for (String component : COMPONENTS)
					take(list, component, "", parts, file);
		return new Artefact(file, container, element, urn, parts);
	}

	private static void take(Element parent, String name, String path, List<Part> parts, Place file) throws ImportException {
		for (Element part : XmlElements.in(parent, name)) {
			parent.removeChild(part);
			String id = COMPONENTS.contains(name) && !Components.id(part).isEmpty() ? Components.id(part) : required(part, "id", file);
			parts.add(new Part(part, path + id));
			take(part, name, path + id + ".", parts, file);
		}
	}

	private static String required(Element element, String attribute, Place file) throws ImportException {
		return attribute(element, attribute).orElseThrow(() -> new ImportException(file.row(XmlTree.line(element)),
				MESSAGES.text("attribute.none", attribute, element.getLocalName()), MESSAGES.text("attribute.none.remedy")));
	}

	String kind() {
		return frame.getLocalName();
	}

	/** Whether the catalogue has no kind of element for it. */
	boolean isOther() {
		return !TYPES.containsKey(kind());
	}

	Place place() {
		return file.row(XmlTree.line(frame));
	}

	Place place(Part part) {
		return file.row(XmlTree.line(part.element()));
	}

	/** What it is called beside others that are kept with the same agency. */
	String field() {
		return (TYPES.containsKey(kind()) ? kind() : container + "/" + kind()) + " " + urn.key();
	}
}
