// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.text.UiText;

/** A field for many elements that another refers to: their names, each with a cross that takes it out, and a text to add more. */
final class ReferencesField extends Field {

	private static final String CROSS = "×";
	private static final int SHOWN_FIRST = 12;

	private Composite box;
	private Composite names;
	private Text text;
	private List<?> shown = List.of();
	private boolean all;

	ReferencesField(FormContext context, EReference feature) {
		super(context, feature);
	}

	@Override
	boolean isLong() {
		return true;
	}

	@Override
	void create(Composite parent) {
		label(parent, Labels.of(feature()));
		box = context().toolkit().createComposite(parent);
		box.setLayoutData(wide());
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
		names = context().toolkit().createComposite(box);
		RowLayout row = new RowLayout();
		row.center = true;
		row.spacing = 4;
		row.marginLeft = 0;
		names.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).exclude(true).applyTo(names);
		text = context().toolkit().createText(box, "", SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		text.setMessage(UiText.text("references.hint"));
		help(text);
		ReferenceAssist assist = new ReferenceAssist(context(), (EReference) feature(), text, this::owner, this::values, this::adding);
		assist.whenLeft(text, () -> text.setText(""));
		ElementDrop.onto(text, (EReference) feature(), this::owner, this::addAll);
	}

	private void addAll(List<IdentifiedElement> targets) {
		List<IdentifiedElement> added = targets.stream().filter(target -> !values().contains(target)).toList();
		if (!added.isEmpty())
			context().execute(AddCommand.create(context().catalogue().catalogue().editingDomain(), owner(), feature(), added));
	}

	private List<?> values() {
		return value() instanceof List<?> list ? list : List.of();
	}

	private Command adding(IdentifiedElement target) {
		text.setText("");
		return AddCommand.create(context().catalogue().catalogue().editingDomain(), owner(), feature(), target);
	}

	private void remove(EObject target) {
		context().execute(RemoveCommand.create(context().catalogue().catalogue().editingDomain(), owner(), feature(), List.of(target)));
		text.setFocus();
	}

	@Override
	void refresh() {
		List<?> present = values();
		if (present.equals(shown)) {
			relabel();
			return;
		}
		shown = List.copyOf(present);
		for (Control child : names.getChildren())
			child.dispose();
		int count = all ? shown.size() : Math.min(SHOWN_FIRST, shown.size());
		shown.subList(0, count).forEach(target -> addName((EObject) target));
		if (count < shown.size())
			addMore(shown.size() - count);
		names.setVisible(!shown.isEmpty());
		((GridData) names.getLayoutData()).exclude = shown.isEmpty();
		box.requestLayout();
		Scrolling.reflow(box);
	}

	private void relabel() {
		List<Control> links = new ArrayList<>(List.of(names.getChildren()));
		links.removeIf(control -> !(control instanceof ImageHyperlink));
		for (int index = 0; index < links.size(); index++) {
			ImageHyperlink link = (ImageHyperlink) links.get(index);
			String label = label((EObject) shown.get(index));
			if (!link.getText().equals(label)) {
				link.setText(label);
				box.requestLayout();
			}
		}
	}

	private String label(EObject target) {
		return context().catalogue().label(target).replace("&", "&&");
	}

	private void addName(EObject target) {
		ImageHyperlink name = context().toolkit().createImageHyperlink(names, SWT.NONE);
		name.setText(label(target));
		name.setImage(context().images().of(target.eClass()));
		name.setEnabled(!target.eIsProxy());
		name.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> context().opener().accept(target)));
		Hyperlink cross = context().toolkit().createHyperlink(names, CROSS, SWT.NONE);
		cross.setUnderlined(false);
		cross.setToolTipText(UiText.text("references.remove", context().catalogue().label(target)));
		cross.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> remove(target)));
		cross.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.DEL)
				remove(target);
		});
	}

	private void addMore(int count) {
		Hyperlink more = context().toolkit().createHyperlink(names, UiText.text("references.more", count), SWT.NONE);
		more.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
			all = true;
			shown = List.of();
			refresh();
		}));
	}

	@Override
	void show(EObject object) {
		text.setEnabled(object != null);
		super.show(object);
	}

	@Override
	public Control control() {
		return text;
	}
}
