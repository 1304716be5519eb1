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

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Owners;
import org.orodha.model.AccessLevel;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Step;

/**
 * Which step passes on the data of a dataset: of each procedure the last one that its own agency does and another is told of; where there
 * is none, the first one that another agency does with it, for which the data has to be there.
 */
final class Transfers {

	private final Map<Dataset, List<Step>> steps = new HashMap<>();

	Transfers(Catalogue catalogue) {
		catalogue.all(Procedure.class).stream()
				.filter(procedure -> !procedure.isSetStatus() || procedure.getStatus() != LifecycleStatus.DEPRECATED)
				.flatMap(procedure -> procedure.getSteps().stream())
				.forEach(step -> step.getDatasets().forEach(dataset -> steps.computeIfAbsent(dataset, each -> new ArrayList<>()).add(step)));
	}

	/** Whether the country's agencies can expect the data from the agency that keeps it. */
	static boolean isOwed(Dataset dataset) {
		Optional<Agency> owner = Owners.of(dataset);
		boolean keptBack = dataset.isSetConfidentiality() && dataset.getConfidentiality() == ConfidentialityClass.CONFIDENTIAL
				|| dataset.isSetAccess() && dataset.getAccess() == AccessLevel.NO_ACCESS;
		return !keptBack && owner.filter(agency -> Coordination.coordinates(agency) || Coordination.isAbroad(agency)).isEmpty();
	}

	/** The steps that pass on the dataset, at most one a procedure. */
	List<Step> of(Dataset dataset) {
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
