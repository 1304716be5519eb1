// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.attribute;
import static org.orodha.core.exchange.XmlElements.first;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Labels;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Texts;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.w3c.dom.Element;

/**
 * What a variable and a component of a data structure say of the same.
 *
 * @param naming who is who
 * @param own    whether Orodha wrote the data structure itself
 */
record Components(Naming naming, boolean own) {

	private static final Map<String, VariableRole> ROLES = Map.of("Dimension", VariableRole.DIMENSION, "TimeDimension", VariableRole.DIMENSION,
			"MeasureDimension", VariableRole.DIMENSION, "Attribute", VariableRole.ATTRIBUTE, "ReportingYearStartDay", VariableRole.ATTRIBUTE,
			"Measure", VariableRole.MEASURE, "PrimaryMeasure", VariableRole.MEASURE);
	private static final String PRIMARY = "PrimaryMeasure";

	/** Whether it only stands where SDMX asks for something. */
	static boolean isNone(Element said) {
		return Notes.in(said, Notes.ROLE).filter(Notes.NONE::equals).isPresent();
	}

	/**
	 * Gives a variable what a component says.
	 *
	 * @param id      the component's identifier
	 * @param concept its concept, where the message or the catalogue has it
	 * @param names   the concept's names
	 */
	void read(Element said, String id, Optional<Element> concept, Map<String, String> names, Variable variable, Reading reading) {
		variable.setRole(role(said));
		variable.setMandatory(isMandatory(said));
		Notes.in(said, Notes.COLUMN).or(() -> own ? Optional.empty() : Optional.of(id)).ifPresent(variable::setColumn);
		Notes.texts(said, Notes.NAME).ifPresent(texts -> texts.forEach((language, text) -> Texts.put(variable.getName(), language, text)));
		Notes.texts(said, Notes.DESCRIPTION)
				.ifPresent(texts -> texts.forEach((language, text) -> Texts.put(variable.getDescription(), language, text)));
		if (variable.getName().isEmpty())
			names.forEach((language, text) -> Texts.put(variable.getName(), language, text));
		if (variable.getName().isEmpty())
			Texts.put(variable.getName(), reading.language(), id);
		concept(said).flatMap(naming::id).ifPresent(found -> variable.setConcept(reading.concept(found)));
		Representation.of(said, concept, naming).read(variable, reading);
	}

	/** What a component is called: in SDMX 2.1, one without an identifier as its concept. */
	static String id(Element said) {
		return attribute(said, "id").or(() -> concept(said).map(Urn::lastItem)).orElse("");
	}

	/** The scheme that holds a concept for each variable without one. */
	static Urn scheme(Urn structure) {
		return new Urn(Urn.CONCEPT_SCHEME, structure.agency(), structure.id() + "_VARIABLES", structure.version(), "");
	}

	/** The identifier of the variable of a component where nothing notes another. */
	static String derived(Dataset dataset, String component) {
		return dataset.getId() + "." + Ids.slug(component).replace('.', '-');
	}

	/** Notes the identifier of a variable that cannot be derived. */
	static void identify(Variable variable, Dataset dataset, Element said) {
		if (!variable.getId().equals(derived(dataset, id(said))))
			Notes.put(said, Notes.ID, Optional.of(variable.getId()));
	}

	/** Whether it says when something was observed. */
	static boolean isTime(Element said) {
		return said.getLocalName().equals("TimeDimension");
	}

	static Optional<Urn> concept(Element said) {
		return first(said, "ConceptIdentity").flatMap(identity -> References.urn(identity, Urn.CONCEPT));
	}

	private static VariableRole role(Element said) {
		return Notes.in(said, Notes.ROLE).map(VariableRole::get).orElse(ROLES.get(said.getLocalName()));
	}

	/**
	 * Makes a component say what a variable is.
	 *
	 * @param concept   its concept, as far as it is known
	 * @param names     the concept's names
	 * @param variables the scheme in which variables without a concept have one that says their names
	 */
	void write(Variable variable, Element said, Optional<Element> concept, Map<String, String> names, Urn variables) {
		String id = id(said);
		if (variable.isSetRole())
			Notes.put(said, Notes.ROLE, Optional.of(variable.getRole().getLiteral()).filter(role -> ROLES.get(said.getLocalName()) != variable.getRole()));
		String column = Objects.requireNonNullElse(variable.getColumn(), "");
		Notes.put(said, Notes.COLUMN, Optional.of(column).filter(name -> !name.isEmpty() && (own || !name.equals(id))));
		boolean withoutConcept = writeConcept(variable, said, variables);
		writeNames(variable, said, withoutConcept ? LanguageMap.of(variable.getName()).texts() : names);
		Notes.put(said, Notes.DESCRIPTION, Optional.empty(), variable.getDescription());
		Representation.of(variable).sayable(isTime(said)).write(said, concept, naming);
		writeMandatory(variable.isMandatory(), said);
		if (said.getLocalName().equals("Attribute") && first(said, "AttributeRelationship").isEmpty())
			writeRelationship(said);
	}

	/** Tells whether its concept is one that only says its name. */
	private boolean writeConcept(Variable variable, Element said, Urn variables) {
		Optional<String> wanted = Optional.ofNullable(variable.getConcept()).map(Labels::id);
		Optional<Urn> present = concept(said);
		Urn made = variables.item(Urn.CONCEPT, id(said));
		if (present.isEmpty() || !wanted.equals(present.flatMap(naming::id)))
			References.put(Parts.require(said, "ConceptIdentity"), wanted.flatMap(naming::urn).orElse(made));
		return concept(said).filter(made::equals).isPresent();
	}

	/** A name that is not that of the concept is noted. */
	private static void writeNames(Variable variable, Element said, Map<String, String> given) {
		Map<String, String> wanted = LanguageMap.of(variable.getName()).texts();
		boolean known = wanted.equals(given) || given.isEmpty() && List.copyOf(wanted.values()).equals(List.of(id(said)));
		Notes.put(said, Notes.NAME, Optional.empty(), known && Notes.texts(said, Notes.NAME).isEmpty() ? List.of() : variable.getName());
	}

	private static boolean isMandatory(Element said) {
		return Notes.in(said, Notes.MANDATORY).map(Boolean::valueOf).orElseGet(() -> isMandatoryItself(said));
	}

	private static boolean isMandatoryItself(Element said) {
		return ROLES.get(said.getLocalName()) == VariableRole.DIMENSION
				|| attribute(said, SdmxVersion.of(said).isTwo() ? "assignmentStatus" : "usage").filter("mandatory"::equalsIgnoreCase).isPresent();
	}

	private static void writeMandatory(boolean wanted, Element said) {
		boolean two = SdmxVersion.of(said).isTwo();
		boolean sayable = ROLES.get(said.getLocalName()) != VariableRole.DIMENSION && !said.getLocalName().equals(PRIMARY);
		if (sayable && (wanted != isMandatoryItself(said) || two && !said.hasAttribute("assignmentStatus")))
			said.setAttribute(two ? "assignmentStatus" : "usage", two ? wanted ? "Mandatory" : "Conditional" : wanted ? "mandatory" : "optional");
		Notes.put(said, Notes.MANDATORY, Optional.of(String.valueOf(wanted)).filter(text -> wanted != isMandatoryItself(said)));
	}

	private static void writeRelationship(Element said) {
		Element relationship = Parts.add(said, "AttributeRelationship");
		if (SdmxVersion.of(said).isTwo())
			References.putLocal(Parts.add(relationship, PRIMARY), "OBS_VALUE");
		else
			Parts.add(relationship, "Observation");
	}
}
