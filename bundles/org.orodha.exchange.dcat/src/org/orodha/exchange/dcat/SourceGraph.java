// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.orodha.model.Agency;
import org.orodha.model.Catalogue;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Distribution;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;

/** What catalogues, sources and datasets are written as: a source is a catalogue of its datasets. */
record SourceGraph(ElementGraph elements) {

	/** The catalogue itself, which holds the sources. */
	Model of(Catalogue catalogue, Iterable<DataSource> sources, IRI publisher) {
		Model model = Terms.graph();
		IRI node = elements.iris().of(catalogue);
		model.add(node, RDF.TYPE, DCAT.CATALOG);
		ElementGraph.texts(model, node, DCTERMS.TITLE, catalogue.getName());
		ElementGraph.texts(model, node, DCTERMS.DESCRIPTION, catalogue.getDescription());
		if (publisher != null)
			model.add(node, DCTERMS.PUBLISHER, publisher);
		catalogue.getLanguages()
				.forEach(tag -> ElementGraph.term(model, node, DCTERMS.LANGUAGE, Vocabularies.ofLanguage(tag), DCTERMS.LINGUISTIC_SYSTEM));
		sources.forEach(source -> model.add(node, DCAT.HAS_CATALOG, elements.iris().of(source)));
		return model;
	}

	/** @param publisher what publishes it where the source has no owner; may be null */
	Model of(DataSource source, IRI publisher) {
		Model model = Terms.graph();
		IRI node = elements.iris().of(source);
		model.add(node, RDF.TYPE, DCAT.CATALOG);
		elements.common(model, node, source, source.getTopics(), source.getLegalBases(), publisher(source, publisher));
		if (ElementGraph.isAddress(source.getWebsite()))
			ElementGraph.typed(model, node, FOAF.HOMEPAGE, Terms.VALUES.createIRI(source.getWebsite()), FOAF.DOCUMENT);
		if (source.isSetPeriodicity())
			ElementGraph.term(model, node, DCTERMS.ACCRUAL_PERIODICITY, Vocabularies.of(source.getPeriodicity()), DCTERMS.FREQUENCY);
		Periods.write(model, node, source.getCoverageStart(), source.getCoverageEnd());
		if (!source.getGeographicCoverage().isEmpty())
			ElementGraph.texts(model, ElementGraph.nameless(model, node, DCTERMS.SPATIAL, DCTERMS.LOCATION), SKOS.PREF_LABEL,
					source.getGeographicCoverage());
		source.getDatasets().forEach(dataset -> model.add(node, DCAT.HAS_DATASET, elements.iris().of(dataset)));
		return model;
	}

	/** What publishes a source. */
	IRI publisher(DataSource source, IRI otherwise) {
		return source.getOwner() == null ? otherwise : elements.iris().of(source.getOwner());
	}

	/**
	 * A dataset with its distributions.
	 *
	 * @param publisher what publishes its source; may be null
	 * @param contact   whom to ask; may be null
	 */
	Model of(Dataset dataset, IRI publisher, Agency contact) {
		Model model = Terms.graph();
		IRI node = elements.iris().of(dataset);
		model.add(node, RDF.TYPE, DCAT.DATASET);
		elements.common(model, node, dataset, dataset.getTopics(), dataset.getLegalBases(), publisher);
		if (dataset.isSetFrequency())
			ElementGraph.term(model, node, DCTERMS.ACCRUAL_PERIODICITY, Vocabularies.of(dataset.getFrequency()), DCTERMS.FREQUENCY);
		if (dataset.isSetConfidentiality())
			ElementGraph.term(model, node, DCTERMS.ACCESS_RIGHTS, Vocabularies.of(dataset.getConfidentiality()), DCTERMS.RIGHTS_STATEMENT);
		Periods.write(model, node, dataset.getCoverageStart(), dataset.getCoverageEnd());
		ElementGraph.text(model, node, DCAT.VERSION, dataset.getVersion());
		for (Variable variable : dataset.getVariables())
			if (variable.isSetRole() && variable.getRole() != VariableRole.MEASURE)
				model.add(node, variable.getRole() == VariableRole.ATTRIBUTE ? Terms.ATTRIBUTE : Terms.DIMENSION, elements.iris().of(variable));
		contact(model, node, contact);
		for (int number = 0; number < dataset.getDistributions().size(); number++)
			distribution(model, node, dataset.getDistributions().get(number), number);
		return model;
	}

	private static void contact(Model model, IRI node, Agency agency) {
		if (agency == null || agency.getEmail() == null)
			return;
		BNode contact = ElementGraph.nameless(model, node, DCAT.CONTACT_POINT, VCARD4.ORGANIZATION);
		model.add(contact, RDF.TYPE, VCARD4.KIND);
		ElementGraph.texts(model, contact, VCARD4.FN, agency.getName());
		ElementGraph.address(model, contact, VCARD4.HAS_EMAIL, "mailto:" + agency.getEmail());
	}

	/** What a distribution is called. */
	static IRI distribution(IRI dataset, int number) {
		return Terms.VALUES.createIRI(dataset.stringValue() + "#distribution-" + (number + 1));
	}

	private static void distribution(Model model, IRI dataset, Distribution distribution, int number) {
		IRI node = distribution(dataset, number);
		ElementGraph.typed(model, dataset, DCAT.HAS_DISTRIBUTION, node, DCAT.DISTRIBUTION);
		ElementGraph.address(model, node, DCAT.ACCESS_URL, distribution.getAddress());
		ElementGraph.texts(model, node, DCTERMS.TITLE, distribution.getTitle());
		if (distribution.getMediaType() != null && distribution.getMediaType().matches("[\\w.+-]+/[\\w.+-]+"))
			ElementGraph.typed(model, node, DCAT.MEDIA_TYPE, Vocabularies.ofMediaType(distribution.getMediaType()), DCTERMS.MEDIA_TYPE);
	}
}
