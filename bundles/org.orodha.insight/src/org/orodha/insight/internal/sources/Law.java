// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.internal.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.Coordination;
import org.orodha.core.law.Force;
import org.orodha.core.law.LegalGate;
import org.orodha.core.law.Transfer;
import org.orodha.core.law.Verdict;
import org.orodha.core.text.Labels;
import org.orodha.insight.sources.Mark;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.LegalInstrument;

/** Judges by whether the law lets the agency that coordinates have the data; where none does, by the legal bases that are named. */
final class Law implements Judge {

	private final Optional<Agency> coordinator;
	private final LegalGate gate;
	private final LocalDate day;
	private final List<String> languages;

	Law(Catalogue catalogue, LocalDate day) {
		this.day = day;
		coordinator = Coordination.coordinator(catalogue);
		gate = new LegalGate(catalogue, day);
		languages = catalogue.readingLanguages();
	}

	@Override
	public Judgement of(Dataset dataset) {
		return coordinator.map(agency -> judged(gate.judge(Transfer.of(dataset, agency)))).orElseGet(() -> byBases(dataset));
	}

	private Judgement judged(Verdict verdict) {
		Mark mark = switch (verdict) {
		case Verdict.Free free -> Mark.FREE;
		case Verdict.Covered covered -> Mark.COVERED;
		case Verdict.Refused refused -> refused.nearest().isPresent() || refused.flow().isPresent() ? Mark.LACKING : Mark.WITHOUT_BASIS;
		};
		return new Judgement(mark, gate.text(verdict));
	}

	private Judgement byBases(Dataset dataset) {
		if (dataset.isSetConfidentiality() && dataset.getConfidentiality() == ConfidentialityClass.PUBLIC)
			return new Judgement(Mark.FREE, InsightText.text("law.public"));
		List<LegalInstrument> bases = Stream.concat(dataset.getLegalBases().stream(), dataset.getSource().getLegalBases().stream())
				.filter(basis -> !basis.eIsProxy()).toList();
		Optional<LegalInstrument> inForce = bases.stream().filter(basis -> Force.isInForce(basis, day)).findFirst();
		if (inForce.isPresent())
			return new Judgement(Mark.COVERED, InsightText.text("law.inForce", Labels.of(inForce.get(), languages)));
		return bases.isEmpty() ? new Judgement(Mark.WITHOUT_BASIS, InsightText.text("law.none"))
				: new Judgement(Mark.LACKING, InsightText.text("law.notInForce", Labels.of(bases.getFirst(), languages)));
	}
}
