// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.exchange.Audience;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.model.Requirement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.jobs.JobProgress;
import org.orodha.ui.internal.table.RecordTable;

/** What is shown before there is a table: what could fill it, how far it is, or why there is none. */
final class WaitingPane {

	private final Composite area;
	private final Label message;
	private final JobProgress progress;
	private final RecordTable<SourceLine> sources;
	private OpenCatalogue catalogue;
	private List<SourceLine> lines = List.of();
	private String failure;

	/** @param opener is given the line that the user opens */
	WaitingPane(Composite parent, FormToolkit toolkit, Consumer<SourceLine> opener) {
		area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
		message = toolkit.createLabel(area, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(message);
		progress = new JobProgress(area).inColoursOf(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(progress.control());
		sources = new RecordTable<>(area, SourceLine.class, HarmoniseText.text("sources"))
				.column(HarmoniseText.text("source.dataset"), 340, line -> catalogue.label(line.dataset()))
				.column(HarmoniseText.text("source.agency"), 80, WaitingPane::agency)
				.column(HarmoniseText.text("source.period"), 90, SourceLine::period)
				.column(HarmoniseText.text("source.state"), 120, SourceLine::state)
				.column(HarmoniseText.text("source.note"), 420, SourceLine::note);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sources.control());
		sources.onOpen(HarmoniseText.text("open.source"), opener);
	}

	private static String agency(SourceLine line) {
		return Owners.of(line.dataset()).map(Labels::called).orElse("");
	}

	Composite control() {
		return area;
	}

	/** Shows what a table could be made from. */
	void show(OpenCatalogue shown, Requirement requirement) {
		catalogue = shown;
		lines = SourceLine.of(shown.catalogue(), requirement, Audience.OWN_AGENCY);
		long possible = lines.stream().filter(line -> line.use().possible()).count();
		String hint = lines.isEmpty() ? HarmoniseText.text("waiting.noDataset")
				: possible == 0 ? HarmoniseText.text("waiting.none") : HarmoniseText.text("waiting.possible", possible);
		message.setText(failure == null ? hint : failure + "\n\n" + hint);
		sources.show(lines);
		working(null);
	}

	String message() {
		return message.getText();
	}

	/** The lines of the list, as the user reads them. */
	List<String> texts() {
		return lines.stream().map(line -> String.join(" | ", catalogue.label(line.dataset()), line.period(), line.state(),
				line.note())).toList();
	}

	/** Says why there is no table, above what it could be made from. */
	void say(String reason) {
		failure = reason;
	}

	/** Shows that a job makes a table. */
	void begin(HarmoniseJob job) {
		failure = null;
		message.setText(HarmoniseText.text("waiting.making"));
		working(job);
	}

	private void working(HarmoniseJob job) {
		((GridData) progress.control().getLayoutData()).exclude = job == null;
		progress.show(job);
		area.layout();
	}
}
