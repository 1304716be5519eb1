// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm;

import java.util.List;

import org.orodha.core.findings.Rule;
import org.orodha.model.Severity;

/** The rules about tables of the profile. The identifiers never change. */
public enum ProfileRule implements Rule {
	/** Nobody delivers data for a table. */
	UNDELIVERED("OR-NCM-1", Severity.WARNING),
	/** What a table counts has no harmonised definition. */
	UNDEFINED("OR-NCM-2", Severity.WARNING),
	/** Agencies that deliver data for a table have definitions that nobody aligned with the harmonised one. */
	UNALIGNED("OR-NCM-3", Severity.WARNING),
	/** Nothing says when data for a table is due. */
	NO_DAY("OR-NCM-4", Severity.WARNING),
	/** Data for a table comes after the table is due. */
	TOO_LATE("OR-NCM-5", Severity.ERROR);

	private final String id;
	private final List<Severity> severities;

	ProfileRule(String id, Severity... severities) {
		this.id = id;
		this.severities = List.of(severities);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public List<Severity> severities() {
		return severities;
	}
}
