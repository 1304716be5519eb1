// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.core.time.PeriodLabels;
import org.orodha.core.time.PeriodLengths;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.data.delivery.TriageBoard.Entry;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.time.TimePeriod;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.ElementChooser;

/** Asks what came: for which dataset and period, over which channel, from whom, and who receives it. */
final class ReceiptPage extends WizardPage {

	private static final String CHANNELS = "channels";
	private static final String SENDER = "sender.";
	private static final int REMEMBERED = 8;

	private final OpenCatalogue catalogue;
	private Dataset dataset;
	private final String wanted;
	private Text shown;
	private Button choose;
	private Combo period;
	private Combo channel;
	private Combo sender;
	private Text person;

	/**
	 * @param dataset what the delivery is for, or null
	 * @param wanted  its period, or null for the next one that is expected
	 */
	ReceiptPage(OpenCatalogue catalogue, Dataset dataset, String wanted) {
		super("receipt", DeliveryText.text("receive.title"), null);
		this.catalogue = catalogue;
		this.dataset = dataset;
		this.wanted = wanted;
		setDescription(DeliveryText.text("receipt.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
		label(area, "receipt.dataset");
		shown = new Text(area, SWT.BORDER | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(shown);
		choose = new Button(area, SWT.PUSH);
		choose.setText(DeliveryText.text("receipt.choose"));
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		label(area, "receipt.period");
		period = new Combo(area, SWT.DROP_DOWN);
		wide(period);
		period.setToolTipText(DeliveryText.text("receipt.period.help"));
		label(area, "receipt.channel");
		channel = new Combo(area, SWT.DROP_DOWN);
		wide(channel);
		label(area, "receipt.sender");
		sender = new Combo(area, SWT.DROP_DOWN);
		sender.setToolTipText(DeliveryText.text("receipt.sender.help"));
		wide(sender);
		label(area, "receipt.person");
		person = new Text(area, SWT.BORDER);
		wide(person);
		restore();
		show(dataset, wanted);
		period.addModifyListener(event -> check());
		person.addModifyListener(event -> check());
		setControl(area);
		check();
		setErrorMessage(null);
	}

	private static void label(Composite area, String key) {
		new Label(area, SWT.NONE).setText(DeliveryText.text(key));
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(control);
	}

	private void restore() {
		String[] channels = getDialogSettings().getArray(CHANNELS);
		channel.setItems(channels == null ? DeliveryText.text("receipt.channels").split(";") : channels);
		channel.select(0);
		person.setText(Persons.name(catalogue));
	}

	private void choose() {
		new ElementChooser(catalogue, new Images(shown))
				.choose(getShell(), Literals.DATASET, DeliveryText.text("receipt.dataset").replace("&", ""),
						DeliveryText.text("receipt.choose.help"))
				.ifPresent(chosen -> {
					show((Dataset) chosen, null);
					period.setFocus();
				});
	}

	private void show(Dataset chosen, String expected) {
		dataset = chosen;
		if (chosen == null)
			return;
		shown.setText(catalogue.label(chosen));
		shown.setToolTipText(chosen.getId());
		List<String> periods = expected(chosen);
		period.setItems(periods.toArray(String[]::new));
		period.setText(expected != null ? expected : periods.isEmpty() ? "" : periods.get(0));
		String last = getDialogSettings().get(SENDER + chosen.getId());
		sender.setItems(senders(chosen).toArray(String[]::new));
		sender.setText(last == null ? "" : last);
		check();
	}

	/** Who sent deliveries of the dataset before, then the persons of its agency. */
	private List<String> senders(Dataset chosen) {
		Stream<String> before = catalogue.catalogue().all(Delivery.class).stream()
				.filter(delivery -> delivery.getDataset() == chosen && delivery.getSender() != null).map(Delivery::getSender);
		Stream<String> persons = Owners.of(chosen).stream().flatMap(agency -> agency.getPeople().stream()).map(catalogue::label);
		return Stream.concat(before, persons).distinct().toList();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			(dataset == null ? choose : period).setFocus();
	}

	/** The periods of which deliveries are expected. */
	private List<String> expected(Dataset chosen) {
		return TriageBoard.of(catalogue.catalogue(), Clock.systemDefaultZone()).in(DeliveryState.EXPECTED).stream()
				.filter(entry -> entry.dataset() == chosen).map(Entry::period).distinct().toList();
	}

	void fill(Dataset chosen, String expected) {
		show(chosen, expected);
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		setMessage(dataset == null ? DeliveryText.text("receipt.dataset.missing")
				: period.getText().isBlank() ? DeliveryText.text("receipt.period.help") : inWords(), INFORMATION);
		setPageComplete(problem == null && dataset != null && !period.getText().isBlank() && !person.getText().isBlank());
	}

	/** What the period means; null where it is none. */
	private String inWords() {
		return TimePeriod.parse(period.getText()).map(PeriodLabels::of).orElse(null);
	}

	private String problem() {
		if (dataset == null || period.getText().isBlank())
			return null;
		TimePeriod parsed = TimePeriod.parse(period.getText()).orElse(null);
		if (parsed == null)
			return DeliveryText.text("receipt.period.wrong", period.getText());
		if (dataset.isSetFrequency() && !PeriodLengths.of(dataset.getFrequency()).contains(parsed.length()))
			return DeliveryText.text("receipt.period.frequency", period.getText(), Labels.of(dataset.getFrequency()),
					PeriodLengths.examples(dataset.getFrequency()));
		return null;
	}

	/** Notes what was given, for the next time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		List<String> channels = new ArrayList<>(Arrays.asList(channel.getItems()));
		if (!channel.getText().isBlank()) {
			channels.remove(channel.getText().strip());
			channels.add(0, channel.getText().strip());
		}
		settings.put(CHANNELS, channels.stream().limit(REMEMBERED).toArray(String[]::new));
		settings.put(SENDER + dataset.getId(), sender.getText().strip());
		Persons.remember(person.getText().strip());
	}

	/** Who receives. */
	String person() {
		return person.getText().strip();
	}

	Dataset dataset() {
		return dataset;
	}

	String period() {
		return period.getText().strip();
	}

	/** How it came; null where nobody said. */
	String channel() {
		return given(channel.getText());
	}

	/** Who sent it; null where nobody said. */
	String sender() {
		return given(sender.getText());
	}

	private static String given(String text) {
		return text.isBlank() ? null : text.strip();
	}
}
