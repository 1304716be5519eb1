// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.List;
import java.util.Set;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.text.Labels;
import org.orodha.exchange.rdf.Subject;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;

/**
 * Proposes sources and their datasets.
 *
 * @param topics the identifiers of all topics
 * @param laws   those of all legal instruments
 */
record SourceReader(Reading reading, Set<String> topics, Set<String> laws) {

	private static final Set<IRI> LINKS = Set.of(DCAT.HAS_DATASET, DCAT.HAS_DISTRIBUTION, Terms.DIMENSION, Terms.ATTRIBUTE);

	/**
	 * Proposes the source that a catalogue is.
	 *
	 * @param owner    the identifier of its agency; null where none is known
	 * @param datasets the datasets that it holds
	 */
	void readSource(IRI node, String id, String owner, Set<IRI> datasets) {
		Subject subject = reading.subject(node);
		reading.proposal().put(reading.graph().place(node), id, DataSource.class).describe(source -> {
			Model before = reading.sources().of(source, null);
			IRI written = reading.iris().of(source);
			reading.begin(source);
			subject.take(RDF.TYPE, DCAT.CATALOG::equals);
			subject.takeTexts(DCTERMS.TITLE, source.getName(), reading.language());
			subject.takeTexts(DCTERMS.DESCRIPTION, source.getDescription(), reading.language());
			subject.take(DCTERMS.IDENTIFIER, value -> reading.iris().isOwn(id) && value.stringValue().equals(id));
			if (owner != null && (source.getOwner() == null || !owner.equals(Labels.id(source.getOwner()))))
				source.setOwner((Agency) reading.element(Literals.AGENCY, owner));
			subject.take(DCTERMS.PUBLISHER, value -> true);
			about(subject, source, before, written);
			subject.takeFirst(FOAF.HOMEPAGE, ElementReader::isWebAddress).ifPresent(value -> source.setWebsite(value.stringValue()));
			if (!reading.isSettled(subject, DCTERMS.ACCRUAL_PERIODICITY, before, written))
				subject.takeFirst(DCTERMS.ACCRUAL_PERIODICITY, value -> Vocabularies.frequency(value).isPresent())
						.flatMap(Vocabularies::frequency).ifPresent(source::setPeriodicity);
			place(subject, source, before, written);
			subject.take(DCAT.HAS_DATASET, datasets::contains);
			reading.keep(source, subject, reading.sources().of(source, null), LINKS, List.of());
		});
	}

	/** Its first place that has a name. */
	private void place(Subject subject, DataSource source, Model before, IRI written) {
		if (!reading.isSettled(subject, DCTERMS.SPATIAL, before, written))
			subject.takeFirst(DCTERMS.SPATIAL, value -> value instanceof Resource place && hasName(place)).ifPresent(
					value -> reading.subject((Resource) value).takeTexts(SKOS.PREF_LABEL, source.getGeographicCoverage(), reading.language()));
	}

	private boolean hasName(Resource place) {
		return reading.graph().model().filter(place, SKOS.PREF_LABEL, null).objects().stream().anyMatch(Literal.class::isInstance);
	}

	private void about(Subject subject, IdentifiedElement element, Model before, IRI written) {
		DataSource source = element instanceof DataSource whole ? whole : null;
		Dataset dataset = element instanceof Dataset part ? part : null;
		List<String> themes = reading.takeElements(subject, DCAT.THEME, topics);
		if (!themes.isEmpty())
			reading.refer(source != null ? source.getTopics() : dataset.getTopics(), Literals.TOPIC, Topic.class, themes);
		List<String> bases = reading.takeElements(subject, Terms.LEGISLATION, laws);
		if (!bases.isEmpty())
			reading.refer(source != null ? source.getLegalBases() : dataset.getLegalBases(), Literals.LEGAL_INSTRUMENT, LegalInstrument.class, bases);
		if (!reading.isSettled(subject, DCTERMS.TEMPORAL, before, written))
			Periods.take(subject).ifPresent(period -> {
				element.eSet(source != null ? Literals.DATA_SOURCE__COVERAGE_START : Literals.DATASET__COVERAGE_START, period.start());
				element.eSet(source != null ? Literals.DATA_SOURCE__COVERAGE_END : Literals.DATASET__COVERAGE_END, period.end());
			});
	}

	/**
	 * Proposes a dataset.
	 *
	 * @param source what it becomes a part of
	 * @param owner  the agency of that; may be null
	 */
	void readDataset(IRI node, String id, DataSource source, Agency owner, Set<String> variables) {
		Subject subject = reading.subject(node);
		IRI publisher = owner == null ? null : reading.iris().of(owner);
		reading.proposal().put(reading.graph().place(node), id, Dataset.class).in(source).describe(dataset -> {
			Model before = reading.sources().of(dataset, publisher, owner);
			IRI written = reading.iris().of(dataset);
			reading.begin(dataset);
			subject.take(RDF.TYPE, SourceReader::isDataset);
			subject.takeTexts(DCTERMS.TITLE, dataset.getName(), reading.language());
			subject.takeTexts(DCTERMS.DESCRIPTION, dataset.getDescription(), reading.language());
			subject.take(DCTERMS.IDENTIFIER, value -> reading.iris().isOwn(id) && value.stringValue().equals(id));
			subject.take(DCTERMS.PUBLISHER, value -> true);
			subject.take(DCAT.CONTACT_POINT, value -> true);
			about(subject, dataset, before, written);
			if (!reading.isSettled(subject, DCTERMS.ACCRUAL_PERIODICITY, before, written))
				subject.takeFirst(DCTERMS.ACCRUAL_PERIODICITY, value -> Vocabularies.frequency(value).isPresent())
						.flatMap(Vocabularies::frequency).ifPresent(dataset::setFrequency);
			if (!reading.isSettled(subject, DCTERMS.ACCESS_RIGHTS, before, written))
				subject.takeFirst(DCTERMS.ACCESS_RIGHTS, value -> Vocabularies.confidentiality(value).isPresent())
						.flatMap(Vocabularies::confidentiality).ifPresent(dataset::setConfidentiality);
			subject.takeFirst(DCAT.VERSION, Literal.class::isInstance).map(Value::stringValue).ifPresent(dataset::setVersion);
			reading.takeElements(subject, Terms.DIMENSION, variables);
			reading.takeElements(subject, Terms.ATTRIBUTE, variables);
			List<DistributionReader.Read> distributions = new DistributionReader(reading, dataset).read(subject);
			Model after = reading.sources().of(dataset, publisher, owner);
			List<Verbatim.Value> parts = distributions.stream().flatMap(read -> read.residue(dataset, after, written).stream()).toList();
			reading.keep(dataset, subject, after, LINKS, parts);
		});
	}

	private static boolean isDataset(Value type) {
		return DCAT.DATASET.equals(type) || DCAT.DATASET_SERIES.equals(type);
	}
}
