// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.first;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.text.Labels;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;
import org.w3c.dom.Element;

/** Proposes datasets from dataflows and data structures, and puts them into their topics. */
final class DatasetReader {

	private static final String CATEGORISATION = "Categorisation";

	private final Reading reading;
	private final AgencyReader agencies;
	private final SourceReader sources;
	private final Map<DatasetPlan, String> ids = new IdentityHashMap<>();
	private List<DatasetPlan> plans = List.of();

	DatasetReader(Reading reading, AgencyReader agencies, SourceReader sources) {
		this.reading = reading;
		this.agencies = agencies;
		this.sources = sources;
	}

	/** Finds out which they are. */
	void identify() {
		plans = new ArrayList<>(DatasetPlan.of(reading));
		for (DatasetPlan plan : plans) {
			Artefact leading = plan.leading();
			String id = reading.identities().identify(leading.urn(), plan.id(),
					sources.id(plan) + "." + Ids.slug(leading.urn().id()).replace('.', '-'));
			ids.put(plan, id);
			plan.structure().ifPresent(structure -> reading.identities().alias(structure.urn(), id));
		}
		reading.artefacts(CATEGORISATION).forEach(this::place);
	}

	/** A categorisation is told with the dataset that it is about, or else kept with who maintains it. */
	private void place(Artefact categorisation) {
		Optional<String> dataset = urn(categorisation, "Source", Urn.DATAFLOW).flatMap(reading.identities()::id);
		Optional<String> topic = urn(categorisation, "Target", Urn.CATEGORY).flatMap(reading.identities()::id);
		if (dataset.isEmpty() || topic.isEmpty()) {
			agencies.keep(categorisation);
			return;
		}
		Optional<DatasetPlan> plan = plans.stream().filter(each -> ids.get(each).equals(dataset.get())).findFirst();
		plan.orElseGet(() -> {
			DatasetPlan made = new DatasetPlan(dataset, Optional.empty(), Optional.empty(), new ArrayList<>());
			plans.add(made);
			ids.put(made, dataset.get());
			return made;
		}).about().add(categorisation);
	}

	private static Optional<Urn> urn(Artefact categorisation, String part, String type) {
		return first(categorisation.frame(), part).flatMap(named -> References.urn(named, type));
	}

	void propose() {
		Map<Urn, Element> concepts = VariableReader.concepts(reading);
		for (DatasetPlan plan : plans) {
			DataSource source = reading.catalogue().find(Dataset.class, ids.get(plan)).map(Dataset::getSource).orElseGet(() -> sources.propose(plan));
			reading.proposal().put(plan.place(), ids.get(plan), Dataset.class).in(source).describe(dataset -> describe(plan, dataset));
			reading.proposal().described(Dataset.class, ids.get(plan)).ifPresent(dataset -> plan.structure().ifPresent(structure -> new VariableReader(
					reading, concepts, structure, reading.catalogue().find(Dataset.class, dataset.getId()).orElse(dataset)).propose()));
		}
	}

	private void describe(DatasetPlan plan, Dataset dataset) {
		plan.flow().ifPresent(flow -> describeFlow(plan, flow, dataset));
		plan.structure().ifPresent(structure -> describeStructure(plan, structure, dataset));
		for (Artefact categorisation : plan.about())
			urn(categorisation, "Target", Urn.CATEGORY).flatMap(reading.identities()::id).ifPresent(topic -> addTopic(dataset, topic));
		List<Verbatim.Value> kept = new ArrayList<>();
		plan.about().stream().filter(categorisation -> Reading.frame(categorisation.frame()).isEmpty())
				.forEach(categorisation -> kept.add(new Verbatim.Value(categorisation.field(), XmlTree.write(categorisation.frame()))));
		Kept.put(dataset, field -> false, kept);
	}

	private void describeFlow(DatasetPlan plan, Artefact flow, Dataset dataset) {
		Element said = flow.frame();
		reading.begin(dataset, flow.urn(), said);
		Nameables.read(said, dataset);
		Nameables.readVersion(said, dataset);
		Optional<Urn> structure = plan.structure().map(Artefact::urn).or(() -> DatasetPlan.structure(flow));
		if (!Reading.isOwn(said))
			structure.ifPresent(urn -> LocalIdentifiers.put(dataset, Identities.STRUCTURE, urn.toString()));
		Kept.put(dataset, "Dataflow", said, Forms.own(SdmxVersion.of(said), "Dataflow", Reading.isOwn(said), dataset, made -> {
			Nameables.identify(made, flow.urn(), XmlElements.attribute(said, "version"));
			Forms.writeFlow(dataset, made, structure, Notes.in(said, Notes.SOURCE).isEmpty() ? null : sources.described(plan));
		}));
	}

	private void describeStructure(DatasetPlan plan, Artefact structure, Dataset dataset) {
		Element said = structure.frame();
		boolean own = Reading.isOwn(said);
		boolean alone = plan.flow().isEmpty() && LocalIdentifiers.in(dataset, Kept.SCHEME).isEmpty();
		if (!own)
			LocalIdentifiers.put(dataset, Identities.STRUCTURE, structure.urn().toString());
		if (alone) {
			if (!reading.catalogue().contains(dataset.getId()))
				dataset.setStatus(LifecycleStatus.DRAFT);
			Nameables.read(said, dataset);
			Nameables.readVersion(said, dataset);
		}
		List<String> lists = first(said, "DataStructureComponents").map(all -> XmlElements.in(all).stream().map(Element::getLocalName).toList())
				.orElse(List.of());
		Kept.put(dataset, "DataStructure", said, Forms.own(SdmxVersion.of(said), "DataStructure", own, dataset, made -> {
			Nameables.identify(made, structure.urn(), XmlElements.attribute(said, "version"));
			Forms.writeStructure(dataset, made, true, lists);
		}));
	}

	private void addTopic(Dataset dataset, String topic) {
		if (dataset.getTopics().stream().noneMatch(present -> Labels.id(present).equals(topic)))
			dataset.getTopics().add((Topic) reading.element(Literals.TOPIC, topic));
	}
}
