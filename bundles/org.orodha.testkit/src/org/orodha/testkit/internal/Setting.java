// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.Finding;

/**
 * What a run of any contribution is given.
 *
 * @param <T> Importer, Validator or Exporter
 */
public final class Setting<T> {

	private final String id;
	private final Contribution<T> contribution;
	private final Map<String, String> options = new LinkedHashMap<>();
	private Catalogue catalogue;

	/** @throws AssertionError where none of that identifier is installed, or it is left out because of its extension */
	public Setting(String id, Contributions<T> installed) {
		this.id = id;
		contribution = installed.find(id).orElseThrow(() -> new AssertionError("Expected " + id + " to be installed; there are "
				+ installed.list().stream().map(Contribution::id).toList() + ", and left out " + installed.leftOut()));
	}

	public String id() {
		return id;
	}

	public Contribution<T> contribution() {
		return contribution;
	}

	public Catalogue catalogue() {
		if (catalogue == null)
			throw new IllegalStateException("Say on which catalogue " + id + " runs");
		return catalogue;
	}

	public void on(Catalogue given) {
		catalogue = given;
	}

	public void option(String name, String value) {
		options.put(name, value);
	}

	public OptionValues options() {
		return OptionValues.of(contribution.options(), options);
	}

	/** The result, or else what went wrong. */
	public <R> R result(Outcome<R> outcome) {
		return switch (outcome) {
		case Outcome.Done<R> done -> done.result();
		case Outcome.Failed<R> failed -> throw new AssertionError("Expected " + id + " to end well; it failed: " + failed.finding());
		case Outcome.Cancelled<R> cancelled -> throw new AssertionError("Expected " + id + " to end well; it was cancelled");
		};
	}

	/** What went wrong. */
	public Finding failure(Outcome<?> outcome) {
		if (outcome instanceof Outcome.Failed<?> failed)
			return failed.finding();
		throw new AssertionError("Expected " + id + " to fail; it ended well");
	}
}
