// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.exchange.XmlElements;
import org.orodha.exchange.sdmx.SdmxVersion.Module;
import org.w3c.dom.Element;

/** Parts of elements, made where the schema wants them. */
final class Parts {

	private static final List<String> NAMEABLE = List.of("Annotations", "Name", "Description");
	private static final List<String> COMPONENT = List.of("Annotations", "ConceptIdentity", "LocalRepresentation", "ConceptRole",
			"AttributeRelationship", "MeasureRelationship");
	private static final Map<String, List<String>> ORDER = Map.ofEntries(
			order("Structures", "OrganisationSchemes", "AgencySchemes", "Dataflows", "Metadataflows", "CategorySchemes", "Categorisations",
					"Codelists", "HierarchicalCodelists", "Concepts", "MetadataStructures", "DataStructures", "StructureSets",
					"ReportingTaxonomies", "Processes", "Constraints", "ProvisionAgreements"),
			order("OrganisationSchemes", "AgencyScheme", "DataConsumerScheme", "DataProviderScheme", "OrganisationUnitScheme"),
			order("Annotation", "AnnotationTitle", "AnnotationType", "AnnotationURL", "AnnotationText"),
			order("Agency", "Annotations", "Name", "Description", "Contact"),
			order("Contact", "Name", "Department", "Role", "Telephone", "URI", "Email"),
			order("AgencyScheme", "Annotations", "Name", "Description", "Agency"),
			order("ConceptScheme", "Annotations", "Name", "Description", "Concept"),
			order("Concept", "Annotations", "Name", "Description", "Parent", "CoreRepresentation", "ISOConceptReference"),
			order("Codelist", "Annotations", "Name", "Description", "Code", "CodelistExtension"),
			order("ValueList", "Annotations", "Name", "Description", "ValueItem"),
			order("Code", "Annotations", "Name", "Description", "Parent"),
			order("CategoryScheme", "Annotations", "Name", "Description", "Category"),
			order("Category", "Annotations", "Name", "Description", "Category"),
			order("Categorisation", "Annotations", "Name", "Description", "Source", "Target"),
			order("Dataflow", "Annotations", "Name", "Description", "Structure"),
			order("DataStructure", "Annotations", "Name", "Description", "DataStructureComponents", "Metadata"),
			order("DataStructureComponents", "DimensionList", "Group", "AttributeList", "MeasureList"),
			order("DimensionList", "Annotations", "Dimension", "MeasureDimension", "TimeDimension"));

	private Parts() {
	}

	private static Map.Entry<String, List<String>> order(String parent, String... parts) {
		return Map.entry(parent, List.of(parts));
	}

	/** Puts a part where the schema wants it. */
	static Element insert(Element parent, Element part) {
		boolean component = parent.getLocalName().matches("Dimension|TimeDimension|MeasureDimension|Attribute|Measure|PrimaryMeasure|ReportingYearStartDay");
		return XmlElements.insert(parent, part, ORDER.getOrDefault(parent.getLocalName(), component ? COMPONENT : NAMEABLE));
	}

	/** Makes a part of the vocabulary of structures. */
	static Element add(Element parent, String name) {
		return insert(parent, SdmxVersion.made(parent, Module.STRUCTURE, name));
	}

	/** Makes a part of the vocabulary that structures share with data. */
	static Element addCommon(Element parent, String name) {
		return insert(parent, SdmxVersion.made(parent, Module.COMMON, name));
	}

	/** The first part of that name, made where it is missing. */
	static Element require(Element parent, String name) {
		return XmlElements.first(parent, name).orElseGet(() -> add(parent, name));
	}

	/** The first part of that name, made, changed or taken away. */
	static void text(Element parent, String name, Optional<String> text) {
		Optional<Element> present = XmlElements.first(parent, name);
		if (present.map(Element::getTextContent).map(String::strip).equals(text))
			return;
		if (text.isEmpty())
			present.ifPresent(XmlElements::remove);
		else
			require(parent, name).setTextContent(text.get());
	}
}
