// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.disclosure;

import java.util.Collection;

import org.orodha.core.exchange.Audience;
import org.orodha.model.Dataset;

/** Which counts are too small to be shown. */
public final class SmallCounts {

	private SmallCounts() {
	}

	/**
	 * The least count of some datasets that an audience may see: the greatest that one of them asks for, where one that asks for
	 * nothing has {@link CellSuppression#USUAL_THRESHOLD}. Their own agency may see all.
	 */
	public static int least(Collection<Dataset> datasets, Audience audience) {
		return audience == Audience.OWN_AGENCY ? 0
				: datasets.stream().mapToInt(SmallCounts::asked).max().orElse(CellSuppression.USUAL_THRESHOLD);
	}

	private static int asked(Dataset dataset) {
		return dataset.getSmallestCell() > 0 ? dataset.getSmallestCell() : CellSuppression.USUAL_THRESHOLD;
	}
}
