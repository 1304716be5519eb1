// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.sources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.text.Labels;
import org.orodha.core.text.NaturalOrder;
import org.orodha.insight.sources.Colouring;
import org.orodha.insight.sources.Grouping;
import org.orodha.insight.sources.SourcesQuery;
import org.orodha.insight.ui.internal.frame.Choice;
import org.orodha.model.Agency;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.ChosenDay;

/** What can be chosen of the sources and their data. */
public final class SourcesBar {

	private static final String SINCE = "since";
	private static final String NEW = "new";

	/** An agency that can be chosen; without identifier, none or all. */
	private record Offered(String id, String name) {
	}

	private final IDialogSettings settings;
	private final Choice<Grouping> by;
	private final Choice<Colouring> colour;
	private final Choice<Boolean> named;
	private final Choice<Offered> agency;
	private final Choice<Offered> compared;
	private final Button isNew;
	private final DateTime since;

	SourcesBar(Composite row, IDialogSettings settings, Runnable changed) {
		this.settings = settings;
		by = new Choice<>(row, ViewText.text("by"), settings, "by", Grouping::id, Grouping::label, changed).offer(List.of(Grouping.values()));
		colour = new Choice<>(row, ViewText.text("colour"), settings, "colour", Colouring::id, Colouring::label, changed)
				.offer(List.of(Colouring.values()));
		named = new Choice<Boolean>(row, ViewText.text("cells"), settings, "cells", Object::toString,
				value -> ViewText.text(value ? "cells.named" : "cells.counted"), changed).offer(List.of(false, true));
		agency = agencies(row, "agency", changed);
		compared = agencies(row, "compared", changed);
		Composite field = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(3, 0).applyTo(field);
		isNew = new Button(field, SWT.CHECK);
		isNew.setText(ViewText.text("new"));
		isNew.setToolTipText(ViewText.text("new.help"));
		isNew.setSelection(settings.getBoolean(NEW));
		since = new DateTime(field, SWT.DATE | SWT.MEDIUM | SWT.DROP_DOWN);
		AccessibleName.give(since, ViewText.text("new"));
		show(settings.get(SINCE) == null ? LocalDate.now().minusYears(1) : LocalDate.parse(settings.get(SINCE)));
		Stream.of(isNew, since).forEach(control -> control.addListener(SWT.Selection, event -> {
			remember();
			changed.run();
		}));
	}

	private Choice<Offered> agencies(Composite row, String key, Runnable changed) {
		return new Choice<>(row, ViewText.text(key), settings, key, Offered::id, Offered::name, changed)
				.offer(List.of(new Offered("", ViewText.text(key + ".none"))));
	}

	private void show(LocalDate day) {
		ChosenDay.show(since, day);
		since.setEnabled(isNew.getSelection());
	}

	private void remember() {
		since.setEnabled(isNew.getSelection());
		settings.put(NEW, isNew.getSelection());
		settings.put(SINCE, ChosenDay.of(since).toString());
	}

	/** Offers the agencies of a catalogue. */
	void offer(OpenCatalogue about) {
		List<Offered> agencies = about.catalogue().all(Agency.class).stream()
				.map(each -> new Offered(Labels.id(each), Labels.called(each)))
				.sorted(Comparator.comparing(Offered::name, NaturalOrder.ofNames())).toList();
		agency.offer(withNone("agency", agencies));
		List<Offered> others = agencies.stream().filter(each -> !each.id().equals(agency())).toList();
		compared.offer(withNone("compared", agency().isEmpty() ? List.of() : others));
		compared.enable(!agency().isEmpty());
		by.enable(compared().isEmpty());
		named.enable(compared().isEmpty());
	}

	private static List<Offered> withNone(String key, List<Offered> agencies) {
		List<Offered> offered = new ArrayList<>();
		offered.add(new Offered("", ViewText.text(key + ".none")));
		offered.addAll(agencies);
		return offered;
	}

	/** What is asked for. */
	SourcesQuery query(OpenCatalogue about, String words) {
		return new SourcesQuery(WorkingDays.of(about.catalogue()).today(Clock.systemDefaultZone()), by.chosen(), colour.chosen(), words, agency(),
				null, isNew.getSelection() ? ChosenDay.of(since) : null);
	}

	/** Whether something is left out. */
	boolean isFiltered(String words) {
		return !words.isBlank() || !agency().isEmpty() || isNew.getSelection();
	}

	/** The identifier of the agency whose sources are asked for; empty for all. */
	String agency() {
		return agency.chosen().id();
	}

	/** The identifier of the agency that it is compared with; empty for none. */
	String compared() {
		return compared.chosen().id();
	}

	boolean isNamed() {
		return named.chosen();
	}

	/** Asks for what is new since a day. */
	void newSince(LocalDate day) {
		isNew.setSelection(true);
		show(day);
		remember();
	}

	/** Asks for all, as the user would by leaving the choice of the day. */
	public void everything() {
		isNew.setSelection(false);
		isNew.notifyListeners(SWT.Selection, new Event());
	}

	/** What the sources are grouped by. */
	public Choice<Grouping> grouping() {
		return by;
	}

	/** What the datasets are judged by. */
	public Choice<Colouring> colouring() {
		return colour;
	}

	/** Whether datasets are named in the cells. */
	public Choice<Boolean> naming() {
		return named;
	}
}
