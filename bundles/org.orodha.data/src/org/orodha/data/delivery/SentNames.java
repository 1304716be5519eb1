// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.model.Delivery;

/** Names the files of a delivery as they were sent, in place of the paths at which they are kept. */
final class SentNames {

	private final Map<String, String> names = new HashMap<>();

	/** @param files where the delivery's files are kept, in its order */
	SentNames(Delivery delivery, List<Path> files) {
		for (int index = 0; index < files.size(); index++)
			names.put(files.get(index).toString(), delivery.getFiles().get(index).getName());
	}

	CheckReport in(CheckReport report) {
		return new CheckReport(report.dataset(), report.files().stream().map(this::of).toList(), report.rows(), report.balance(), report.corrected(),
				report.started(), report.took(), report.fingerprint(), report.rules(), report.results().stream().map(this::in).toList(),
				report.skipped(), report.compared());
	}

	Finding in(Finding finding) {
		return finding.place() == null ? finding : finding.but().place(in(finding.place())).build();
	}

	private Place in(Place place) {
		return new Place(of(place.file()), place.row(), place.column());
	}

	private RuleResult in(RuleResult result) {
		return new RuleResult(result.rule(), result.name(), result.severity(), result.level(), result.columns(), result.count(),
				result.explanation(), result.citation(), result.examples().stream().map(this::in).toList(), result.values());
	}

	private Example in(Example example) {
		Place place = example.place();
		return place == null ? example
				: new Example(in(place), example.record(), example.value(), example.message());
	}

	private String of(String file) {
		return names.getOrDefault(file, file);
	}
}
