// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sources;

import java.time.LocalDate;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.insight.sources.Colouring;
import org.orodha.model.Dataset;

/** Judges datasets. */
@FunctionalInterface
interface Judge {

	/** How a dataset is judged. */
	Judgement of(Dataset dataset);

	/** One that judges by something. */
	static Judge of(Colouring colouring, Catalogue catalogue, LocalDate day) {
		return switch (colouring) {
		case FRESHNESS -> new Freshness(catalogue, day);
		case COMPLETENESS -> new Descriptions();
		case ACCESS -> new Access();
		case LEGAL_BASIS -> new Law(catalogue, day);
		};
	}
}
