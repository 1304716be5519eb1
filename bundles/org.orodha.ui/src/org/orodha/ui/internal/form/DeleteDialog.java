// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.orodha.core.refactor.Delete;
import org.orodha.core.refactor.Reference;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.refactor.References;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Asks whether something is to be deleted, and what becomes of the references to it, which are before the reader's eyes. */
final class DeleteDialog extends MessageDialog {

	private static final int LINES = 10;
	private static final int WIDTH = 520;

	private final OpenCatalogue catalogue;
	private final List<EObject> objects;
	private final List<Reference> references;
	private Button redirect;
	private ElementField successor;
	private Label remark;
	private Refactoring deletion;

	private DeleteDialog(Shell shell, OpenCatalogue catalogue, List<EObject> objects, List<Reference> references, String message) {
		super(shell, UiText.text("delete.title"), null, message, QUESTION, 1, UiText.text("delete.yes"), UiText.text("exit.cancel"));
		this.catalogue = catalogue;
		this.objects = objects;
		this.references = references;
		deletion = Delete.of(catalogue.catalogue(), objects, null);
	}

	/** What the user wants to be done; empty where the user gave up. */
	static Optional<Refactoring> ask(Shell shell, OpenCatalogue catalogue, List<EObject> objects, String what) {
		List<Reference> references = References.to(catalogue.catalogue(), objects);
		String message = what + "\n\n" + (references.isEmpty() ? UiText.text("delete.unreferenced")
				: UiText.text("delete.referenced", references.size(), kinds(references)));
		DeleteDialog dialog = new DeleteDialog(shell, catalogue, objects, references, message);
		return dialog.open() == OK ? Optional.of(dialog.deletion) : Optional.empty();
	}

	private static String kinds(List<Reference> references) {
		Map<String, Long> numbers = references.stream().map(reference -> Labels.ofKind(reference.element().eClass()))
				.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		return numbers.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		HelpContext.DELETING.ofWindow(parent);
		if (references.isEmpty())
			return null;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area,
				SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setItems(references.stream().map(this::line).toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
				.hint(WIDTH, Math.min(LINES, references.size() + 1) * list.getItemHeight()).applyTo(list);
		if (objects.stream().allMatch(IdentifiedElement.class::isInstance)
				&& objects.stream().map(EObject::eClass).distinct().count() == 1)
			createChoice(area, objects.get(0).eClass());
		return area;
	}

	private void createChoice(Composite area, EClass kind) {
		Button clear = new Button(area, SWT.RADIO);
		clear.setText(UiText.text("delete.clear"));
		clear.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(clear);
		redirect = new Button(area, SWT.RADIO);
		redirect.setText(UiText.text("delete.redirect"));
		successor = new ElementField(area, catalogue, kind, element -> objects.stream().noneMatch(object -> object == element),
				chosen -> refresh());
		successor.control().setMessage(UiText.text("delete.successor"));
		successor.control().addListener(SWT.FocusIn, event -> {
			clear.setSelection(false);
			redirect.setSelection(true);
			refresh();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(successor.control());
		remark = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(remark);
		redirect.addListener(SWT.Selection, event -> {
			if (redirect.getSelection())
				successor.control().setFocus();
			refresh();
		});
	}

	private void refresh() {
		boolean redirecting = redirect.getSelection();
		Optional<IdentifiedElement> target = redirecting ? successor.element() : Optional.empty();
		getButton(OK).setEnabled(!redirecting || target.isPresent());
		deletion = Delete.of(catalogue.catalogue(), objects, target.orElse(null));
		remark.setText(deletion.left().isEmpty() ? "" : UiText.text("refactor.left", deletion.left().size()) + "\n"
				+ deletion.left().stream().limit(3).map(this::line).collect(Collectors.joining("\n")));
		remark.requestLayout();
	}

	private String line(Reference reference) {
		return catalogue.label(reference.element()) + " – " + Labels.of(reference.feature()) + " → " + catalogue.label(reference.target());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
