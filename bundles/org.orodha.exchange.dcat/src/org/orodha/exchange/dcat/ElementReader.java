// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.orodha.exchange.rdf.Subject;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;

/** Proposes the agencies, topics, legal instruments and variables of a graph. */
record ElementReader(Reading reading) {

	private ElementGraph written() {
		return reading.sources().elements();
	}

	void readAgency(IRI node, String id) {
		Subject subject = reading.subject(node);
		reading.proposal().put(reading.graph().place(node), id, Agency.class).describe(agency -> {
			reading.begin(agency);
			subject.take(RDF.TYPE, FOAF.AGENT::equals);
			names(subject, agency, List.of(FOAF.NAME, SKOS.PREF_LABEL, RDFS.LABEL, VCARD4.FN, DCTERMS.TITLE));
			subject.takeTexts(DCTERMS.DESCRIPTION, agency.getDescription(), reading.language());
			subject.takeFirst(SKOS.ALT_LABEL, value -> value instanceof Literal && value.stringValue().length() <= 20)
					.ifPresent(value -> agency.setAcronym(value.stringValue()));
			subject.takeFirst(FOAF.HOMEPAGE, ElementReader::isWebAddress).ifPresent(value -> agency.setWebsite(value.stringValue()));
			subject.takeFirst(FOAF.MBOX, value -> value.stringValue().matches("(mailto:)?[^\\s@:]+@[^\\s@]+"))
					.ifPresent(value -> agency.setEmail(value.stringValue().replaceFirst("^mailto:", "")));
			telephone(subject, agency);
			reading.keep(agency, subject, written().of(agency), Set.of(), List.of());
		});
	}

	private void telephone(Subject subject, Agency agency) {
		Model before = written().of(agency);
		if (!reading.isSettled(subject, FOAF.PHONE, before, reading.iris().of(agency)))
			subject.takeFirst(FOAF.PHONE, value -> true).ifPresent(value -> agency.setPhone(value.stringValue().replaceFirst("^tel:", "")));
	}

	/** The first property that names it. */
	private void names(Subject subject, IdentifiedElement element, List<IRI> properties) {
		properties.stream().filter(property -> subject.text(property).isPresent()).findFirst()
				.ifPresent(property -> subject.takeTexts(property, element.getName(), reading.language()));
	}

	static boolean isWebAddress(Value value) {
		return value.stringValue().matches("https?://[^\\s]+");
	}

	void readTopic(IRI node, String id, Set<String> topics) {
		Subject subject = reading.subject(node);
		reading.proposal().put(reading.graph().place(node), id, Topic.class).in(reading.catalogue().root()).describe(topic -> {
			names(subject, topic, List.of(SKOS.PREF_LABEL, DCTERMS.TITLE, RDFS.LABEL));
			subject.takeTexts(SKOS.DEFINITION, topic.getDescription(), reading.language());
			reading.takeElements(subject, SKOS.BROADER, topics).stream().filter(broader -> !broader.equals(id)).findFirst()
					.ifPresent(broader -> topic.setBroader((Topic) reading.element(Literals.TOPIC, broader)));
			reading.keep(topic, subject, written().of(topic), Set.of(), List.of());
		});
	}

	void readLaw(IRI node, String id) {
		Subject subject = reading.subject(node);
		reading.proposal().put(reading.graph().place(node), id, LegalInstrument.class).describe(law -> {
			reading.begin(law);
			names(subject, law, List.of(DCTERMS.TITLE, SKOS.PREF_LABEL, RDFS.LABEL));
			subject.takeTexts(DCTERMS.DESCRIPTION, law.getDescription(), reading.language());
			subject.takeFirst(DCTERMS.BIBLIOGRAPHIC_CITATION, Literal.class::isInstance).ifPresent(value -> law.setCitation(value.stringValue()));
			subject.takeFirst(FOAF.PAGE, ElementReader::isWebAddress).ifPresent(value -> law.setWebsite(value.stringValue()));
			date(subject, law, Terms.SIGNED, Literals.LEGAL_INSTRUMENT__SIGNED);
			date(subject, law, Terms.IN_FORCE_FROM, Literals.LEGAL_INSTRUMENT__IN_FORCE_FROM);
			date(subject, law, Terms.IN_FORCE_TO, Literals.LEGAL_INSTRUMENT__IN_FORCE_TO);
			reading.keep(law, subject, written().of(law), Set.of(), List.of());
		});
	}

	private static void date(Subject subject, LegalInstrument law, IRI property, EAttribute feature) {
		subject.takeFirst(property, value -> value.stringValue().matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")).ifPresent(value -> law
				.eSet(feature, EcoreUtil.createFromString(feature.getEAttributeType(), value.stringValue())));
	}

	/** Proposes a dimension or an attribute of a dataset. */
	void readVariable(IRI node, String id, IdentifiedElement dataset, VariableRole role) {
		Subject subject = reading.subject(node);
		reading.proposal().put(reading.graph().place(node), id, Variable.class).in(dataset).describe(variable -> {
			if (!variable.isSetRole())
				variable.setRole(role);
			names(subject, variable, List.of(RDFS.LABEL, SKOS.PREF_LABEL, DCTERMS.TITLE));
			subject.takeTexts(RDFS.COMMENT, variable.getDescription(), reading.language());
			reading.keep(variable, subject, written().of(variable), Set.of(), List.of());
		});
	}
}
