// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.due;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Owners;
import org.orodha.model.AccessLevel;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Step;

/**
 * Which step passes on the data of a dataset: the one that a flow of the dataset is transferred by. Where no step says so, the last one
 * of each procedure that its own agency does and another is told of; else the first one that another agency does with it, for which
 * the data has to be there.
 */
final class Transfers {

	private final Map<Dataset, List<Step>> steps = new HashMap<>();
	private final Map<Dataset, List<Flow>> flows = new HashMap<>();

	Transfers(Catalogue catalogue) {
		for (Flow flow : catalogue.all(Flow.class))
			flow.getDatasets().stream().filter(dataset -> flow.getSender() == Owners.of(dataset).orElse(null))
					.forEach(dataset -> flows.computeIfAbsent(dataset, each -> new ArrayList<>()).add(flow));
		catalogue.all(Procedure.class).stream()
				.filter(procedure -> procedure.getVersionOf() == null)
				.filter(procedure -> !procedure.isSetStatus() || procedure.getStatus() != LifecycleStatus.DEPRECATED)
				.flatMap(procedure -> procedure.getSteps().stream())
				.forEach(step -> datasets(step).forEach(dataset -> steps.computeIfAbsent(dataset, each -> new ArrayList<>()).add(step)));
	}

	private static Stream<Dataset> datasets(Step step) {
		Flow flow = step.getFlow();
		return Stream.concat(step.getDatasets().stream(), flow == null ? Stream.empty() : flow.getDatasets().stream()).distinct();
	}

	/** Whether another agency of the country can expect the data from the agency that keeps it. */
	boolean isOwed(Dataset dataset) {
		Optional<Agency> owner = Owners.of(dataset);
		if (owner.filter(agency -> Coordination.coordinates(agency) || Coordination.isAbroad(agency)).isPresent())
			return false;
		List<Flow> sent = flows.getOrDefault(dataset, List.of());
		if (!sent.isEmpty())
			return sent.stream().anyMatch(Transfers::isWithinTheCountry);
		boolean keptBack = dataset.isSetConfidentiality() && dataset.getConfidentiality() == ConfidentialityClass.CONFIDENTIAL
				|| dataset.isSetAccess() && dataset.getAccess() == AccessLevel.NO_ACCESS;
		return !keptBack;
	}

	private static boolean isWithinTheCountry(Flow flow) {
		return flow.getRecipient() != null && !Coordination.isAbroad(flow.getRecipient());
	}

	/** The steps that pass on the dataset, at most one a procedure. */
	List<Step> of(Dataset dataset) {
		List<Step> transfers = onePerProcedure(dataset, step -> step.getFlow() != null && isWithinTheCountry(step.getFlow())
				&& flows.getOrDefault(dataset, List.of()).contains(step.getFlow()), (first, last) -> last);
		if (!transfers.isEmpty())
			return transfers;
		Agency owner = Owners.of(dataset).orElse(null);
		List<Step> sent = onePerProcedure(dataset, step -> isDoneBy(step, owner) && othersAreTold(step, owner), (first, last) -> last);
		return sent.isEmpty() ? onePerProcedure(dataset, step -> isDoneByOthers(step, owner), (first, last) -> first) : sent;
	}

	private List<Step> onePerProcedure(Dataset dataset, Predicate<Step> chosen, BinaryOperator<Step> which) {
		Map<Procedure, Step> found = new LinkedHashMap<>();
		for (Step step : steps.getOrDefault(dataset, List.of()))
			if (chosen.test(step))
				found.merge(step.getProcedure(), step, which);
		return List.copyOf(found.values());
	}

	private static boolean isDoneBy(Step step, Agency agency) {
		return agencies(step, Responsibility.RESPONSIBLE).contains(agency);
	}

	private static boolean isDoneByOthers(Step step, Agency agency) {
		return agencies(step, Responsibility.RESPONSIBLE).stream().anyMatch(other -> other != agency);
	}

	private static boolean othersAreTold(Step step, Agency agency) {
		return agencies(step, Responsibility.INFORMED).stream().anyMatch(other -> other != agency);
	}

	private static List<Agency> agencies(Step step, Responsibility responsibility) {
		return step.getAssignments().stream()
				.filter(part -> part.isSetResponsibility() && part.getResponsibility() == responsibility && part.getRole() != null)
				.map(part -> part.getRole().getAgency()).filter(agency -> agency != null).toList();
	}
}
