// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.law;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;

/** What could let data pass: an instrument, alone or by a flow that names it, with what it lacks. */
record Basis(Optional<LegalInstrument> instrument, Optional<Flow> flow, Set<Lack> lacks, boolean namesDataset) {

	/** An instrument that names datasets and parties itself. */
	static Basis of(LegalInstrument instrument, boolean namesDataset) {
		return new Basis(Optional.of(instrument), Optional.empty(), EnumSet.noneOf(Lack.class), namesDataset);
	}

	/** A flow that names the dataset. */
	static Basis of(Flow flow) {
		return new Basis(Optional.ofNullable(flow.getInstrument()), Optional.of(flow), EnumSet.noneOf(Lack.class), true);
	}

	/** How far it is from letting the data pass; what binds fewer is nearer. */
	static Comparator<Basis> byDistance() {
		return Comparator.<Basis>comparingInt(basis -> basis.lacks.size()).thenComparing(basis -> !basis.namesDataset)
				.thenComparingInt(basis -> basis.instrument.map(law -> law.getParties().size()).orElse(0));
	}
}
