// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.coverage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.requirement.Measures;
import org.orodha.model.Concept;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Requirement;
import org.orodha.model.Topic;
import org.orodha.model.Variable;

/** The datasets and sources that a catalogue has, by what they measure. */
public final class Supply {

	private final Map<Concept, Set<Dataset>> datasets = new LinkedHashMap<>();
	private final List<DataSource> sources;

	public Supply(Catalogue catalogue) {
		sources = catalogue.all(DataSource.class);
		for (Dataset dataset : catalogue.all(Dataset.class))
			if (dataset.getStatus() != LifecycleStatus.DEPRECATED)
				for (Variable measure : Measures.of(dataset))
					if (measure.getConcept() != null)
						datasets.computeIfAbsent(measure.getConcept(), concept -> new LinkedHashSet<>()).add(dataset);
	}

	/** The datasets that measure what a requirement asks for, or a part of it, and that it does not name. */
	Set<Dataset> besides(Requirement requirement) {
		Set<Dataset> found = new LinkedHashSet<>();
		if (requirement.getConcept() != null)
			datasets.forEach((concept, measuring) -> {
				if (Measures.isWithin(concept, requirement.getConcept()))
					found.addAll(measuring);
			});
		requirement.getDatasets().forEach(found::remove);
		return found;
	}

	/** The source that is about most of a requirement's topics; empty where none is about any. */
	Optional<DataSource> nearest(Requirement requirement) {
		DataSource nearest = null;
		long most = 0;
		for (DataSource source : sources) {
			Set<Topic> topics = new HashSet<>(source.getTopics());
			long shared = requirement.getTopics().stream().filter(topics::contains).count();
			if (shared > most) {
				nearest = source;
				most = shared;
			}
		}
		return Optional.ofNullable(nearest);
	}
}
