// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sources;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Completeness;
import org.orodha.core.text.Labels;
import org.orodha.insight.sources.Mark;
import org.orodha.model.Dataset;

/** Judges by what the description lacks to be published. */
final class Descriptions implements Judge {

	private static final int LITTLE = 2;

	@Override
	public Judgement of(Dataset dataset) {
		List<EStructuralFeature> missing = Completeness.missing(dataset);
		if (missing.isEmpty())
			return new Judgement(Mark.COMPLETE, InsightText.text("complete"));
		String names = missing.stream().map(Labels::of).collect(Collectors.joining(", "));
		return new Judgement(missing.size() <= LITTLE ? Mark.NEARLY_COMPLETE : Mark.SPARSE, InsightText.text("lacks", names));
	}
}
