// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orodha.core.related.RelatedElement;
import org.orodha.core.text.Labels;
import org.orodha.core.text.PlainText;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.sop.law.InstrumentState;
import org.orodha.sop.law.Law;
import org.orodha.sop.law.Standing;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.UiText;

/** The instruments as they stand, and beside them what rests on the one that is selected. */
public final class InstrumentsPane {

	private static final int[] SHARES = { 62, 38 };

	/** An element that rests on an instrument. */
	public record Resting(String way, IdentifiedElement element, String detail) {
	}

	private final Function<EObject, String> labels;
	private final SashForm sash;
	private final RecordTable<InstrumentState> table;
	private final RecordTable<Resting> resting;
	private List<InstrumentState> all = List.of();

	InstrumentsPane(Composite parent, Function<EObject, String> labels, Consumer<EObject> opener) {
		this.labels = labels;
		sash = new SashForm(parent, SWT.HORIZONTAL);
		table = new RecordTable<>(sash, InstrumentState.class, LawText.text("instruments.name"))
				.column(Labels.ofKind(Literals.LEGAL_INSTRUMENT), 270, state -> labels.apply(state.instrument()))
				.column(LawText.text("standing"), 130, state -> state.standing().label(), InstrumentsPane::icon,
						Comparator.comparing(InstrumentState::standing))
				.column(Labels.of(Literals.LEGAL_INSTRUMENT__IN_FORCE_TO), 140, state -> UiText.day(state.instrument().getInForceTo()),
						state -> null, Comparator.comparingLong(state -> state.daysLeft().orElse(Long.MAX_VALUE)))
				.number(LawText.text("count.flows"), 70, state -> state.count("flows"))
				.number(LawText.text("count.datasets"), 80, state -> state.count("datasets"))
				.number(LawText.text("count.procedures"), 100, state -> state.count("procedures"))
				.column(Labels.of(Literals.LEGAL_INSTRUMENT__PARTIES), 200, InstrumentsPane::parties);
		table.onOpen(LawText.text("open"), state -> opener.accept(state.instrument()));
		resting = new RecordTable<>(sash, Resting.class, LawText.text("resting"))
				.column(LawText.text("resting.way"), 110, Resting::way)
				.column(LawText.text("resting"), 240, rests -> labels.apply(rests.element()))
				.column(LawText.text("resting.detail"), 220, Resting::detail);
		resting.onOpen(LawText.text("open"), rests -> opener.accept(rests.element()));
		sash.setWeights(SHARES);
		table.onSelect(this::showResting);
	}

	private static Image icon(InstrumentState state) {
		return isPressing(state) ? Images.warning() : null;
	}

	private static boolean isPressing(InstrumentState state) {
		return state.isEnding() || state.standing() == Standing.UNSIGNED;
	}

	private static String parties(InstrumentState state) {
		return state.instrument().getParties().stream().map(Labels::called).collect(Collectors.joining(", "));
	}

	private void showResting(InstrumentState state) {
		resting.show(state == null ? List.of() : state.rests().stream()
				.flatMap(section -> section.elements().stream().map(rests -> resting(section.title(), rests))).toList());
	}

	private static Resting resting(String way, RelatedElement rests) {
		return new Resting(way, rests.element(), rests.detail());
	}

	void show(Collection<OpenCatalogue> catalogues, LocalDate day) {
		LegalInstrument selected = table.selected().map(InstrumentState::instrument).orElse(null);
		all = catalogues.stream().flatMap(catalogue -> Law.on(catalogue.catalogue(), day).stream()).toList();
		table.show(all);
		table.shown().stream().filter(state -> state.instrument() == selected).findFirst().ifPresentOrElse(table::select, table::selectFirst);
		showResting(table.selected().orElse(null));
	}

	void filter(String words, boolean onlyPressing) {
		table.filter(state -> (!onlyPressing || isPressing(state))
				&& (words.isEmpty() || PlainText.words(labels.apply(state.instrument())).contains(words)
						|| PlainText.words(parties(state)).contains(words)));
		showResting(table.selected().orElse(null));
	}

	boolean isEmpty() {
		return all.isEmpty();
	}

	int total() {
		return all.size();
	}

	long pressing() {
		return all.stream().filter(InstrumentsPane::isPressing).count();
	}

	Control control() {
		return sash;
	}

	/** The instruments. */
	public RecordTable<InstrumentState> table() {
		return table;
	}

	/** What rests on the selected instrument. */
	public RecordTable<Resting> resting() {
		return resting;
	}
}
