// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.transmit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Duties;
import org.orodha.data.delivery.Transmissions;
import org.orodha.data.ui.internal.delivery.GateDialog;
import org.orodha.data.ui.internal.delivery.Moving;
import org.orodha.data.ui.internal.delivery.Persons;
import org.orodha.model.Requirement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.LabelledText;
import org.orodha.ui.internal.jobs.JobText;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.text.HelpContext;

/** Asks who records something of a requirement's table, and on which day it happened; a refusal is told and the dialog stays open. */
abstract class RecordDialog extends TitleAreaDialog {

	/** What is recorded. */
	@FunctionalInterface
	protected interface Recording {

		/** Records it. @param override why data passes though no instrument lets it; null at first */
		void run(Transmissions transmissions, Actor actor, LocalDate day, String override) throws DeliveryException;
	}

	private final String key;
	private final OpenCatalogue catalogue;
	private final Requirement requirement;
	private Combo person;
	private Text day;

	/** @param key begins the keys of the dialog's texts */
	protected RecordDialog(Shell shell, String key, OpenCatalogue catalogue, Requirement requirement) {
		super(shell);
		this.key = key;
		this.catalogue = catalogue;
		this.requirement = requirement;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	protected final OpenCatalogue catalogue() {
		return catalogue;
	}

	protected final Requirement requirement() {
		return requirement;
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		HelpContext.TRANSMISSION.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(TransmitText.text(key + ".title"));
		setTitle(catalogue.label(requirement));
		setMessage(message());
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
		createFirst(area);
		day = text(area, key + ".day", LocalDate.now().toString());
		createFields(area);
		label(area, "person");
		person = new Combo(area, SWT.DROP_DOWN);
		RoleHolders holders = new RoleHolders(catalogue.catalogue(), LocalDate.now());
		person.setItems(Duties.of(requirement).stream().flatMap(role -> holders.of(role).stream()).distinct().map(catalogue::label)
				.toArray(String[]::new));
		person.setText(Persons.name(catalogue));
		AccessibleName.give(person, TransmitText.text("person"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(person);
		return outer;
	}

	/** What the dialog says before anything is wrong. */
	protected abstract String message();

	/** Makes what stands before the day. */
	protected void createFirst(Composite area) {
	}

	/** Makes what stands after the day. */
	protected abstract void createFields(Composite area);

	/** What is to be recorded, as the fields say. */
	protected abstract Recording recording();

	protected static void label(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(TransmitText.text(key));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	protected static Text text(Composite area, String key, String value) {
		return LabelledText.create(area, TransmitText.text(key), value);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, TransmitText.text("record"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, JobText.text("progress.cancel"), false);
	}

	@Override
	protected void okPressed() {
		try {
			if (isRecorded(recording(), new Myself().actor(catalogue, person.getText(), null), LocalDate.parse(day.getText().strip())))
				super.okPressed();
		} catch (DateTimeParseException wrong) {
			setErrorMessage(TransmitText.text("wrongDay", day.getText()));
		} catch (DeliveryException refused) {
			Moving.tell(getShell(), refused);
		}
	}

	/** Records it, where the law does not let the data pass for the reason that the user gives; without a reason nothing is recorded. */
	private boolean isRecorded(Recording recording, Actor actor, LocalDate date) throws DeliveryException {
		Transmissions transmissions = new Transmissions(catalogue.catalogue(), Clock.systemDefaultZone());
		try {
			recording.run(transmissions, actor, date, null);
		} catch (DeliveryException refused) {
			if (!Moving.isOfTheGate(refused))
				throw refused;
			Optional<String> reason = new GateDialog(getShell(), catalogue, refused, actor.person()).ask();
			if (reason.isEmpty())
				return false;
			recording.run(transmissions, actor, date, reason.get());
		}
		Persons.remember(actor.person());
		return true;
	}
}
