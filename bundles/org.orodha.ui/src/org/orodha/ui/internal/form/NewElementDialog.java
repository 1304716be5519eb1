// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** Asks for the name and the identifier of a new element; the identifier is proposed from the name and never changes later. */
public final class NewElementDialog extends TitleAreaDialog {

	private final OpenCatalogue catalogue;
	private final EClass kind;
	private final String prefix;
	private Text name;
	private Text id;
	private boolean proposing = true;
	private IdentifiedElement made;

	private NewElementDialog(Shell shell, OpenCatalogue catalogue, EClass kind, String prefix) {
		super(shell);
		this.catalogue = catalogue;
		this.kind = kind;
		this.prefix = prefix;
	}

	/**
	 * A new element, not yet in the catalogue.
	 *
	 * @param prefix what the identifier begins with; empty for none
	 * @return the element; null where the user gave up
	 */
	public static IdentifiedElement ask(Shell shell, OpenCatalogue catalogue, EClass kind, String prefix) {
		NewElementDialog dialog = new NewElementDialog(shell, catalogue, kind, prefix);
		return dialog.open() == Window.OK ? dialog.made : null;
	}

	/** A new part, not yet in its container; parts that nothing refers to are made without asking. */
	public static EObject part(Shell shell, OpenCatalogue catalogue, EObject container, EReference feature) {
		EClass kind = feature.getEReferenceType();
		if (!Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(kind))
			return EcoreUtil.create(kind);
		boolean within = container instanceof IdentifiedElement && container.eClass() != Literals.CATALOGUE;
		return ask(shell, catalogue, kind, within ? ((IdentifiedElement) container).getId() + "." : "");
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiText.text("new.title", Labels.ofKind(kind)));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).hint(520, SWT.DEFAULT).applyTo(fields);
		name = text(fields, UiText.text("new.name", catalogue.catalogue().languages().get(0)));
		id = text(fields, Labels.of(Literals.IDENTIFIED_ELEMENT__ID));
		id.setToolTipText(Labels.documentation(Literals.IDENTIFIED_ELEMENT__ID));
		name.addModifyListener(event -> propose());
		id.addModifyListener(event -> check());
		id.addListener(SWT.KeyDown, event -> proposing = false);
		setTitle(UiText.text("new.title", Labels.ofKind(kind)));
		setMessage(Labels.documentation(kind));
		Dialog.applyDialogFont(area);
		return area;
	}

	private static Text text(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Text text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
	}

	private void propose() {
		if (proposing)
			id.setText(name.getText().isBlank() ? "" : catalogue.catalogue().freeId(prefix + Ids.slug(name.getText())));
		check();
	}

	private void check() {
		String wanted = id.getText();
		String problem = wanted.isEmpty() || Ids.slug(wanted).equals(wanted)
				? catalogue.catalogue().contains(wanted) ? UiText.text("new.taken", wanted) : null
				: UiText.text("new.malformed", wanted, Ids.slug(wanted));
		setErrorMessage(problem);
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(problem == null && !wanted.isEmpty() && !name.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		made = (IdentifiedElement) EcoreUtil.create(kind);
		made.setId(id.getText());
		made.getName().add(Texts.text(catalogue.catalogue().languages().get(0), name.getText().strip(), TextState.ORIGINAL));
		super.okPressed();
	}
}
