// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;
import java.util.Optional;

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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.templates.Template;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.templates.EmptyStart;
import org.orodha.ui.internal.templates.NewElement;
import org.orodha.ui.internal.templates.RecentStarts;
import org.orodha.ui.internal.templates.Start;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/**
 * Asks what a new element starts from, and for its name and its identifier; the identifier is proposed from the name and never
 * changes later.
 */
public final class NewElementDialog extends TitleAreaDialog {

	private static final int WIDTH = 520;

	private final OpenCatalogue catalogue;
	private final List<Start> starts;
	private Start start;
	private Combo choice;
	private Label about;
	private Text name;
	private Text id;
	private boolean proposing = true;
	private NewElement made;

	private NewElementDialog(Shell shell, OpenCatalogue catalogue, List<Start> starts) {
		super(shell);
		this.catalogue = catalogue;
		this.starts = starts;
		start = starts.get(0);
	}

	/**
	 * A new element, not yet in the catalogue.
	 *
	 * @param starts what it may start from; the first is proposed
	 * @return empty where the user gave up
	 */
	public static Optional<NewElement> ask(Shell shell, OpenCatalogue catalogue, List<Start> starts) {
		NewElementDialog dialog = new NewElementDialog(shell, catalogue, starts);
		return dialog.open() == Window.OK ? Optional.of(dialog.made) : Optional.empty();
	}

	/** A new part, not yet in its container, or null where the user gave up; parts that nothing refers to are made without asking. */
	static EObject part(Shell shell, OpenCatalogue catalogue, EObject container, EReference feature) {
		EClass kind = feature.getEReferenceType();
		if (!Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(kind))
			return EcoreUtil.create(kind);
		return ask(shell, catalogue, List.of(new EmptyStart(kind, (IdentifiedElement) container, feature))).map(NewElement::element)
				.orElse(null);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title());
	}

	private boolean isOfSeveralKinds() {
		return starts.stream().map(Start::kind).distinct().count() > 1;
	}

	private String title() {
		return isOfSeveralKinds() ? UiText.text("new.fromTemplate.title") : UiText.text("new.title", Labels.ofKind(start.kind()));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.ADDING.ofWindow(parent);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(fields);
		if (starts.size() > 1)
			createChoice(fields);
		name = text(fields, UiText.text("new.name", catalogue.catalogue().languages().get(0)));
		id = text(fields, Labels.of(Literals.IDENTIFIED_ELEMENT__ID));
		id.setToolTipText(Labels.documentation(Literals.IDENTIFIED_ELEMENT__ID));
		name.addModifyListener(event -> propose());
		id.addModifyListener(event -> check());
		id.addListener(SWT.KeyDown, event -> proposing = false);
		setTitle(title());
		showStart();
		Dialog.applyDialogFont(area);
		name.setFocus();
		return area;
	}

	private void createChoice(Composite fields) {
		new Label(fields, SWT.NONE).setText(UiText.text("new.start"));
		choice = new Combo(fields, SWT.READ_ONLY);
		choice.setItems(starts.stream().map(this::label).toArray(String[]::new));
		choice.setVisibleItemCount(starts.size());
		choice.select(0);
		choice.addListener(SWT.Selection, event -> {
			start = starts.get(choice.getSelectionIndex());
			showStart();
			propose();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		new Label(fields, SWT.NONE);
		about = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * about.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(about);
	}

	private String label(Start each) {
		return isOfSeveralKinds() ? each.name() + " – " + Labels.ofKind(each.kind()) : each.name();
	}

	private void showStart() {
		if (about != null)
			about.setText(start.description());
		setMessage(Labels.documentation(start.kind()));
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
			id.setText(name.getText().isBlank() ? "" : Template.freeId(catalogue.catalogue(), name.getText(), start.place()));
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
		try {
			made = start.make(catalogue, name.getText().strip(), id.getText());
		} catch (CatalogueException | IllegalArgumentException refused) {
			setErrorMessage(refused.getMessage());
			return;
		}
		if (starts.size() > 1)
			RecentStarts.add(start);
		super.okPressed();
	}
}
