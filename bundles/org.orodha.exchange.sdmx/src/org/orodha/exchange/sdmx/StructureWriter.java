// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.first;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.findings.ExportException;
import org.orodha.core.text.LanguageMap;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.w3c.dom.Element;

/** Writes the variables of a dataset as the components of its data structure. */
final class StructureWriter {

	private static final String PRIMARY = "PrimaryMeasure";
	private static final String OBSERVATION = "OBS_VALUE";
	private static final String TIME = "TimeDimension";

	private final CatalogueNames names;
	private final Drafts drafts;
	private final Dataset dataset;
	private final Components components;
	private final Element structure;
	private final Urn variables;
	private final FreeIds ids = new FreeIds();
	private final Map<String, Optional<Variable>> nameless = new LinkedHashMap<>();
	private boolean hasTime;
	private boolean hasPrimary;

	/** @param structure the data structure, without its components */
	StructureWriter(CatalogueNames names, Drafts drafts, Dataset dataset, Components components, Element structure) {
		this.names = names;
		this.drafts = drafts;
		this.dataset = dataset;
		this.components = components;
		this.structure = structure;
		variables = Components.scheme(names.structure(dataset));
	}

	void write() throws ExportException {
		Map<Variable, Element> said = new LinkedHashMap<>();
		for (Variable variable : dataset.getVariables()) {
			Optional<Element> kept = kept(variable);
			kept.ifPresent(this::note);
			said.put(variable, kept.orElse(null));
		}
		boolean hasDimension = dataset.getVariables().stream().anyMatch(variable -> variable.isSetRole() && variable.getRole() == VariableRole.DIMENSION);
		for (Map.Entry<Variable, Element> entry : said.entrySet()) {
			Variable variable = entry.getKey();
			Element component = entry.getValue();
			if (component == null) {
				component = begun(variable, hasDimension ? kind(variable) : "Dimension");
				hasDimension = true;
			}
			write(variable, component);
		}
		complete();
	}

	/** What is kept of a variable, under the one name that its version has for it. */
	private Optional<Element> kept(Variable variable) throws ExportException {
		for (Verbatim.Value value : Kept.all(variable))
			if (Artefact.COMPONENTS.contains(value.field())) {
				Element said = drafts.kept(variable, value);
				return Optional.of(drafts.version().isTwo() && said.getLocalName().equals("Measure") ? primary(said) : said);
			}
		return Optional.empty();
	}

	/** The one measure that there is in SDMX 2.1; others are attributes there. */
	private Element primary(Element measure) {
		String id = measure.getAttribute("id");
		boolean first = !hasPrimary && (id.equals(OBSERVATION) || dataset.getVariables().stream().filter(variable -> variable.getRole() == VariableRole.MEASURE).count() == 1);
		Element said = (Element) measure.getOwnerDocument().renameNode(measure, measure.getNamespaceURI(), "str:" + (first ? PRIMARY : "Attribute"));
		if (first)
			said.setAttribute("id", OBSERVATION);
		return said;
	}

	private void note(Element component) {
		ids.use(Components.id(component));
		hasTime |= component.getLocalName().equals(TIME);
		hasPrimary |= component.getLocalName().equals(PRIMARY);
	}

	private String kind(Variable variable) {
		VariableRole role = variable.isSetRole() ? variable.getRole() : VariableRole.ATTRIBUTE;
		return switch (role) {
		case DIMENSION -> !hasTime && variable.isSetType() && variable.getType() == VariableType.TIME_PERIOD ? TIME : "Dimension";
		case MEASURE -> !drafts.version().isTwo() ? "Measure" : hasPrimary ? "Attribute" : PRIMARY;
		case ATTRIBUTE -> "Attribute";
		};
	}

	private Element begun(Variable variable, String kind) {
		Element made = drafts.version().root(SdmxVersion.Module.STRUCTURE, kind);
		String column = variable.getColumn() == null || variable.getColumn().isEmpty() ? variable.getId().substring(variable.getId().lastIndexOf('.') + 1)
				: variable.getColumn();
		made.setAttribute("id", kind.equals(TIME) ? "TIME_PERIOD" : kind.equals(PRIMARY) ? OBSERVATION : ids.of(Agencies.name(column)));
		note(made);
		Components.identify(variable, dataset, made);
		return made;
	}

	private void write(Variable variable, Element component) throws ExportException {
		Optional<Element> concept = variable.getConcept() == null ? Optional.empty() : drafts.kept(variable.getConcept(), "Concept");
		components.write(variable, component, concept,
				variable.getConcept() == null ? Map.of() : LanguageMap.of(variable.getConcept().getName()).texts(), variables);
		if (Components.concept(component).filter(urn -> urn.whole(variables.type()).equals(variables)).isPresent())
			nameless.put(Components.id(component), Optional.of(variable));
		Parts.insert(list(component.getLocalName()), component);
		if (!Representation.of(variable).equals(Representation.of(component, concept, names)))
			drafts.losses().lost(variable, "loss.values");
		if (component.getLocalName().equals("Attribute") && variable.getRole() == VariableRole.MEASURE)
			drafts.losses().lost(variable, "loss.measure");
		drafts.losses().written(variable);
	}

	private Element list(String component) {
		String list = component.endsWith("Dimension") ? "DimensionList" : component.endsWith("Measure") ? "MeasureList" : "AttributeList";
		return Parts.require(Parts.require(structure, "DataStructureComponents"), list);
	}

	/** SDMX asks for a dimension, and 2.1 for a measure. */
	private void complete() {
		boolean asItWas = Kept.element(dataset, "DataStructure").filter(kept -> SdmxVersion.of(kept).isTwo() == drafts.version().isTwo()).isPresent();
		if (asItWas)
			return;
		if (first(structure, "DataStructureComponents/DimensionList").isEmpty())
			fill("Dimension", ids.of("NONE"));
		if (drafts.version().isTwo() && !hasPrimary)
			fill(PRIMARY, OBSERVATION);
	}

	private void fill(String kind, String id) {
		Element made = drafts.version().root(SdmxVersion.Module.STRUCTURE, kind);
		made.setAttribute("id", id);
		References.put(Parts.require(made, "ConceptIdentity"), variables.item(Urn.CONCEPT, id));
		Notes.put(made, Notes.ROLE, Optional.of(Notes.NONE));
		nameless.put(id, Optional.empty());
		Parts.insert(list(kind), made);
	}

	/** The scheme of the concepts that only say what variables are called; empty where all have a concept. */
	Optional<Element> concepts() {
		if (nameless.isEmpty())
			return Optional.empty();
		Element scheme = drafts.version().root(SdmxVersion.Module.STRUCTURE, "ConceptScheme");
		Nameables.identify(scheme, variables, Optional.of(variables.version()));
		Notes.put(scheme, Notes.FRAME, Optional.of("variables"));
		XmlElements.in(structure, "Name").forEach(name -> Parts.insert(scheme, name));
		nameless.forEach((id, variable) -> {
			Element concept = Parts.add(scheme, "Concept");
			concept.setAttribute("id", id);
			concept.setAttribute("urn", variables.item(Urn.CONCEPT, id).toString());
			variable.ifPresent(named -> LanguageTexts.NAME.write(named.getName(), concept));
			if (XmlElements.in(concept, "Name").isEmpty())
				LanguageTexts.NAME.add(concept, "en", id);
		});
		return Optional.of(scheme);
	}
}
