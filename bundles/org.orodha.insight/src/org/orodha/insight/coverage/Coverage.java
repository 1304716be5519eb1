// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.insight.internal.coverage.RequirementCheck;
import org.orodha.insight.internal.coverage.Supply;
import org.orodha.model.Agency;
import org.orodha.model.Requirement;

/**
 * How far the tables that frameworks ask for can be filled from a catalogue's datasets, by what the catalogue says alone.
 *
 * @param frameworks the frameworks, by name in the reader's language
 * @since 1.0
 */
public record Coverage(List<FrameworkCoverage> frameworks) {

	public Coverage {
		frameworks = List.copyOf(frameworks);
	}

	/**
	 * Finds it out.
	 *
	 * @throws OperationCanceledException where the user gave up
	 */
	public static Coverage of(Catalogue catalogue, CoverageRequest request, IProgressMonitor monitor) {
		List<Requirement> requirements = catalogue.all(Requirement.class).stream()
				.filter(requirement -> request.requirement() == null || requirement == request.requirement())
				.filter(requirement -> request.framework() == null || requirement.getFramework() == request.framework()).toList();
		SubMonitor progress = SubMonitor.convert(monitor, requirements.size());
		List<String> languages = catalogue.readingLanguages();
		RequirementCheck check = new RequirementCheck(new Supply(catalogue), request, languages);
		Map<Agency, List<RequirementCoverage>> found = new LinkedHashMap<>();
		for (Requirement requirement : NaturalOrder.sorted(requirements, requirement -> Labels.of(requirement, languages)))
			found.computeIfAbsent(requirement.getFramework(), framework -> new ArrayList<>()).add(check.of(requirement, progress.split(1)));
		List<FrameworkCoverage> frameworks = new ArrayList<>();
		found.forEach((framework, coverages) -> frameworks.add(new FrameworkCoverage(framework, coverages)));
		return new Coverage(NaturalOrder.sorted(frameworks, framework -> framework.framework() == null ? "" : Labels.of(framework.framework(), languages)));
	}

	/** Whether every table can be filled in full. */
	public boolean isFull() {
		return frameworks.stream().flatMap(framework -> framework.requirements().stream())
				.allMatch(requirement -> requirement.state() == CoverageState.FULL);
	}

	/** How many requirements there are. */
	public long count() {
		return frameworks.stream().mapToLong(framework -> framework.requirements().size()).sum();
	}

	/** How many requirements are of a state. */
	public long count(CoverageState state) {
		return frameworks.stream().mapToLong(framework -> framework.count(state)).sum();
	}
}
