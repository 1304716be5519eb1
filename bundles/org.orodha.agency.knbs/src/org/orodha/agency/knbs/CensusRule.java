// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs;

import java.util.List;

import org.orodha.core.findings.Rule;
import org.orodha.model.Severity;

/** The rules about tables of the census. The identifiers never change. */
public enum CensusRule implements Rule {
	/** A table number stands twice in a volume. */
	TABLE_TWICE("OR-KNBS-1", Severity.ERROR),
	/** The census does not have the volume. */
	VOLUME_UNKNOWN("OR-KNBS-2", Severity.WARNING),
	/** A table has no description. */
	DESCRIPTION_MISSING("OR-KNBS-3", Severity.WARNING);

	private final String id;
	private final List<Severity> severities;

	CensusRule(String id, Severity... severities) {
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
