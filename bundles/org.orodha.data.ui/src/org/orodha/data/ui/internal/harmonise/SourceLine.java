// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.text.Labels;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.data.harmonise.HarmoniseDeliveries;
import org.orodha.data.harmonise.HarmoniseDeliveries.Use;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Requirement;
import org.orodha.ui.internal.text.UiText;

/**
 * Something that a table could be made from: a delivery, a file, or a dataset of which nothing came.
 *
 * @param dataset  the dataset
 * @param period   the period; empty where none is known
 * @param delivery the delivery, or null
 * @param file     the file that came without a delivery, or null
 * @param use      whether it can be used
 * @param note     what the user should know of it
 */
record SourceLine(Dataset dataset, String period, Delivery delivery, Path file, Use use, String note) {

	/** The deliveries of the datasets that can fill a requirement, those that are expected, and the datasets without any. */
	static List<SourceLine> of(Catalogue catalogue, Requirement requirement, Audience audience) {
		List<SourceLine> lines = new ArrayList<>();
		HarmoniseDeliveries.candidates(catalogue, requirement, audience).forEach(candidate -> lines.add(
				new SourceLine(candidate.delivery().getDataset(), String.valueOf(candidate.delivery().getPeriod()),
						candidate.delivery(), null, candidate.use(), candidate.use().why())));
		for (Entry entry : TriageBoard.of(catalogue, Clock.systemDefaultZone()).entries())
			if (entry.delivery() == null && requirement.getDatasets().contains(entry.dataset()))
				lines.add(new SourceLine(entry.dataset(), entry.period(), null, null, Use.EXPECTED, due(entry)));
		for (Dataset dataset : requirement.getDatasets())
			if (!dataset.eIsProxy() && lines.stream().noneMatch(line -> line.dataset() == dataset))
				lines.add(new SourceLine(dataset, "", null, null, Use.EXPECTED, HarmoniseText.text("source.none")));
		lines.sort(Comparator.comparingInt(line -> requirement.getDatasets().indexOf(line.dataset())));
		return lines;
	}

	/** A file that came without a delivery. */
	static SourceLine of(Dataset dataset, Path file) {
		return new SourceLine(dataset, "", null, file, Use.USUAL, file.toString());
	}

	private static String due(Entry entry) {
		return entry.daysOverdue() > 0
				? HarmoniseText.text("source.overdue", UiText.day(entry.due()), entry.daysOverdue())
				: HarmoniseText.text("source.due", UiText.day(entry.due()));
	}

	/** Where it stands. */
	String state() {
		return file != null ? HarmoniseText.text("source.file")
				: delivery == null ? Labels.of(DeliveryState.EXPECTED) : Labels.of(delivery.getState());
	}
}
