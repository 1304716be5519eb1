// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orodha.core.law.LegalGate;
import org.orodha.core.law.Verdict;
import org.orodha.core.text.Labels;
import org.orodha.core.text.PlainText;
import org.orodha.model.Article;
import org.orodha.model.Flow;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.sop.flow.FlowState;
import org.orodha.sop.flow.Flows;
import org.orodha.sop.law.Standing;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.UiText;

/** The flows of data, and on what each of them rests. */
public final class FlowsPane {

	/** A flow and what the law says of it, in words; nothing where all of it passes. */
	public record Line(FlowState state, Standing standing, String missing) {

		Flow flow() {
			return state.flow();
		}

		boolean isPressing() {
			return state.isWithoutInstrument() || standing == Standing.ENDING;
		}
	}

	private final Function<EObject, String> labels;
	private final RecordTable<Line> table;
	private List<Line> all = List.of();

	FlowsPane(Composite parent, Function<EObject, String> labels, Consumer<EObject> opener) {
		this.labels = labels;
		table = new RecordTable<>(parent, Line.class, LawText.text("flows.name"))
				.column(Labels.of(Literals.FLOW__SENDER), 90, line -> Labels.called(line.flow().getSender()))
				.column(Labels.of(Literals.FLOW__RECIPIENT), 90,
						line -> line.flow().isPublished() ? LawText.text("public") : Labels.called(line.flow().getRecipient()))
				.column(Labels.of(Literals.FLOW__DATASETS), 260, line -> line.flow().getDatasets().stream().map(labels)
						.collect(Collectors.joining("; ")))
				.column(LawText.text("law"), 170, FlowsPane::says, FlowsPane::icon,
						Comparator.comparing((Line line) -> !line.isPressing()).thenComparing(FlowsPane::says))
				.column(Labels.of(Literals.FLOW__INSTRUMENT), 280, line -> labels.apply(line.flow().getInstrument()))
				.column(Labels.of(Literals.FLOW__ARTICLES), 90, line -> line.flow().getArticles().stream().map(Article::getNumber)
						.collect(Collectors.joining(", ")))
				.column(LawText.text("until"), 140, line -> line.flow().getInstrument() == null ? ""
						: UiText.day(line.flow().getInstrument().getInForceTo()))
				.column(Labels.of(Literals.FLOW__PURPOSE_KINDS), 160, line -> line.flow().getPurposeKinds().stream().map(Labels::of)
						.collect(Collectors.joining(", ")));
		table.onOpen(LawText.text("open"), line -> opener.accept(line.flow()));
	}

	private static String says(Line line) {
		if (!line.missing().isEmpty())
			return line.missing();
		if (line.standing() == Standing.ENDING)
			return line.standing().label();
		return LawText.text(line.state().isWithoutInstrument() ? "without" : "covered");
	}

	private static Image icon(Line line) {
		return line.isPressing() ? Images.warning() : null;
	}

	void show(Collection<OpenCatalogue> catalogues, LocalDate day) {
		List<Line> lines = new ArrayList<>();
		for (OpenCatalogue catalogue : catalogues) {
			LegalGate gate = new LegalGate(catalogue.catalogue(), day);
			for (FlowState state : Flows.on(catalogue.catalogue(), day))
				lines.add(new Line(state, state.flow().getInstrument() == null ? null : Standing.of(state.flow().getInstrument(), day),
						state.verdicts().stream().filter(verdict -> !verdict.passes()).map((Verdict verdict) -> gate.text(verdict)).distinct()
								.collect(Collectors.joining(" "))));
		}
		all = lines;
		table.show(all);
	}

	void filter(String words, boolean onlyPressing) {
		table.filter(line -> (!onlyPressing || line.isPressing()) && (words.isEmpty() || holds(line, words)));
	}

	private boolean holds(Line line, String words) {
		Flow flow = line.flow();
		return PlainText.words(String.join(" ", Labels.called(flow.getSender()), Labels.called(flow.getRecipient()), labels.apply(flow),
				labels.apply(flow.getInstrument()), flow.getDatasets().stream().map(labels).collect(Collectors.joining(" ")))).contains(words);
	}

	int total() {
		return all.size();
	}

	long pressing() {
		return all.stream().filter(Line::isPressing).count();
	}

	Control control() {
		return table.control();
	}

	/** The flows. */
	public RecordTable<Line> table() {
		return table;
	}
}
