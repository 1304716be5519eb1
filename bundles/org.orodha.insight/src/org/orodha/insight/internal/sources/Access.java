// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sources;

import org.orodha.core.text.Labels;
import org.orodha.insight.sources.Mark;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;

/** Judges by how the data is obtained. */
final class Access implements Judge {

	@Override
	public Judgement of(Dataset dataset) {
		Mark mark = !dataset.isSetAccess() ? Mark.ACCESS_UNKNOWN : switch (dataset.getAccess()) {
		case OPEN_FILE -> Mark.OPEN_FILE;
		case PUBLISHED_TABLE -> Mark.PUBLISHED_TABLE;
		case ON_REQUEST -> Mark.ON_REQUEST;
		case UNDER_AGREEMENT -> Mark.UNDER_AGREEMENT;
		case NO_ACCESS -> Mark.NO_ACCESS;
		};
		return new Judgement(mark, Labels.pair(Labels.of(Literals.DATASET__ACCESS), Labels.of(dataset, Literals.DATASET__ACCESS)));
	}
}
