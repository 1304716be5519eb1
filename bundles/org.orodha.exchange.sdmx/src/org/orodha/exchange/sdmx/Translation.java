// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.attribute;
import static org.orodha.core.exchange.XmlElements.first;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.orodha.core.exchange.XmlElements;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Says in one version of SDMX-ML what was said in another.
 *
 * @param target the version
 * @param lost   takes the names of what that version has no place for
 */
record Translation(SdmxVersion target, Consumer<String> lost) {

	private static final Map<String, String> TYPES = Map.of("Structure", Urn.DATA_STRUCTURE, "Enumeration", Urn.CODE_LIST, "ConceptIdentity", Urn.CONCEPT,
			"ConceptRole", Urn.CONCEPT, "Source", Urn.DATAFLOW, "Target", Urn.CATEGORY);
	private static final Set<String> LOCAL = Set.of("Parent", "DimensionReference", "Dimension", "Group", "AttachmentGroup");
	private static final Map<String, String> TO_THREE = Map.of("MeasureDimension", "Dimension", "PrimaryMeasure", "Measure", "None", "Dataflow");
	private static final Set<String> ONLY_TWO = Set.of("isFinal", "type", "assignmentStatus");
	private static final Set<String> ONLY_THREE = Set.of("CodelistExtension", "Metadata", "MetadataAttributeUsage", "MeasureRelationship", "SentinelValue",
			"AnnotationValue");
	private static final Set<String> ONLY_THREE_ATTRIBUTES = Set.of("usage", "minOccurs", "maxOccurs", "isPartialLanguage", "evolvingStructure");

	/** The element in the target's words; the same element where it is said in them. */
	Element of(Element element) {
		SdmxVersion said = SdmxVersion.of(element);
		if (said == target)
			return element;
		if (said.isTwo())
			toThree(element);
		else if (target.isTwo())
			toTwo(element);
		return renamed(element);
	}

	private Element renamed(Element element) {
		XmlElements.in(element).forEach(this::renamed);
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++)
			if ("http://www.w3.org/2000/xmlns/".equals(attributes.item(i).getNamespaceURI()))
				((Attr) attributes.item(i)).setValue(target.namespace(attributes.item(i).getNodeValue()));
		return element.getNamespaceURI() == null ? element : named(element, element.getLocalName(), target.namespace(element.getNamespaceURI()));
	}

	private static Element named(Element element, String name, String namespace) {
		return (Element) element.getOwnerDocument().renameNode(element, namespace, element.getPrefix() == null ? name : element.getPrefix() + ":" + name);
	}

	private void toThree(Element element) {
		for (Element part : XmlElements.in(element))
			toThree(part);
		if (first(element, "Ref").isPresent() || first(element, "URN").isPresent())
			References.urn(element, TYPES.getOrDefault(element.getLocalName(), "")).map(Urn::toString).or(() -> References.local(element))
					.ifPresent(element::setTextContent);
		Optional<String> status = attribute(element, "assignmentStatus");
		ONLY_TWO.forEach(name -> {
			if (name.equals("isFinal") && element.getAttribute(name).equals("true"))
				lost.accept(name);
			element.removeAttribute(name);
		});
		status.ifPresent(text -> element.setAttribute("usage", text.equals("Mandatory") ? "mandatory" : "optional"));
		boolean relation = isIn(element, "AttributeRelationship");
		String name = relation && element.getLocalName().equals("PrimaryMeasure") ? "Observation"
				: relation && element.getLocalName().equals("AttachmentGroup") ? "Group" : TO_THREE.getOrDefault(element.getLocalName(), element.getLocalName());
		if (name.equals("Observation"))
			element.setTextContent("");
		if (!name.equals(element.getLocalName()))
			named(element, name, element.getNamespaceURI());
	}

	private static boolean isIn(Element element, String name) {
		return element.getParentNode() instanceof Element parent && parent.getLocalName().equals(name);
	}

	private void toTwo(Element element) {
		for (Element part : XmlElements.in(element))
			if (ONLY_THREE.contains(part.getLocalName())) {
				lost.accept(part.getLocalName());
				element.removeChild(part);
			} else
				toTwo(part);
		boolean relation = isIn(element, "AttributeRelationship");
		Optional<String> usage = attribute(element, "usage");
		ONLY_THREE_ATTRIBUTES.forEach(element::removeAttribute);
		if (element.getLocalName().equals("Attribute"))
			element.setAttribute("assignmentStatus", usage.filter("mandatory"::equals).isPresent() ? "Mandatory" : "Conditional");
		referToTwo(element, relation);
		if (relation && List.of("Observation", "Dataflow").contains(element.getLocalName()))
			relate(element);
	}

	private void referToTwo(Element element, boolean relation) {
		Optional<Urn> urn = XmlElements.in(element).isEmpty() ? Urn.parse(element.getTextContent()) : Optional.empty();
		boolean local = LOCAL.contains(element.getLocalName()) && XmlElements.in(element).isEmpty() && !element.getTextContent().isBlank()
				&& (relation || List.of("Parent", "DimensionReference").contains(element.getLocalName()));
		if (urn.isPresent() && !element.getLocalName().startsWith("Annotation")) {
			element.setTextContent("");
			element.appendChild(element.getOwnerDocument().createElementNS(null, "URN")).setTextContent(urn.get().toString());
		} else if (local) {
			String id = element.getTextContent().strip();
			element.setTextContent("");
			((Element) element.appendChild(element.getOwnerDocument().createElementNS(null, "Ref"))).setAttribute("id", id);
		}
	}

	private static void relate(Element element) {
		if (element.getLocalName().equals("Dataflow")) {
			named(element, "None", element.getNamespaceURI());
			return;
		}
		Element measure = named(element, "PrimaryMeasure", element.getNamespaceURI());
		((Element) measure.appendChild(measure.getOwnerDocument().createElementNS(null, "Ref"))).setAttribute("id", "OBS_VALUE");
	}
}
