// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.first;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.findings.Place;
import org.orodha.model.Dataset;

/**
 * What a message says of a dataset.
 *
 * @param id        its identifier in the catalogue; empty for one that is not there yet
 * @param flow      its dataflow
 * @param structure its data structure
 * @param about     what puts it into categories
 */
record DatasetPlan(Optional<String> id, Optional<Artefact> flow, Optional<Artefact> structure, List<Artefact> about) {

	/** The datasets of a message: each dataflow, each data structure that none of them uses, and those that are put into categories. */
	static List<DatasetPlan> of(Reading reading) {
		Map<Urn, Artefact> structures = new LinkedHashMap<>();
		reading.artefacts("DataStructure").forEach(structure -> structures.put(structure.urn(), structure));
		List<DatasetPlan> plans = new ArrayList<>();
		List<Artefact> used = new ArrayList<>();
		for (Artefact flow : reading.artefacts("Dataflow")) {
			Optional<Artefact> structure = structure(flow)
					.flatMap(wanted -> structures.values().stream().filter(each -> each.urn().isMeantBy(wanted)).findFirst());
			structure.ifPresent(used::add);
			plans.add(new DatasetPlan(reading.identities().id(flow.urn()).or(() -> reading.identities().noted(flow.frame(), Dataset.class))
					.or(() -> structure(flow).flatMap(wanted -> withoutFlow(reading, wanted))), Optional.of(flow), structure, new ArrayList<>()));
		}
		for (Artefact structure : structures.values())
			if (!used.contains(structure))
				plans.addAll(ofStructure(reading, structure));
		return plans;
	}

	/** What a dataflow says its data structure is. */
	static Optional<Urn> structure(Artefact flow) {
		return first(flow.frame(), "Structure").flatMap(named -> References.urn(named, Urn.DATA_STRUCTURE));
	}

	private static List<DatasetPlan> ofStructure(Reading reading, Artefact structure) {
		List<DatasetPlan> plans = reading.catalogue().all(Dataset.class).stream().filter(dataset -> has(dataset, structure.urn()))
				.map(dataset -> new DatasetPlan(Optional.of(dataset.getId()), Optional.empty(), Optional.of(structure), new ArrayList<>())).toList();
		return plans.isEmpty() ? List.of(new DatasetPlan(reading.identities().noted(structure.frame(), Dataset.class), Optional.empty(),
				Optional.of(structure), new ArrayList<>())) : plans;
	}

	private static Optional<String> withoutFlow(Reading reading, Urn structure) {
		return reading.catalogue().all(Dataset.class).stream().filter(dataset -> LocalIdentifiers.in(dataset, Kept.SCHEME).isEmpty())
				.filter(dataset -> has(dataset, structure)).map(Dataset::getId).findFirst();
	}

	private static boolean has(Dataset dataset, Urn structure) {
		return LocalIdentifiers.in(dataset, Identities.STRUCTURE).flatMap(Urn::parse).filter(own -> own.isMeantBy(structure)).isPresent();
	}

	/** What says the most of it. */
	Artefact leading() {
		return flow.or(() -> structure).orElseGet(about::getFirst);
	}

	Place place() {
		return leading().place();
	}
}
