// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.orodha.core.catalogue.Completeness;
import org.orodha.core.text.Labels;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.ClipboardText;
import org.orodha.ui.internal.text.UiText;

/**
 * What stands below an element's name in the head of its editor: kind, owner, where it is in its life cycle, what it lacks to be
 * published, and its identifier. Each is a link to what it is about.
 */
final class ElementHead {

	/** Keeps the theme from giving the row a background other than that of the head. */
	private static final String STYLED_BY_PARENT = "org.eclipse.e4.ui.css.disabled";

	private final OpenCatalogue catalogue;
	private final Consumer<EObject> opener;
	private final Consumer<EStructuralFeature> revealer;
	private final Composite row;
	private final Label kind;
	private final Hyperlink owner;
	private final Hyperlink status;
	private final Hyperlink missing;
	private final Hyperlink id;
	private EObject element;

	/**
	 * @param opener   opens an element
	 * @param revealer shows a feature of the element that is shown
	 */
	ElementHead(Composite parent, FormToolkit toolkit, OpenCatalogue catalogue, Consumer<EObject> opener,
			Consumer<EStructuralFeature> revealer) {
		this.catalogue = catalogue;
		this.opener = opener;
		this.revealer = revealer;
		row = new Composite(parent, SWT.NONE);
		row.setData(STYLED_BY_PARENT, true);
		row.setBackground(null);
		RowLayout layout = new RowLayout();
		layout.spacing = 14;
		layout.marginTop = 0;
		layout.marginBottom = 2;
		row.setLayout(layout);
		kind = new Label(row, SWT.NONE);
		kind.setData(STYLED_BY_PARENT, true);
		kind.setBackground(null);
		owner = link(toolkit, this::openOwner);
		status = link(toolkit, () -> revealer.accept(Literals.LIFECYCLE_ELEMENT__STATUS));
		missing = link(toolkit, this::showMissing);
		id = link(toolkit, this::copyId);
		id.setToolTipText(UiText.text("head.copy"));
	}

	private Hyperlink link(FormToolkit toolkit, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(row, "", SWT.NONE);
		link.setBackground(null);
		link.setVisible(false);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
		return link;
	}

	/** The control, to be put into the form's head. */
	Control control() {
		return row;
	}

	/** Shows the present state of an element. */
	void show(EObject shown) {
		element = shown;
		kind.setText(Labels.ofKind(element.eClass()));
		kind.setToolTipText(Labels.documentation(element.eClass()));
		boolean changed = set(owner, ownerText());
		changed |= set(status, statusText());
		List<EStructuralFeature> features = Completeness.missing(element);
		changed |= set(missing, features.isEmpty() ? UiText.text("head.complete") : UiText.text("head.missing", features.size()));
		missing.setEnabled(!features.isEmpty());
		missing.setToolTipText(features.isEmpty() ? null : features.stream().map(Labels::of).collect(Collectors.joining("\n")));
		changed |= set(id, element instanceof IdentifiedElement identified && identified.getId() != null ? identified.getId() : "");
		if (changed)
			row.requestLayout();
	}

	private static boolean set(Hyperlink link, String text) {
		String shown = text.replace("&", "&&");
		if (shown.equals(link.getText()))
			return false;
		link.setText(shown);
		link.setVisible(!shown.isEmpty());
		return true;
	}

	private String ownerText() {
		if (element.eContainer() instanceof IdentifiedElement whole && element.eClass() != Literals.AGENCY)
			return catalogue.label(whole);
		if (!(element instanceof CatalogueElement owned) || element.eClass() == Literals.AGENCY)
			return "";
		return owned.getOwner() == null ? UiText.text("head.nobody")
				: owned.getOwner().getAcronym() == null ? catalogue.label(owned.getOwner()) : owned.getOwner().getAcronym();
	}

	private String statusText() {
		if (!(element instanceof LifecycleElement living))
			return "";
		String version = living.getVersion() == null ? "" : " " + living.getVersion();
		return living.eIsSet(Literals.LIFECYCLE_ELEMENT__STATUS) ? Labels.of(living.getStatus()) + version : Labels.notStated();
	}

	private void openOwner() {
		if (element.eContainer() instanceof IdentifiedElement whole)
			opener.accept(whole);
		else if (element instanceof CatalogueElement owned && owned.getOwner() != null && !owned.getOwner().eIsProxy())
			opener.accept(owned.getOwner());
		else
			revealer.accept(Literals.CATALOGUE_ELEMENT__OWNER);
	}

	private void showMissing() {
		List<EStructuralFeature> features = Completeness.missing(element);
		if (features.size() == 1)
			revealer.accept(features.get(0));
		if (features.size() < 2)
			return;
		MenuManager menu = new MenuManager();
		for (EStructuralFeature feature : features)
			menu.add(new Action(Labels.of(feature)) {
				@Override
				public void run() {
					revealer.accept(feature);
				}
			});
		menu.createContextMenu(missing).setVisible(true);
	}

	private void copyId() {
		ClipboardText.put(id.getText().replace("&&", "&"));
	}
}
