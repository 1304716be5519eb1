// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.Unwritten;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.text.Labels;
import org.orodha.exchange.rdf.ElementIris;
import org.orodha.exchange.rdf.Residue;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.CatalogueElement;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;

/** A whole catalogue as one graph, and what of it the graph does not say. */
final class CatalogueGraph {

	private static final Verbatim VERBATIM = new Verbatim(Terms.SCHEME);
	private static final Set<EStructuralFeature> COMMON = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.IDENTIFIED_ELEMENT__NAME,
			Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.CATALOGUE_ELEMENT__OWNER);
	private static final Map<EClass, Set<EStructuralFeature>> WRITTEN = Map.of(
			Literals.DATA_SOURCE, Set.of(Literals.DATA_SOURCE__TOPICS, Literals.DATA_SOURCE__PERIODICITY, Literals.DATA_SOURCE__GEOGRAPHIC_COVERAGE,
					Literals.DATA_SOURCE__COVERAGE_START, Literals.DATA_SOURCE__COVERAGE_END, Literals.DATA_SOURCE__LEGAL_BASES,
					Literals.DATA_SOURCE__WEBSITE, Literals.DATA_SOURCE__DATASETS),
			Literals.DATASET, Set.of(Literals.DATASET__TOPICS, Literals.DATASET__FREQUENCY, Literals.DATASET__COVERAGE_START,
					Literals.DATASET__COVERAGE_END, Literals.DATASET__CONFIDENTIALITY, Literals.DATASET__LEGAL_BASES, Literals.DATASET__DISTRIBUTIONS,
					Literals.DATASET__VARIABLES, Literals.LIFECYCLE_ELEMENT__VERSION),
			Literals.AGENCY, Set.of(Literals.AGENCY__ACRONYM, Literals.AGENCY__WEBSITE, Literals.AGENCY__EMAIL, Literals.AGENCY__PHONE),
			Literals.TOPIC, Set.of(Literals.TOPIC__BROADER), Literals.VARIABLE, Set.of(Literals.VARIABLE__ROLE),
			Literals.LEGAL_INSTRUMENT, Set.of(Literals.LEGAL_INSTRUMENT__CITATION, Literals.LEGAL_INSTRUMENT__WEBSITE,
					Literals.LEGAL_INSTRUMENT__SIGNED, Literals.LEGAL_INSTRUMENT__IN_FORCE_FROM, Literals.LEGAL_INSTRUMENT__IN_FORCE_TO));

	private final Catalogue catalogue;
	private final ElementIris iris;
	private final SourceGraph sources;
	private final Agency publisher;
	private final Model model = Terms.graph();
	private final List<Loss> losses = new ArrayList<>();
	private final Set<Agency> agencies = new LinkedHashSet<>();
	private final Set<Topic> topics = new LinkedHashSet<>();
	private final Set<LegalInstrument> laws = new LinkedHashSet<>();
	private int elements;

	/**
	 * @param base      what the identifiers of the catalogue's own elements follow
	 * @param publisher who publishes the catalogue; null for whoever is the most likely
	 */
	CatalogueGraph(Catalogue catalogue, String base, Agency publisher) {
		this.catalogue = catalogue;
		iris = new ElementIris(catalogue, Terms.SCHEME, base);
		sources = new SourceGraph(new ElementGraph(iris));
		this.publisher = publisher != null ? publisher : likely(catalogue);
		add();
	}

	/** Who coordinates, else who makes the statistics, else anybody: of several, who owns most. */
	private static Agency likely(Catalogue catalogue) {
		Map<Agency, Long> owned = catalogue.all(CatalogueElement.class).stream().filter(element -> element.getOwner() != null)
				.collect(Collectors.groupingBy(CatalogueElement::getOwner, Collectors.counting()));
		return catalogue.all(Agency.class).stream().max(Comparator.comparingInt(CatalogueGraph::likelihood)
				.thenComparing(agency -> owned.getOrDefault(agency, 0L)).thenComparing(Agency::getId)).orElse(null);
	}

	private static int likelihood(Agency agency) {
		return switch (agency.isSetKind() ? agency.getKind() : AgencyKind.OTHER) {
		case COORDINATION_MECHANISM -> 2;
		case STATISTICS_OFFICE -> 1;
		default -> 0;
		};
	}

	Model model() {
		return model;
	}

	List<Loss> losses() {
		return losses;
	}

	int elements() {
		return elements;
	}

	private void add() {
		List<DataSource> all = catalogue.all(DataSource.class);
		IRI own = publisher == null ? null : iris.of(publisher);
		model.addAll(sources.of(catalogue.root(), all, own));
		if (publisher != null)
			agencies.add(publisher);
		all.forEach(source -> add(source, hasPublisher(source) ? null : own));
		catalogue.all(Agency.class).stream().filter(CatalogueGraph::isFromElsewhere).forEach(agencies::add);
		catalogue.all(Topic.class).stream().filter(CatalogueGraph::isFromElsewhere).forEach(topics::add);
		catalogue.all(LegalInstrument.class).stream().filter(CatalogueGraph::isFromElsewhere).forEach(laws::add);
		ElementGraph graphs = sources.elements();
		agencies.forEach(agency -> put(agency, graphs.of(agency)));
		withBroader().forEach(topic -> put(topic, graphs.of(topic)));
		laws.forEach(law -> put(law, graphs.of(law)));
		tellOthers();
	}

	/** Whether a file names a publisher that is no agency here. */
	private static boolean hasPublisher(DataSource source) {
		return VERBATIM.of(source).stream().anyMatch(kept -> kept.field().equals(DCTERMS.PUBLISHER.stringValue()));
	}

	private static boolean isFromElsewhere(LifecycleElement element) {
		return LocalIdentifiers.in(element, Terms.SCHEME).isPresent();
	}

	private void add(DataSource source, IRI own) {
		Agency owner = source.getOwner() != null ? source.getOwner() : own == null ? null : publisher;
		put(source, sources.of(source, own));
		note(source.getOwner(), source.getTopics(), source.getLegalBases());
		for (Dataset dataset : source.getDatasets()) {
			IRI node = iris.of(dataset);
			Model written = sources.of(dataset, sources.publisher(source, own), owner);
			List<Verbatim.Value> kept = VERBATIM.of(dataset);
			List<String> givenUp = new ArrayList<>(KeptParts.restore(dataset, kept.stream().filter(KeptParts::isOfPart).toList(), written, node));
			givenUp.addAll(Residue.restore(kept.stream().filter(value -> !KeptParts.isOfPart(value)).toList(), written, node));
			finish(dataset, written, givenUp);
			note(null, dataset.getTopics(), dataset.getLegalBases());
			dataset.getVariables().forEach(this::add);
		}
	}

	private void add(Variable variable) {
		if (variable.isSetRole() && variable.getRole() != VariableRole.MEASURE)
			put(variable, sources.elements().of(variable));
		else
			losses.add(new Loss(variable.getId(), Terms.MESSAGES.text("loss.element", Labels.ofKind(variable.eClass()))));
	}

	private void note(Agency owner, List<Topic> about, List<LegalInstrument> bases) {
		Optional.ofNullable(owner).filter(agency -> !agency.eIsProxy()).ifPresent(agencies::add);
		about.stream().filter(topic -> !topic.eIsProxy()).forEach(topics::add);
		bases.stream().filter(law -> !law.eIsProxy()).forEach(laws::add);
	}

	private Set<Topic> withBroader() {
		Set<Topic> all = new LinkedHashSet<>();
		for (Topic topic : topics)
			for (Topic next = topic; next != null && !next.eIsProxy() && all.add(next);)
				next = next.getBroader();
		return all;
	}

	private void put(LifecycleElement element, Model written) {
		finish(element, written, Residue.restore(VERBATIM.of(element), written, iris.of(element)));
	}

	private void finish(LifecycleElement element, Model written, List<String> givenUp) {
		model.addAll(written);
		elements++;
		for (EStructuralFeature feature : Unwritten.in(element, feature -> isWritten(element, feature)))
			losses.add(new Loss(element.getId(), Terms.MESSAGES.text("loss.feature", Labels.of(feature))));
		for (String property : givenUp)
			losses.add(new Loss(element.getId(), Terms.MESSAGES.text("loss.form", property)));
	}

	/** Identifiers and kept things are written where they come from DCAT. */
	private static boolean isWritten(LifecycleElement element, EStructuralFeature feature) {
		if (feature == Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS)
			return element.getLocalIdentifiers().stream().allMatch(identifier -> Terms.SCHEME.equals(identifier.getScheme()));
		if (feature == Literals.LIFECYCLE_ELEMENT__VERBATIM)
			return element.getVerbatim().stream().allMatch(kept -> Terms.SCHEME.equals(kept.getOrigin()));
		return COMMON.contains(feature) || WRITTEN.get(element.eClass()).contains(feature);
	}

	/** Whole kinds that the graph says nothing of, with their number. */
	private void tellOthers() {
		Set<EClass> told = new HashSet<>();
		for (CatalogueElement element : catalogue.all(CatalogueElement.class))
			if (!WRITTEN.containsKey(element.eClass()) && told.add(element.eClass()))
				losses.add(new Loss(catalogue.root().getId(), Terms.MESSAGES.text("loss.kind", catalogue.ofKind(element.eClass()).size(),
						Labels.ofKinds(element.eClass()).toLowerCase(Locale.getDefault()))));
	}
}
