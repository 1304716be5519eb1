// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

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
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.ProcedureLifecycle;
import org.orodha.core.catalogue.ProcedureLifecycle.Decision;
import org.orodha.core.text.Labels;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Asks where a procedure goes, who decided that, and where it is recorded. */
public final class StatusDialog extends TitleAreaDialog {

	private static final int RECORD_LINES = 3;

	private final OpenCatalogue catalogue;
	private final Procedure procedure;
	private final List<LifecycleStatus> possible;
	private final List<Role> roles;
	private Combo status;
	private Text person;
	private Combo role;
	private Text day;
	private Text record;

	/** Asks about a procedure, and leads it on. */
	public StatusDialog(Shell shell, OpenCatalogue catalogue, Procedure procedure) {
		super(shell);
		this.catalogue = catalogue;
		this.procedure = procedure;
		possible = List.copyOf(ProcedureLifecycle.possible(procedure));
		roles = catalogue.catalogue().all(Role.class);
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(UiText.text("status.title"));
		setTitle(catalogue.label(procedure));
		setMessage(UiText.text("status.message", Labels.of(procedure, Literals.LIFECYCLE_ELEMENT__STATUS)));
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		status = combo(area, "status.to", possible.stream().map(Labels::of).toList());
		person = text(area, "status.person", System.getProperty("user.name", ""));
		role = combo(area, "status.role", List.of());
		role.add(UiText.text("status.noRole"));
		roles.forEach(choice -> role.add(catalogue.label(choice)));
		role.select(0);
		day = text(area, "status.day", LocalDate.now().toString());
		label(area, "status.record");
		record = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, RECORD_LINES * record.getLineHeight()).applyTo(record);
		return outer;
	}

	private Combo combo(Composite area, String key, List<String> choices) {
		label(area, key);
		Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		choices.forEach(combo::add);
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private Text text(Composite area, String key, String value) {
		label(area, key);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static void label(Composite area, String key) {
		new Label(area, SWT.NONE).setText(UiText.text(key));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("status.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
	}

	@Override
	protected void okPressed() {
		try {
			Role acting = role.getSelectionIndex() <= 0 ? null : roles.get(role.getSelectionIndex() - 1);
			Decision decision = new Decision(person.getText(), acting, LocalDate.parse(day.getText().strip()), record.getText());
			new ProcedureLifecycle(catalogue.catalogue()).lead(procedure, possible.get(status.getSelectionIndex()), decision);
			super.okPressed();
		} catch (DateTimeParseException wrong) {
			setErrorMessage(UiText.text("status.wrongDay", day.getText()));
		} catch (CatalogueException refused) {
			setErrorMessage(refused.getMessage());
		}
	}
}
