// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Optional;

import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.SourceKind;

/** Finds the data sources that datasets stand in: SDMX knows none. */
final class SourceReader {

	private static final Messages MESSAGES = Messages.of(SourceReader.class);

	private final Reading reading;
	private final AgencyReader agencies;
	private final String asked;

	/**
	 * @param asked the identifier of the source that somebody asks for; empty for that of each agency
	 * @throws ImportException where the catalogue has something else of that identifier
	 */
	SourceReader(Reading reading, AgencyReader agencies, String asked) throws ImportException {
		this.reading = reading;
		this.agencies = agencies;
		this.asked = asked;
		if (!asked.isEmpty() && (!Ids.isWellFormed(asked) || reading.catalogue().contains(asked) && reading.catalogue().find(DataSource.class, asked).isEmpty()))
			throw new ImportException(Place.of(reading.messages().getFirst().place().file()), MESSAGES.text("source.other", asked),
					MESSAGES.text("source.other.remedy"));
	}

	/** The identifier of the source of a dataset: the one that is asked for, that Orodha noted, or one for all of its agency. */
	String id(DatasetPlan plan) {
		return asked.isEmpty() ? noted(plan).orElseGet(() -> agencies.id(plan.leading().urn().agency()) + ".sdmx") : asked;
	}

	private Optional<String> noted(DatasetPlan plan) {
		return plan.flow().flatMap(flow -> Notes.in(flow.frame(), Notes.SOURCE)).filter(Ids::isWellFormed)
				.filter(id -> !reading.catalogue().contains(id) || reading.catalogue().find(DataSource.class, id).isPresent());
	}

	/** Proposes the source of a dataset where the catalogue does not have it. */
	DataSource propose(DatasetPlan plan) {
		String id = id(plan);
		Optional<DataSource> present = reading.proposal().described(DataSource.class, id);
		if (present.isPresent())
			return present.get();
		Proposal.Builder proposal = reading.proposal();
		proposal.put(plan.place(), id, DataSource.class).because(MESSAGES.text("source.made")).describe(source -> describe(plan, source));
		return proposal.described(DataSource.class, id).orElseThrow();
	}

	private void describe(DatasetPlan plan, DataSource source) {
		Agency owner = agencies.owner(plan.leading());
		source.setOwner(owner);
		source.setStatus(LifecycleStatus.DRAFT);
		source.setKind(SourceKind.STATISTICAL_COMPILATION);
		plan.flow().flatMap(flow -> Notes.texts(flow.frame(), Notes.SOURCE))
				.ifPresent(texts -> texts.forEach((language, text) -> Texts.put(source.getName(), language, text)));
		if (source.getName().isEmpty())
			Texts.put(source.getName(), reading.language(), MESSAGES.text("source.name", reading.proposal().described(Agency.class, Labels.id(owner))
					.map(agency -> Labels.of(agency, reading.catalogue().languages())).orElseGet(() -> Labels.id(owner))));
	}

	/** The source of a dataset as the catalogue or the proposal has it; null where neither does. */
	DataSource described(DatasetPlan plan) {
		return reading.proposal().described(DataSource.class, id(plan)).orElse(null);
	}
}
