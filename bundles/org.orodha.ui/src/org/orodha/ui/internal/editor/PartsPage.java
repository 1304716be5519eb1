// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.grid.PartsGrid;

/** The element's parts, or those of one of its parts, as a grid, and below it the part that is chosen. */
final class PartsPage extends ElementPage {

	private final EReference wholes;
	private final EReference reference;
	private EObject whole;
	private Combo chooser;
	private PartsGrid content;

	/** @param reference a list of the element's own parts */
	PartsPage(ElementEditor editor, EReference reference) {
		this(editor, null, reference);
	}

	/**
	 * @param wholes    the list of the element's parts that have the parts which are shown; null for the element itself
	 * @param reference the list of their parts
	 */
	PartsPage(ElementEditor editor, EReference wholes, EReference reference) {
		super(editor, reference.getName(), Labels.of(reference));
		this.wholes = wholes;
		this.reference = reference;
	}

	@Override
	protected String title() {
		return Labels.of(reference) + " (" + wholes().stream().mapToInt(each -> parts(each).size()).sum() + ")";
	}

	/** What has the parts: the element, or those of its parts among which one is chosen. */
	@SuppressWarnings("unchecked")
	private List<EObject> wholes() {
		return wholes == null ? List.of(element()) : (List<EObject>) element().eGet(wholes);
	}

	private List<?> parts(EObject of) {
		return (List<?>) of.eGet(reference);
	}

	@Override
	protected EClass kind() {
		EClass parts = reference.getEReferenceType();
		return Kinds.all().contains(parts) ? parts : super.kind();
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(body);
		if (wholes != null)
			createChooser(form, body);
		content = new PartsGrid(context(), reference, getSite().getService(IHandlerService.class));
		content.create(body);
		choose(wholes().isEmpty() ? null : wholes().get(0));
	}

	private void createChooser(IManagedForm form, Composite body) {
		Composite line = form.getToolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		form.getToolkit().createLabel(line, Labels.ofKind(wholes.getEReferenceType()));
		chooser = new Combo(line, SWT.READ_ONLY);
		form.getToolkit().adapt(chooser, true, true);
		chooser.setToolTipText(Labels.documentation(wholes.getEReferenceType()));
		GridDataFactory.swtDefaults().hint(320, SWT.DEFAULT).applyTo(chooser);
		chooser.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(wholes().get(chooser.getSelectionIndex()))));
	}

	private void choose(EObject wanted) {
		if (wanted != whole) {
			whole = wanted;
			content.show(wanted);
		}
		showChoices();
	}

	private void showChoices() {
		if (chooser == null)
			return;
		String[] labels = wholes().stream().map(context().catalogue()::label).toArray(String[]::new);
		if (!Arrays.equals(labels, chooser.getItems()))
			chooser.setItems(labels);
		chooser.select(wholes().indexOf(whole));
	}

	@Override
	protected void refresh() {
		if (!wholes().contains(whole))
			choose(wholes().isEmpty() ? null : wholes().get(0));
		showChoices();
		content.refresh();
	}

	@Override
	protected void show(FieldFindings found) {
		content.findings(found);
	}

	@Override
	protected boolean holds(EObject object, String feature) {
		return wholes().stream().anyMatch(each -> object == each ? reference.getName().equals(feature)
				: parts(each).stream().anyMatch(part -> EcoreUtil.isAncestor((EObject) part, object)));
	}

	@Override
	protected void reveal(EObject object, String feature) {
		if (content == null)
			return;
		wholes().stream().filter(each -> EcoreUtil.isAncestor(each, object)).findFirst().ifPresent(this::choose);
		content.reveal(object, feature);
	}

	@Override
	public void setFocus() {
		if (content != null)
			content.setFocus();
	}
}
