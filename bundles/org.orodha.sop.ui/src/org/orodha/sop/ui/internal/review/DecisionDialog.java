// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.review;

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
import org.orodha.core.catalogue.Lifecycle;
import org.orodha.core.catalogue.Lifecycle.Decision;
import org.orodha.core.text.Labels;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.AdoptionOutcome;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.LabelledText;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.text.HelpContext;

/** Asks what a body decided on a procedure, when, and where that is recorded, and records it. */
final class DecisionDialog extends TitleAreaDialog {

	private static final int LINES = 3;
	private static final int WIDTH = 420;

	private final OpenCatalogue catalogue;
	private final Procedure procedure;
	private final AdoptionLevel level;
	private final Lifecycle lifecycle;
	private final List<Role> roles;
	private Combo outcome;
	private Text body;
	private Text day;
	private Text minutes;
	private Text reserve;
	private Combo role;
	private Text person;

	DecisionDialog(Shell shell, OpenCatalogue catalogue, Procedure procedure) {
		super(shell);
		this.catalogue = catalogue;
		this.procedure = procedure;
		level = procedure.getStatus() == LifecycleStatus.TECHNICALLY_ADOPTED ? AdoptionLevel.HIGHEST : AdoptionLevel.TECHNICAL;
		lifecycle = new Lifecycle(catalogue.catalogue());
		roles = lifecycle.adopters();
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.REVIEW.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(ReviewText.text("decision.title"));
		setTitle(catalogue.label(procedure));
		setMessage(ReviewText.text("decision.message", Labels.of(level), procedure.getVersion() == null ? "" : procedure.getVersion()));
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		outcome = combo(area, Labels.of(Literals.ADOPTION_DECISION__OUTCOME));
		for (AdoptionOutcome choice : AdoptionOutcome.VALUES)
			outcome.add(Labels.of(choice));
		outcome.select(0);
		role = combo(area, Labels.of(Literals.ADOPTION_DECISION__ROLE));
		roles.forEach(choice -> role.add(catalogue.label(choice)));
		role.select(level == AdoptionLevel.HIGHEST ? roles.size() - 1 : 0);
		body = LabelledText.create(area, Labels.of(Literals.ADOPTION_DECISION__BODY), role.getText());
		person = LabelledText.create(area, Labels.of(Literals.ADOPTION_DECISION__PERSON), new Myself().name(catalogue));
		role.addListener(SWT.Selection, event -> body.setText(role.getText()));
		day = LabelledText.create(area, Labels.of(Literals.ADOPTION_DECISION__DATE), LocalDate.now().toString());
		minutes = LabelledText.create(area, Labels.of(Literals.ADOPTION_DECISION__MINUTES), "");
		label(area, Labels.of(Literals.ADOPTION_DECISION__RESERVATIONS));
		reserve = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.give(reserve, Labels.of(Literals.ADOPTION_DECISION__RESERVATIONS));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * reserve.getLineHeight()).applyTo(reserve);
		return outer;
	}

	private static Combo combo(Composite area, String name) {
		label(area, name);
		Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		AccessibleName.give(combo, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static void label(Composite area, String name) {
		new Label(area, SWT.NONE).setText(name);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ReviewText.text("decision.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, ReviewText.text("decision.cancel"), false);
	}

	@Override
	protected void okPressed() {
		try {
			Role acting = role.getSelectionIndex() < 0 ? null : roles.get(role.getSelectionIndex());
			Decision decision = new Decision(new Myself().actor(catalogue, person.getText(), acting), LocalDate.parse(day.getText().strip()),
					minutes.getText(), null, body.getText(), reserve.getText());
			if (AdoptionOutcome.VALUES.get(outcome.getSelectionIndex()) == AdoptionOutcome.SENT_BACK)
				lifecycle.sendBack(procedure, decision);
			else
				lifecycle.lead(procedure,
						level == AdoptionLevel.HIGHEST ? LifecycleStatus.ADOPTED : LifecycleStatus.TECHNICALLY_ADOPTED, decision);
			super.okPressed();
		} catch (DateTimeParseException wrong) {
			setErrorMessage(ReviewText.text("decision.wrongDay", day.getText()));
		} catch (CatalogueException refused) {
			setErrorMessage(refused.getMessage());
		}
	}
}
