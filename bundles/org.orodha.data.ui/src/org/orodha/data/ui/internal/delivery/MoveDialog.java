// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
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
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.data.delivery.Actor;
import org.orodha.data.ui.internal.jobs.JobText;
import org.orodha.model.Role;
import org.orodha.ui.OpenCatalogue;

/** Asks who moves a delivery on, in which role, and why. */
public final class MoveDialog extends TitleAreaDialog {

	private static final int NOTE_LINES = 5;

	/**
	 * What the user answered.
	 *
	 * @param note why, or null
	 */
	public record Answer(Actor actor, String note) {
	}

	private final String move;
	private final String message;
	private final boolean needsNote;
	private final List<Role> roles;
	private final OpenCatalogue catalogue;
	private final RoleHolders holders;
	private Combo person;
	private Combo role;
	private Text note;
	private Answer answer;

	/**
	 * @param move      the key of the move in the texts
	 * @param message   what it means
	 * @param needsNote whether the user has to say why
	 * @param roles     the roles of which one has to be chosen; empty where no role is asked for
	 */
	public MoveDialog(Shell shell, String move, String message, boolean needsNote, List<Role> roles, OpenCatalogue catalogue) {
		super(shell);
		this.move = move;
		this.message = message;
		this.needsNote = needsNote;
		this.roles = roles;
		this.catalogue = catalogue;
		holders = new RoleHolders(catalogue.catalogue(), LocalDate.now());
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** Asks; empty where the user gave up. */
	public Optional<Answer> ask() {
		return open() == OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(DeliveryText.text(move + ".title"));
		setTitle(DeliveryText.text(move + ".title"));
		setMessage(message);
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		label(area, "move.person");
		person = new Combo(area, SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(person);
		if (!roles.isEmpty()) {
			label(area, "move.role");
			role = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
			roles.forEach(choice -> role.add(catalogue.label(choice)));
			role.select(0);
			role.addModifyListener(event -> offerHolders());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(role);
		}
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
				.applyTo(label(area, needsNote ? "move.justification" : "move.note"));
		note = Note.create(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, NOTE_LINES * note.getLineHeight()).applyTo(note);
		offerHolders();
		person.setText(Persons.name());
		note.addModifyListener(event -> validate());
		person.addModifyListener(event -> validate());
		note.setFocus();
		return outer;
	}

	/** Offers the people who hold the chosen role; whatever is written stays. */
	private void offerHolders() {
		String written = person.getText();
		person.setItems(chosenRole().stream().flatMap(chosen -> holders.of(chosen).stream()).map(catalogue::label)
				.toArray(String[]::new));
		person.setText(written);
	}

	private Optional<Role> chosenRole() {
		return role == null ? Optional.empty() : Optional.of(roles.get(role.getSelectionIndex()));
	}

	private static Label label(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(DeliveryText.text(key));
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, DeliveryText.text(move + ".ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, JobText.text("progress.cancel"), false);
		validate();
	}

	private void validate() {
		String name = person.getText();
		Optional<String> refusal = name.isBlank() ? Optional.empty()
				: chosenRole().flatMap(chosen -> holders.refusal(name, chosen));
		setErrorMessage(refusal.orElse(null));
		Optional<String> remark = chosenRole().flatMap(holders::remark);
		setMessage(remark.orElse(message), remark.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		getButton(IDialogConstants.OK_ID)
				.setEnabled(!name.isBlank() && refusal.isEmpty() && !(needsNote && note.getText().isBlank()));
	}

	@Override
	protected void okPressed() {
		Persons.remember(person.getText().strip());
		answer = new Answer(Persons.actor(chosenRole().orElse(null)), note.getText().isBlank() ? null : note.getText().strip());
		super.okPressed();
	}
}
