// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.law.LegalGate;
import org.orodha.core.law.Verdict;
import org.orodha.core.text.Labels;
import org.orodha.model.Article;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.sop.flow.FlowState;
import org.orodha.sop.flow.Flows;

/** Lists what goes from whom to whom, and under which law. */
final class FlowList {

	/** The columns of a flow that a person sees. */
	static final List<String> COLUMNS = List.of("flow", "from", "to", "datasets", "instrument", "covered");

	private final Catalogue catalogue;
	private final LocalDate day;

	FlowList(Catalogue catalogue, LocalDate day) {
		this.catalogue = catalogue;
		this.day = day;
	}

	/**
	 * Writes the flows.
	 *
	 * @param withoutInstrument whether only what no instrument covers is wanted
	 * @return the exit code
	 */
	int write(boolean withoutInstrument, Results written, Terminal terminal) throws IOException {
		List<FlowState> all = Flows.on(catalogue, day);
		List<FlowState> shown = all.stream().filter(state -> !withoutInstrument || state.isWithoutInstrument())
				.toList();
		List<Dataset> uncovered = withoutInstrument ? Flows.uncovered(catalogue, day) : List.of();
		LegalGate gate = new LegalGate(catalogue, day);
		try (Results results = written) {
			for (FlowState state : shown)
				results.add(record(state, gate));
			for (Dataset dataset : uncovered)
				results.add(record(dataset));
		}
		if (shown.isEmpty() && !all.isEmpty())
			terminal.err().println(WorkTexts.text("flows.filtered", all.size(), "--without-instrument"));
		terminal.err().println(WorkTexts.text("flows.done", shown.size(),
				shown.stream().filter(state -> !state.isCovered()).count(), uncovered.size(), day));
		return shown.stream().allMatch(FlowState::isCovered) && uncovered.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private Map<String, Object> record(FlowState state, LegalGate gate) {
		Flow flow = state.flow();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("flow", flow.getId());
		values.put("name", Labels.of(flow, catalogue.readingLanguages()));
		values.put("from", id(flow.getSender()));
		values.put("to", flow.isPublished() ? "*" : id(flow.getRecipient()));
		values.put("datasets", flow.getDatasets().stream().map(Labels::id).toList());
		values.put("instrument", id(flow.getInstrument()));
		values.put("articles", flow.getArticles().stream().map(Article::getNumber).toList());
		values.put("covered", state.isCovered());
		values.put("missing", state.verdicts().stream().filter(verdict -> !verdict.passes()).map((Verdict verdict) -> gate.text(verdict))
				.toList());
		return values;
	}

	/** A dataset that is to be shared and goes nowhere. */
	private Map<String, Object> record(Dataset dataset) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("flow", null);
		values.put("name", Labels.of(dataset, catalogue.readingLanguages()));
		values.put("from", null);
		values.put("to", null);
		values.put("datasets", List.of(dataset.getId()));
		values.put("instrument", null);
		values.put("articles", List.of());
		values.put("covered", false);
		values.put("missing", List.of());
		return values;
	}

	private static String id(IdentifiedElement element) {
		return element == null ? null : Labels.id(element);
	}
}
