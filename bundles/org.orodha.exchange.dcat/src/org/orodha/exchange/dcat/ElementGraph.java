// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.List;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.orodha.exchange.rdf.ElementIris;
import org.orodha.exchange.rdf.TextLiterals;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LocalizedText;
import org.orodha.model.Topic;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;

/** What agencies, topics, legal instruments and variables are written as. */
record ElementGraph(ElementIris iris) {

	Model of(Agency agency) {
		Model model = Terms.graph();
		IRI node = iris.of(agency);
		model.add(node, RDF.TYPE, FOAF.AGENT);
		texts(model, node, FOAF.NAME, agency.getName());
		texts(model, node, DCTERMS.DESCRIPTION, agency.getDescription());
		if (agency.getAcronym() != null && !agency.getAcronym().isBlank())
			model.add(node, SKOS.ALT_LABEL, Terms.VALUES.createLiteral(agency.getAcronym()));
		address(model, node, FOAF.HOMEPAGE, agency.getWebsite());
		address(model, node, FOAF.MBOX, agency.getEmail() == null ? null : "mailto:" + agency.getEmail());
		address(model, node, FOAF.PHONE, agency.getPhone() == null ? null : "tel:" + agency.getPhone().replaceAll("[^+0-9]+", "-"));
		return model;
	}

	Model of(Topic topic) {
		Model model = Terms.graph();
		IRI node = iris.of(topic);
		model.add(node, RDF.TYPE, SKOS.CONCEPT);
		texts(model, node, SKOS.PREF_LABEL, topic.getName());
		texts(model, node, SKOS.DEFINITION, topic.getDescription());
		if (topic.getBroader() != null)
			model.add(node, SKOS.BROADER, iris.of(topic.getBroader()));
		return model;
	}

	Model of(LegalInstrument law) {
		Model model = Terms.graph();
		IRI node = iris.of(law);
		model.add(node, RDF.TYPE, Terms.LEGAL_RESOURCE);
		texts(model, node, DCTERMS.TITLE, law.getName());
		texts(model, node, DCTERMS.DESCRIPTION, law.getDescription());
		text(model, node, DCTERMS.BIBLIOGRAPHIC_CITATION, law.getCitation());
		address(model, node, FOAF.PAGE, law.getWebsite());
		date(model, node, Terms.SIGNED, law.getSigned());
		date(model, node, Terms.IN_FORCE_FROM, law.getInForceFrom());
		date(model, node, Terms.IN_FORCE_TO, law.getInForceTo());
		return model;
	}

	Model of(Variable variable) {
		Model model = Terms.graph();
		IRI node = iris.of(variable);
		model.add(node, RDF.TYPE, variable.getRole() == VariableRole.ATTRIBUTE ? Terms.CUBE_ATTRIBUTE : Terms.CUBE_DIMENSION);
		texts(model, node, RDFS.LABEL, variable.getName());
		texts(model, node, RDFS.COMMENT, variable.getDescription());
		return model;
	}

	static void texts(Model model, Resource node, IRI property, List<LocalizedText> texts) {
		for (LocalizedText text : texts)
			if (text.getValue() != null && !text.getValue().isBlank())
				model.add(node, property, TextLiterals.of(text));
	}

	static void text(Model model, Resource node, IRI property, String text) {
		if (text != null && !text.isBlank())
			model.add(node, property, Terms.VALUES.createLiteral(text));
	}

	/** Writes an address as a name, where it can be one. */
	static void address(Model model, Resource node, IRI property, String address) {
		if (isAddress(address))
			model.add(node, property, Terms.VALUES.createIRI(address));
	}

	static boolean isAddress(String address) {
		return address != null && address.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
	}

	private static void date(Model model, Resource node, IRI property, Object date) {
		if (date != null)
			model.add(node, property, Terms.VALUES.createLiteral(date.toString(), XSD.DATE));
	}

	/** Writes what things have in common whose theme, law and publisher are known. */
	void common(Model model, IRI node, IdentifiedElement element, List<Topic> topics, List<LegalInstrument> laws, IRI publisher) {
		texts(model, node, DCTERMS.TITLE, element.getName());
		texts(model, node, DCTERMS.DESCRIPTION, element.getDescription());
		if (iris.isOwn(element.getId()))
			text(model, node, DCTERMS.IDENTIFIER, element.getId());
		if (publisher != null)
			model.add(node, DCTERMS.PUBLISHER, publisher);
		topics.forEach(topic -> model.add(node, DCAT.THEME, iris.of(topic)));
		laws.forEach(law -> model.add(node, Terms.LEGISLATION, iris.of(law)));
	}

	/** Says what kind of thing a name stands for. */
	static void typed(Model model, Resource node, IRI property, IRI value, IRI type) {
		model.add(node, property, value);
		model.add(value, RDF.TYPE, type);
	}

	/** A term of a vocabulary, whose name stands in that of the vocabulary. */
	static void term(Model model, Resource node, IRI property, IRI term, IRI type) {
		typed(model, node, property, term, type);
		model.add(term, SKOS.IN_SCHEME, Terms.VALUES.createIRI(term.stringValue().substring(0, term.stringValue().lastIndexOf('/'))));
	}

	/** A thing without a name. */
	static BNode nameless(Model model, Resource node, IRI property, IRI type) {
		BNode made = Terms.VALUES.createBNode();
		model.add(node, property, made);
		model.add(made, RDF.TYPE, type);
		return made;
	}
}
