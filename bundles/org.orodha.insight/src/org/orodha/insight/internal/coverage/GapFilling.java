// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.Gap;
import org.orodha.insight.coverage.Offer;
import org.orodha.insight.coverage.Part;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;

/**
 * What would fill a gap best: a dataset that the requirement names already and that has the part, else another one that measures the
 * same, else the source that comes nearest and would have to add it.
 */
final class GapFilling {

	private static final Messages MESSAGES = Messages.of(GapFilling.class);

	private final Requirement requirement;
	private final List<Offer> named;
	private final List<Offer> further;
	private final Supply supply;
	private final List<String> languages;

	/** @param named what the datasets offer that the requirement names; @param further what others offer that measure the same */
	GapFilling(Requirement requirement, List<Offer> named, List<Offer> further, Supply supply, List<String> languages) {
		this.requirement = requirement;
		this.named = named;
		this.further = further;
		this.supply = supply;
		this.languages = languages;
	}

	/** What would fill a part better than the best offer does. */
	Gap of(Part part, Offer best) {
		return better(part, named).map(offer -> gap(part, offer, "gap.named"))
				.or(() -> better(part, further).map(offer -> gap(part, offer, "gap.further"))).orElseGet(() -> {
					Dataset dataset = best.datasets().getFirst();
					return new Gap(part, dataset.getSource(), dataset, false,
							MESSAGES.text("gap.add." + part.kind(), source(dataset), Labels.of(dataset, languages), part.name()));
				});
	}

	private Optional<Offer> better(Part part, List<Offer> offers) {
		return offers.stream().filter(offer -> offer.isUsable() && offer.datasets().size() == 1)
				.filter(offer -> offer.part(part).filter(other -> other.state().isBetterThan(part.state())).isPresent())
				.min(Comparator.<Offer, CoverageState>comparing(offer -> offer.part(part).orElseThrow().state())
						.thenComparing(Offer::points, Comparator.reverseOrder()));
	}

	private Gap gap(Part part, Offer offer, String key) {
		Dataset dataset = offer.datasets().getFirst();
		return new Gap(part, dataset.getSource(), dataset, true, MESSAGES.text(key, Labels.of(dataset, languages), source(dataset),
				offer.part(part).orElseThrow().state().text()));
	}

	/** What would fill a table that nothing fills. */
	Gap ofAll() {
		Optional<Offer> nearest = Offer.best(further);
		if (nearest.isPresent()) {
			Dataset dataset = nearest.get().datasets().getFirst();
			return new Gap(null, dataset.getSource(), dataset, true, MESSAGES.text("gap.all", Labels.of(dataset, languages), source(dataset)));
		}
		Optional<DataSource> source = supply.nearest(requirement);
		String concept = requirement.getConcept() == null ? Labels.notStated() : Labels.of(requirement.getConcept(), languages);
		return source.map(near -> new Gap(null, near, null, false, MESSAGES.text("gap.topic", concept, Labels.of(near, languages))))
				.orElseGet(() -> new Gap(null, null, null, false, MESSAGES.text("gap.nothing", concept)));
	}

	private String source(Dataset dataset) {
		return dataset.getSource() == null ? Labels.notStated() : Labels.of(dataset.getSource(), languages);
	}
}
