// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;

/** Checking a catalogue with every validator that is installed. */
public final class Validation {

	private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity).reversed()
			.thenComparing(Finding::rule).thenComparing(Finding::element, Comparator.nullsFirst(Comparator.naturalOrder()));

	/** How many different findings of a rule are told, more than anybody reads. */
	private static final int PER_RULE = 10_000;
	/** How many different findings of a validator are told. */
	private static final int ALL = 100_000;

	private final Guard guard;
	private final LocalDate on;

	/** As of today. @param guard runs the validators */
	public Validation(Guard guard) {
		this(guard, null);
	}

	/** @param guard runs the validators, @param on the day as of which is checked; null for today */
	public Validation(Guard guard, LocalDate on) {
		this.guard = guard;
		this.on = on;
	}

	/**
	 * Runs the validators one after the other; one that fails is a finding and stops no other.
	 *
	 * @return what opening the catalogue and the validators found, the gravest first
	 * @throws OperationCanceledException where the user gave up
	 */
	public List<Finding> run(Catalogue catalogue, List<Contribution<Validator>> validators, IProgressMonitor monitor) {
		return run(catalogue, validators, Map.of(), monitor);
	}

	/**
	 * Runs all that are installed, those of each plug-in on a copy of their own, so that what one does to it no other sees; one that is
	 * left out because of what its extension says is a finding, too. The fixes are those of copies: {@link Mending} makes them.
	 *
	 * @throws OperationCanceledException where the user gave up
	 */
	public List<Finding> run(Catalogue catalogue, Contributions<Validator> installed, IProgressMonitor monitor) {
		Map<String, List<Contribution<Validator>>> plugins = installed.list().stream()
				.collect(Collectors.groupingBy(Contribution::plugin, LinkedHashMap::new, Collectors.toList()));
		SubMonitor progress = SubMonitor.convert(monitor, installed.list().size() + plugins.size());
		List<Finding> findings = new ArrayList<>(catalogue.loadFindings());
		plugins.values().forEach(validators -> findings
				.addAll(found(catalogue.copy(progress.split(1)).catalogue(), validators, Map.of(), progress.split(validators.size()))));
		findings.addAll(installed.leftOut());
		return findings.stream().sorted(GRAVEST_FIRST).toList();
	}

	/**
	 * Runs the validators with options.
	 *
	 * @param options the values of options, by the identifier of the validator; without any, the defaults
	 */
	public List<Finding> run(Catalogue catalogue, List<Contribution<Validator>> validators, Map<String, OptionValues> options,
			IProgressMonitor monitor) {
		List<Finding> findings = new ArrayList<>(catalogue.loadFindings());
		findings.addAll(found(catalogue, validators, options, monitor));
		return findings.stream().sorted(GRAVEST_FIRST).toList();
	}

	private List<Finding> found(Catalogue catalogue, List<Contribution<Validator>> validators, Map<String, OptionValues> options,
			IProgressMonitor monitor) {
		Messages messages = Messages.of(Validation.class);
		SubMonitor progress = SubMonitor.convert(monitor, validators.size());
		List<Finding> findings = new ArrayList<>();
		LocalDate day = on == null ? WorkingDays.of(catalogue).today(Clock.systemDefaultZone()) : on;
		for (Contribution<Validator> validator : validators) {
			progress.subTask(messages.text("validate.task", validator.name()));
			GroupedFindings told = new GroupedFindings(validator.id(), PER_RULE, ALL);
			OptionValues given = values(validator, options);
			Outcome<Boolean> outcome = guard.run(validator, given, progress.split(1), (object, inner) -> {
				object.validate(ValidationRequest.of(catalogue, given, day, told), inner);
				return true;
			});
			if (outcome instanceof Outcome.Cancelled)
				throw new OperationCanceledException();
			told.close().forEach(finding -> findings.add(placed(catalogue, given.hidden(finding))));
			if (outcome instanceof Outcome.Failed<Boolean> failed)
				findings.add(failed.finding());
		}
		return findings;
	}

	private static OptionValues values(Contribution<Validator> validator, Map<String, OptionValues> options) {
		OptionValues given = options.get(validator.id());
		return given != null ? given : OptionValues.of(validator.options(), Map.of());
	}

	private static Finding placed(Catalogue catalogue, Finding finding) {
		if (finding.place() != null || finding.element() == null)
			return finding;
		return catalogue.find(IdentifiedElement.class, finding.element()).flatMap(catalogue::placeOf).map(place -> finding.but().place(place).build())
				.orElse(finding);
	}
}
