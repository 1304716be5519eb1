// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
import org.orodha.model.Case;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.work.CaseException;
import org.orodha.sop.work.Cases;
import org.orodha.sop.work.WorkItem;
import org.orodha.ui.internal.form.LabelledText;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Asks who did a step, in which role and what shows it, or why it need not be done; a case is opened for it where there is none. */
final class SettleDialog extends TitleAreaDialog {

	/** What is said of the step. */
	private interface Saying {
		void say(Cases cases, Case run, Step step, Actor by, List<String> evidence, String reason) throws CaseException;
	}

	private final String key;
	private final WorkLine line;
	private final LocalDate day;
	private final Saying saying;
	private final List<Role> roles;
	private Text person;
	private Combo role;
	private Text evidence;
	private Text reason;

	private SettleDialog(Shell shell, String key, WorkLine line, LocalDate day, Saying saying) {
		super(shell);
		this.key = key;
		this.line = line;
		this.day = day;
		this.saying = saying;
		this.roles = Stream.concat(line.item().roles().stream(), line.item().answering().stream()).distinct().toList();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	static void done(Shell shell, WorkLine line, LocalDate day) {
		new SettleDialog(shell, "done", line, day,
				(cases, run, step, by, evidence, reason) -> cases.done(run, step, by, null, evidence, reason)).open();
	}

	static void waive(Shell shell, WorkLine line, LocalDate day) {
		new SettleDialog(shell, "waive", line, day, (cases, run, step, by, evidence, reason) -> cases.waive(run, step, by, reason)).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WorkText.text("settle." + key));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.WORK.ofWindow(parent);
		setTitle(WorkText.title(line.item(), line.catalogue()));
		setMessage(WorkText.text("settle." + key + ".message", UiText.day(line.item().due())));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		person = LabelledText.create(area, WorkText.text("settle.person"), "");
		person.setText(new Myself().name(line.catalogue()));
		new Label(area, SWT.NONE).setText(WorkText.text("settle.role"));
		role = new Combo(area, SWT.READ_ONLY);
		role.setItems(roles.stream().map(line.catalogue()::label).toArray(String[]::new));
		role.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(role);
		if (key.equals("done"))
			evidence = LabelledText.create(area, WorkText.text("settle.evidence"), "");
		reason = LabelledText.create(area, WorkText.text("settle.reason"), "");
		return area;
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.OK_ID)
			try {
				say();
			} catch (CaseException refused) {
				setErrorMessage(refused.getMessage());
				return;
			}
		super.buttonPressed(button);
	}

	private void say() throws CaseException {
		WorkItem item = line.item();
		Step step = (Step) item.about();
		Cases cases = new Cases(line.catalogue().catalogue(), day);
		Optional<Case> open = cases.find(step.getProcedure(), item.period());
		Case run = open.isPresent() ? open.get() : cases.open(step.getProcedure(), item.period());
		List<String> shown = evidence == null || evidence.getText().isBlank() ? List.of() : List.of(evidence.getText().strip());
		Role chosen = role.getSelectionIndex() < 0 ? null : roles.get(role.getSelectionIndex());
		saying.say(cases, run, step, new Myself().actor(line.catalogue(), person.getText(), chosen), shown, reason.getText());
	}
}
