// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.text.UiText;

/**
 * The lock at a field that only the owner's staff may see. It is set and taken away in the menu of the field's label, or by Ctrl+L
 * in the field.
 */
final class InternalMark {

	private final FormContext context;
	private final EStructuralFeature feature;
	private final Supplier<EObject> owner;
	private final ControlDecoration lock;

	InternalMark(FormContext context, EStructuralFeature feature, Label label, Supplier<EObject> owner) {
		this.context = context;
		this.feature = feature;
		this.owner = owner;
		lock = new ControlDecoration(label, SWT.RIGHT | SWT.TOP);
		lock.setImage(context.images().of(icon()));
		lock.setDescriptionText(UiText.text("internal.marked"));
		lock.hide();
		label.setToolTipText(Labels.documentation(feature) + "\n\n" + UiText.text("internal.how"));
		Menu menu = new Menu(label);
		MenuItem item = new MenuItem(menu, SWT.CHECK);
		item.setText(UiText.text("internal.menu"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> toggle()));
		menu.addListener(SWT.Show, event -> {
			item.setSelection(isMarked());
			item.setEnabled(element() != null);
		});
		label.setMenu(menu);
	}

	/** Whether a feature can be marked: an element stays known by its identifier. */
	static boolean fits(EStructuralFeature feature) {
		return feature.getEContainingClass().getEPackage() == Literals.LIFECYCLE_ELEMENT.getEPackage()
				&& feature != Literals.IDENTIFIED_ELEMENT__ID && feature != Literals.LIFECYCLE_ELEMENT__INTERNAL;
	}

	/** The names of the features of an element that are marked, with commas between; empty where none is. */
	static String named(EObject element) {
		return element instanceof LifecycleElement living
				? living.getInternal().stream().map(name -> label(living.eClass().getEStructuralFeature(name), name)).collect(Collectors.joining(", "))
				: "";
	}

	private static String label(EStructuralFeature marked, String name) {
		return marked == null ? name : Labels.of(marked);
	}

	private static ImageDescriptor icon() {
		return ResourceLocator.imageDescriptorFromBundle(InternalMark.class, "icons/internal.svg").orElseThrow();
	}

	/** Lets Ctrl+L in a control set the lock or take it away. */
	void follow(Control control) {
		control.addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && Character.toLowerCase(event.keyCode) == 'l') {
				event.doit = false;
				toggle();
			}
		});
	}

	private LifecycleElement element() {
		return owner.get() instanceof LifecycleElement element ? element : null;
	}

	private boolean isMarked() {
		return element() != null && element().getInternal().contains(feature.getName());
	}

	private void toggle() {
		if (element() == null)
			return;
		List<String> internal = new ArrayList<>(element().getInternal());
		if (!internal.remove(feature.getName()))
			internal.add(feature.getName());
		context.execute(Commands.set(context.catalogue().catalogue(), element(), Literals.LIFECYCLE_ELEMENT__INTERNAL, internal));
	}

	/** Shows the lock where it is set. */
	void refresh() {
		if (isMarked())
			lock.show();
		else
			lock.hide();
	}
}
