// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;

/** Checking a catalogue with every validator that is installed. */
public final class Validation {

	private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity).reversed()
			.thenComparing(Finding::rule).thenComparing(Finding::element, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final Guard guard;

	/** @param guard runs the validators */
	public Validation(Guard guard) {
		this.guard = guard;
	}

	/**
	 * Runs the validators one after the other; one that fails is a finding and stops no other.
	 *
	 * @return what opening the catalogue and the validators found, the gravest first
	 * @throws OperationCanceledException where the user gave up
	 */
	public List<Finding> run(Catalogue catalogue, List<Contribution<Validator>> validators, IProgressMonitor monitor) {
		Messages messages = Messages.of(Validation.class);
		SubMonitor progress = SubMonitor.convert(monitor, validators.size());
		List<Finding> findings = new ArrayList<>(catalogue.loadFindings());
		for (Contribution<Validator> validator : validators) {
			progress.subTask(messages.text("validate.task", validator.name()));
			switch (guard.run(validator, progress.split(1), (object, inner) -> object.validate(catalogue, inner))) {
			case Outcome.Done<List<Finding>> done -> done.result().forEach(finding -> findings.add(placed(catalogue, finding)));
			case Outcome.Failed<List<Finding>> failed -> findings.add(failed.finding());
			case Outcome.Cancelled<List<Finding>> cancelled -> throw new OperationCanceledException();
			}
		}
		return findings.stream().sorted(GRAVEST_FIRST).toList();
	}

	private static Finding placed(Catalogue catalogue, Finding finding) {
		if (finding.place() != null || finding.element() == null)
			return finding;
		return catalogue.find(IdentifiedElement.class, finding.element()).flatMap(catalogue::placeOf).map(finding::at)
				.orElse(finding);
	}
}
