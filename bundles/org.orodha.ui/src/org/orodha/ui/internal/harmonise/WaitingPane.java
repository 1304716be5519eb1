package org.orodha.ui.internal.harmonise;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.exchange.Audience;
import org.orodha.core.text.Owners;
import org.orodha.model.Requirement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.delivery.RecordTable;

/** What is shown before there is a table: what could fill it, how far it is, or why there is none. */
final class WaitingPane {

	private static final int WHOLE = 1000;

	private final Composite area;
	private final Label message;
	private final Composite progress;
	private final ProgressBar bar;
	private final Label what;
	private final RecordTable<SourceLine> sources;
	private OpenCatalogue catalogue;
	private List<SourceLine> lines = List.of();
	private String failure;

	/**
	 * @param cancel gives the table up
	 * @param opener is given the line that the user opens
	 */
	WaitingPane(Composite parent, FormToolkit toolkit, Runnable cancel, Consumer<SourceLine> opener) {
		area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
		message = toolkit.createLabel(area, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(message);
		progress = toolkit.createComposite(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(progress);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(progress);
		bar = new ProgressBar(progress, SWT.HORIZONTAL);
		bar.setMaximum(WHOLE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
		Button button = toolkit.createButton(progress, HarmoniseText.text("cancel"), SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> cancel.run()));
		what = toolkit.createLabel(progress, "");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(what);
		sources = new RecordTable<>(area, SourceLine.class, HarmoniseText.text("sources"))
				.column(HarmoniseText.text("source.dataset"), 340, line -> catalogue.label(line.dataset()))
				.column(HarmoniseText.text("source.agency"), 80, WaitingPane::agency)
				.column(HarmoniseText.text("source.period"), 90, SourceLine::period)
				.column(HarmoniseText.text("source.state"), 120, SourceLine::state)
				.column(HarmoniseText.text("source.note"), 420, SourceLine::note);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sources.control());
		sources.onOpen(opener);
	}

	private static String agency(SourceLine line) {
		return Owners.of(line.dataset()).map(owner -> owner.getAcronym() == null ? owner.getId() : owner.getAcronym()).orElse("");
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
		working(false);
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

	/** Shows that a table is being made. */
	void begin() {
		failure = null;
		message.setText(HarmoniseText.text("waiting.making"));
		progress(0, "");
		working(true);
	}

	private void working(boolean going) {
		((GridData) progress.getLayoutData()).exclude = !going;
		progress.setVisible(going);
		area.layout();
	}

	void progress(double done, String doing) {
		bar.setSelection((int) (done * WHOLE));
		what.setText(doing);
	}
}
