// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.time.LocalDate;
import java.util.Comparator;
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
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.law.Recipient;
import org.orodha.core.text.NaturalOrder;
import org.orodha.data.delivery.Dispatch;
import org.orodha.model.Agency;
import org.orodha.model.Role;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.jobs.JobText;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.text.HelpContext;

/** Asks who moves a delivery on, in which role, and why. */
public final class MoveDialog extends TitleAreaDialog {

	private static final int NOTE_LINES = 5;

	/**
	 * What the user answered.
	 *
	 * @param note      why, or null
	 * @param recipient who gets the data; everybody where that was not asked
	 */
	public record Answer(Actor actor, String note, Recipient recipient) {

		/** What goes out. @param override why it does though no instrument lets it, or null */
		public Dispatch dispatch(String override) {
			return new Dispatch(recipient, null, note, override);
		}
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
	private List<Role> possible = List.of();
	private List<Agency> agencies = List.of();
	private Combo recipient;
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

	/** Offers the people who hold one of some roles, of which the one that fits is taken. */
	public MoveDialog offering(List<Role> roles) {
		possible = List.copyOf(roles);
		return this;
	}

	/** Asks also who gets the data. */
	public MoveDialog toSomebody() {
		agencies = catalogue.catalogue().all(Agency.class).stream()
				.sorted(Comparator.comparing(catalogue::label, NaturalOrder.ofNames())).toList();
		return this;
	}

	/** Asks; empty where the user gave up. */
	public Optional<Answer> ask() {
		return open() == OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.TRIAGE.ofWindow(parent);
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
		if (!agencies.isEmpty()) {
			label(area, "move.recipient");
			recipient = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
			recipient.add(DeliveryText.text("move.everybody"));
			agencies.forEach(agency -> recipient.add(catalogue.label(agency)));
			recipient.select(0);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(recipient);
		}
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING)
				.applyTo(label(area, needsNote ? "move.justification" : "move.note"));
		note = Note.create(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, NOTE_LINES * note.getLineHeight()).applyTo(note);
		offerHolders();
		person.setText(Persons.name(catalogue));
		note.addModifyListener(event -> validate());
		person.addModifyListener(event -> validate());
		note.setFocus();
		return outer;
	}

	/** Offers the people who hold the chosen role; whatever is written stays. */
	private void offerHolders() {
		String written = person.getText();
		person.setItems(chosenRole().map(List::of).orElse(possible).stream().flatMap(chosen -> holders.of(chosen).stream()).distinct()
				.map(catalogue::label).toArray(String[]::new));
		person.setText(written);
	}

	private Optional<Role> chosenRole() {
		return role == null ? Optional.empty() : Optional.of(roles.get(role.getSelectionIndex()));
	}

	private Recipient chosenRecipient() {
		int chosen = recipient == null ? 0 : recipient.getSelectionIndex();
		return chosen == 0 ? new Recipient.Everybody() : new Recipient.Body(agencies.get(chosen - 1));
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
		Actor actor = new Myself().actor(catalogue, person.getText(), chosenRole().orElse(null));
		Persons.remember(actor.person());
		answer = new Answer(actor, note.getText().isBlank() ? null : note.getText().strip(), chosenRecipient());
		super.okPressed();
	}
}
