// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.flow;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.law.Force;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.Requirement;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.TextState;
import org.orodha.sop.Procedures;

/**
 * Proposes flows that are not entered: from the steps in which another agency than the owner works on a dataset or is informed of it,
 * from the agreements that name a dataset and parties, and from the tables that frameworks ask for. What is proposed is a draft, which
 * lets nothing pass until somebody adopts it.
 */
public final class FlowProposals {

	private static final Messages MESSAGES = Messages.of(FlowProposals.class);

	private record Pair(Agency sender, Agency recipient) {
	}

	/** What goes between two agencies, and what that is concluded from. */
	private record Exchange(Set<Dataset> datasets, Set<IdentifiedElement> reasons) {

		Exchange() {
			this(new LinkedHashSet<>(), new LinkedHashSet<>());
		}
	}

	private final Catalogue catalogue;
	private final LocalDate day;
	private final Map<Pair, Exchange> exchanges = new LinkedHashMap<>();

	private FlowProposals(Catalogue catalogue, LocalDate day) {
		this.catalogue = catalogue;
		this.day = day;
	}

	/** The flows that the catalogue lets conclude and does not have. @param day on which instruments have to be in force */
	public static Proposal propose(Catalogue catalogue, LocalDate day) {
		FlowProposals proposals = new FlowProposals(catalogue, day);
		proposals.conclude();
		return proposals.proposal();
	}

	private void conclude() {
		for (Procedure procedure : catalogue.all(Procedure.class))
			if (!Procedures.isDeprecated(procedure))
				procedure.getSteps().forEach(this::conclude);
		for (LegalInstrument instrument : catalogue.all(LegalInstrument.class))
			if (Force.isAgreement(instrument) && Force.isInForce(instrument, day))
				instrument.getCovers().forEach(dataset -> instrument.getParties().forEach(party -> add(dataset, party, instrument)));
		for (Requirement requirement : catalogue.all(Requirement.class))
			if (requirement.getFramework() != null && requirement.getOwner() != null)
				for (Dataset dataset : requirement.getDatasets())
					add(requirement.getOwner(), requirement.getFramework(), dataset, requirement);
	}

	private void conclude(Step step) {
		List<Agency> concerned = step.getAssignments().stream().filter(FlowProposals::seesData).map(Assignment::getRole)
				.filter(role -> role != null && !role.eIsProxy()).map(Role::getAgency).distinct().toList();
		for (Dataset dataset : step.getDatasets())
			concerned.forEach(agency -> add(dataset, agency, step));
	}

	private static boolean seesData(Assignment part) {
		return part.isSetResponsibility() && part.getResponsibility() != Responsibility.CONSULTED;
	}

	private void add(Dataset dataset, Agency recipient, IdentifiedElement reason) {
		Owners.of(dataset).ifPresent(owner -> add(owner, recipient, dataset, reason));
	}

	private void add(Agency sender, Agency recipient, Dataset dataset, IdentifiedElement reason) {
		if (sender == recipient || recipient == null || dataset.eIsProxy() || isEntered(recipient, dataset))
			return;
		Exchange exchange = exchanges.computeIfAbsent(new Pair(sender, recipient), pair -> new Exchange());
		exchange.datasets().add(dataset);
		exchange.reasons().add(reason);
	}

	private boolean isEntered(Agency recipient, Dataset dataset) {
		return catalogue.all(Flow.class).stream().anyMatch(
				flow -> flow.getDatasets().contains(dataset) && (flow.isPublished() || flow.getRecipient() == recipient));
	}

	private Proposal proposal() {
		Proposal.Builder proposal = Proposal.forCatalogue(catalogue);
		exchanges.forEach((pair, exchange) -> {
			IdentifiedElement first = exchange.reasons().iterator().next();
			proposal.put(Place.of(catalogue.pathOf(first).orElse(first.getId())), id(pair), Flow.class)
					.because(exchange.reasons().stream().map(reason -> Labels.of(reason, catalogue.readingLanguages()))
							.collect(Collectors.joining(", ")))
					.describe(flow -> describe(flow, pair, exchange));
		});
		return proposal.build();
	}

	private String id(Pair pair) {
		return catalogue.freeId("flow." + pair.sender().getId() + "-" + pair.recipient().getId() + ".proposed");
	}

	private void describe(Flow flow, Pair pair, Exchange exchange) {
		flow.setStatus(LifecycleStatus.DRAFT);
		for (String language : catalogue.root().getLanguages())
			flow.getName().add(Texts.text(language, MESSAGES.in(Locale.forLanguageTag(language)).text("name",
					named(pair.sender(), language), named(pair.recipient(), language)), TextState.ORIGINAL));
		flow.setOwner(pair.sender());
		flow.setSender(pair.sender());
		flow.setRecipient(pair.recipient());
		flow.getDatasets().addAll(exchange.datasets());
		instrument(pair, exchange).ifPresent(flow::setInstrument);
	}

	private static String named(Agency agency, String language) {
		return agency.getAcronym() == null ? Labels.of(agency, List.of(language)) : agency.getAcronym();
	}

	/** The agreement in force between both that names all of the datasets, or else names none. */
	private Optional<LegalInstrument> instrument(Pair pair, Exchange exchange) {
		List<LegalInstrument> agreements = catalogue.all(LegalInstrument.class).stream()
				.filter(instrument -> Force.isAgreement(instrument) && Force.isInForce(instrument, day)
						&& instrument.getParties().contains(pair.sender()) && instrument.getParties().contains(pair.recipient()))
				.toList();
		return agreements.stream().filter(instrument -> instrument.getCovers().containsAll(exchange.datasets())).findFirst()
				.or(() -> agreements.stream().filter(instrument -> instrument.getCovers().isEmpty()).findFirst());
	}
}
