// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
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
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Role;
import org.orodha.model.constraints.Choices;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Asks where an element goes in its life cycle, who decided that, where it is recorded, and what replaces what is deprecated. */
public final class StatusDialog extends TitleAreaDialog {

	private static final int RECORD_LINES = 3;
	private static final int REMARK_LINES = 3;
	private static final int WIDTH = 420;

	private final OpenCatalogue catalogue;
	private final LifecycleElement element;
	private final Lifecycle lifecycle;
	private final List<LifecycleStatus> possible;
	private final List<Role> roles;
	private Combo status;
	private Text person;
	private Combo role;
	private Text day;
	private Text record;
	private ElementField replacedBy;
	private Label remark;

	/** Asks about an element, and leads it on. */
	public StatusDialog(Shell shell, OpenCatalogue catalogue, LifecycleElement element) {
		super(shell);
		this.catalogue = catalogue;
		this.element = element;
		lifecycle = new Lifecycle(catalogue.catalogue());
		possible = List.copyOf(Lifecycle.possible(element));
		roles = catalogue.catalogue().all(Role.class);
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.STATUS.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(UiText.text("status.title"));
		setTitle(catalogue.label(element));
		setMessage(UiText.text("status.message", Labels.of(element, Literals.LIFECYCLE_ELEMENT__STATUS)));
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		status = combo(area, "status.to", possible.stream().map(Labels::of).toList());
		status.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> explain()));
		person = LabelledText.create(area, UiText.text("status.person"), new Myself().name(catalogue));
		role = combo(area, "status.role", List.of());
		role.add(UiText.text("status.noRole"));
		roles.forEach(choice -> role.add(catalogue.label(choice)));
		role.select(0);
		day = LabelledText.create(area, UiText.text("status.day"), LocalDate.now().toString());
		label(area, "status.record");
		record = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, RECORD_LINES * record.getLineHeight()).applyTo(record);
		label(area, "status.replacedBy");
		replacedBy = new ElementField(area, catalogue, element.eClass(),
				candidate -> Choices.isValid(element, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, candidate), chosen -> explain());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(replacedBy.control());
		remark = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, REMARK_LINES * record.getLineHeight()).applyTo(remark);
		if (element.getReplacedBy() != null)
			replacedBy.choose(element.getReplacedBy());
		explain();
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

	private static void label(Composite area, String key) {
		new Label(area, SWT.NONE).setText(UiText.text(key));
	}

	/** Only what is deprecated is replaced; before anything else is decided, what is to be thought of is told. */
	private void explain() {
		boolean deprecated = wanted() == LifecycleStatus.DEPRECATED;
		replacedBy.control().setEnabled(deprecated);
		setErrorMessage(null);
		Optional<String> told = deprecated
				? Optional.of(UiText.text("status.unreplaced")).filter(text -> replacedBy.element().isEmpty())
				: lifecycle.remark(element, LocalDate.now());
		remark.setText(told.orElse("").replace("&", "&&"));
	}

	private LifecycleStatus wanted() {
		return possible.get(status.getSelectionIndex());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, UiText.text("status.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, UiText.text("exit.cancel"), false);
	}

	@Override
	protected void okPressed() {
		boolean deprecated = wanted() == LifecycleStatus.DEPRECATED;
		if (deprecated && replacedBy.element().isEmpty() && !replacedBy.control().getText().isBlank()) {
			setErrorMessage(UiText.text("status.noReplacement"));
			return;
		}
		try {
			Role acting = role.getSelectionIndex() <= 0 ? null : roles.get(role.getSelectionIndex() - 1);
			LifecycleElement successor = deprecated ? (LifecycleElement) replacedBy.element().orElse(null) : null;
			lifecycle.lead(element, wanted(),
					new Decision(new Myself().actor(catalogue, person.getText(), acting), LocalDate.parse(day.getText().strip()), record.getText(), successor));
			super.okPressed();
		} catch (DateTimeParseException wrong) {
			setErrorMessage(UiText.text("status.wrongDay", day.getText()));
		} catch (CatalogueException refused) {
			setErrorMessage(refused.getMessage());
		}
	}
}
