// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.gaps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.Procedure;
import org.orodha.model.Requirement;
import org.orodha.model.Step;
import org.orodha.sop.Procedures;

/**
 * What no procedure provides for, and what no requirement asks for.
 *
 * @param cells   the datasets that are to fill a requirement, and on which no step works
 * @param steps   the steps that serve nothing: their procedure names no requirement, no dataset of theirs fills one or flows to somebody,
 *                and no step that does comes after them
 */
public record Gaps(List<Cell> cells, List<Step> steps) {

	/**
	 * A part of a requirement.
	 *
	 * @param requirement the requirement
	 * @param dataset     what is to fill it; null where nothing is
	 */
	public record Cell(Requirement requirement, Dataset dataset) {
	}

	public Gaps {
		cells = List.copyOf(cells);
		steps = List.copyOf(steps);
	}

	/** The gaps of a catalogue. @param framework only the requirements of this body; null for all */
	public static Gaps of(Catalogue catalogue, Agency framework) {
		List<Procedure> procedures = catalogue.all(Procedure.class).stream().filter(Procedures::isFollowed).toList();
		List<Requirement> requirements = catalogue.all(Requirement.class).stream()
				.filter(requirement -> framework == null || requirement.getFramework() == framework).toList();
		Set<Dataset> worked = new HashSet<>();
		procedures.forEach(procedure -> procedure.getSteps().forEach(step -> worked.addAll(step.getDatasets())));
		List<Cell> cells = new ArrayList<>();
		for (Requirement requirement : requirements) {
			if (requirement.getDatasets().isEmpty())
				cells.add(new Cell(requirement, null));
			requirement.getDatasets().stream().filter(dataset -> !worked.contains(dataset))
					.forEach(dataset -> cells.add(new Cell(requirement, dataset)));
		}
		Set<Dataset> asked = new HashSet<>();
		requirements.forEach(requirement -> asked.addAll(requirement.getDatasets()));
		List<Step> idle = procedures.stream().filter(procedure -> procedure.getRequirements().isEmpty())
				.flatMap(procedure -> idle(procedure, asked).stream()).toList();
		return new Gaps(cells, idle);
	}

	private static List<Step> idle(Procedure procedure, Set<Dataset> asked) {
		Set<Step> serving = new HashSet<>();
		for (Step step : procedure.getSteps())
			if (step.getFlow() != null || step.getDatasets().stream().anyMatch(asked::contains)) {
				serving.add(step);
				serving.addAll(Procedures.before(step));
			}
		return procedure.getSteps().stream().filter(step -> !serving.contains(step)).toList();
	}
}
