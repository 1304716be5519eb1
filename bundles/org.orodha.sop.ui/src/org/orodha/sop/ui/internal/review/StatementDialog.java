// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.review;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.LabelledText;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.text.HelpContext;

/**
 * Asks what is said about an element, of which kind it is and by whom, and has it recorded.
 *
 * @param <C> the kinds of what can be said
 */
final class StatementDialog<C extends Enumerator> extends TitleAreaDialog {

	private static final int LINES = 5;
	private static final int WIDTH = 420;

	/** Records what was said. */
	interface Statement<C> {

		void record(C choice, String text, Actor by) throws CatalogueException;
	}

	private final OpenCatalogue catalogue;
	private final EObject about;
	private final String key;
	private final EAttribute kind;
	private final List<C> choices;
	private final EStructuralFeature said;
	private final Statement<C> statement;
	private Combo choice;
	private Text text;
	private Text person;

	/**
	 * @param about   what something is said about
	 * @param key     under which the dialog's texts stand
	 * @param kind    what the choices are called
	 * @param choices the first is chosen at first
	 * @param said    what the text is called
	 */
	StatementDialog(Shell shell, OpenCatalogue catalogue, EObject about, String key, EAttribute kind, List<C> choices, EStructuralFeature said,
			Statement<C> statement) {
		super(shell);
		this.catalogue = catalogue;
		this.about = about;
		this.key = key;
		this.kind = kind;
		this.choices = choices;
		this.said = said;
		this.statement = statement;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.REVIEW.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(ReviewText.text(key + ".title"));
		setTitle(catalogue.label(about));
		setMessage(ReviewText.text(key + ".message"));
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		new Label(area, SWT.NONE).setText(Labels.of(kind));
		choice = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		AccessibleName.give(choice, Labels.of(kind));
		choices.forEach(each -> choice.add(Labels.sentence(Labels.of(each))));
		choice.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		Label name = new Label(area, SWT.NONE);
		name.setText(Labels.of(said));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(name);
		text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.give(text, Labels.of(said));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * text.getLineHeight()).applyTo(text);
		person = LabelledText.create(area, Labels.of(Literals.CHANGE_REQUEST__PERSON), new Myself().name(catalogue));
		text.setFocus();
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ReviewText.text("decision.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, ReviewText.text("decision.cancel"), false);
	}

	@Override
	protected void okPressed() {
		try {
			statement.record(choices.get(choice.getSelectionIndex()), text.getText(), new Myself().actor(catalogue, person.getText(), null));
			super.okPressed();
		} catch (CatalogueException refused) {
			setErrorMessage(refused.getMessage());
		}
	}
}
