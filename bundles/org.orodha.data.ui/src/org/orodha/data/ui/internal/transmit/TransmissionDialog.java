// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.transmit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.text.Labels;
import org.orodha.core.time.PeriodLengths;
import org.orodha.data.delivery.DueTable;
import org.orodha.data.delivery.Transmissions;
import org.orodha.data.ui.internal.delivery.Note;
import org.orodha.model.Dataset;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;
import org.orodha.model.time.TimePeriod;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.UiText;

/** Asks what of a requirement's table was sent to the framework, and records it: the first edition, or one that revises it. */
public final class TransmissionDialog extends RecordDialog {

	private static final int WIDTH = 440;
	private static final int REVISION_LINES = 3;
	private static final int LEAST_DATASETS = 3;
	private static final int MOST_DATASETS = 6;

	private final List<Dataset> possible;
	private final String proposed;
	private Text period;
	private Text edition;
	private Text revision;
	private Text file;
	private Table datasets;

	/** @param period the period that the table is about; null for the one that is due */
	public TransmissionDialog(Shell shell, OpenCatalogue catalogue, Requirement requirement, String period) {
		super(shell, "transmit", catalogue, requirement);
		possible = requirement.getDatasets().stream().filter(dataset -> !dataset.eIsProxy()).toList();
		proposed = period != null ? period
				: Transmissions.missing(catalogue.catalogue(), LocalDate.now()).stream().filter(table -> table.requirement() == requirement)
						.map(DueTable::period).findFirst().orElse("");
	}

	@Override
	protected String message() {
		if (requirement().getFramework() == null)
			return TransmitText.text("transmit.noFramework");
		String to = Labels.called(requirement().getFramework());
		return earlier().map(sent -> TransmitText.text("transmit.revises", to, sent.getEdition(), sent.getPeriod(), UiText.day(sent.getSent())))
				.orElseGet(() -> TransmitText.text("transmit.message", to));
	}

	/** What was sent of the period last. */
	private Optional<Transmission> earlier() {
		String written = period == null ? proposed : period.getText().strip();
		return TimePeriod.parse(written).flatMap(read -> Transmissions.latest(requirement(), TimePeriod.canonical(written)));
	}

	@Override
	protected void createFirst(Composite area) {
		period = text(area, "transmit.period", proposed);
		period.setMessage(PeriodLengths.examples(requirement().getFrequency()));
		period.addModifyListener(event -> follow());
	}

	@Override
	protected void createFields(Composite area) {
		edition = text(area, "transmit.edition", "");
		label(area, "transmit.revision");
		revision = Note.create(area);
		AccessibleName.give(revision, TransmitText.text("transmit.revision"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, REVISION_LINES * revision.getLineHeight()).applyTo(revision);
		file = text(area, "transmit.file", "");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(TransmitText.text("transmit.browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> Optional.ofNullable(new FileDialog(getShell(), SWT.OPEN | SWT.SHEET).open()).ifPresent(file::setText)));
		createDatasets(area);
		follow();
	}

	private void createDatasets(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(TransmitText.text("transmit.datasets"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		datasets = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.give(datasets, TransmitText.text("transmit.datasets"));
		for (Dataset dataset : possible) {
			TableItem item = new TableItem(datasets, SWT.NONE);
			item.setText(catalogue().label(dataset));
			item.setChecked(true);
		}
		int lines = Math.min(Math.max(possible.size(), LEAST_DATASETS), MOST_DATASETS);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, lines * datasets.getItemHeight()).applyTo(datasets);
	}

	/** An edition after another one needs a word on what was revised; the first needs none. */
	private void follow() {
		Optional<Transmission> earlier = earlier();
		revision.setEnabled(earlier.isPresent());
		edition.setMessage(String.valueOf(earlier.map(sent -> Transmissions.of(requirement(), sent.getPeriod()).size()).orElse(0) + 1));
		setErrorMessage(null);
		setMessage(message());
	}

	@Override
	protected Recording recording() {
		String about = period.getText().strip();
		List<Dataset> chosen = Arrays.stream(datasets.getItems()).filter(TableItem::getChecked).map(item -> possible.get(datasets.indexOf(item)))
				.toList();
		return (transmissions, actor, day, override) -> transmissions.send(requirement(), actor, new Transmissions.Sending(about, day,
				edition.getText(), chosen, file.getText(), revision.isEnabled() ? revision.getText() : null, override));
	}
}
