// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.definition.Facets;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Owners;
import org.orodha.model.Alignment;
import org.orodha.model.Definition;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.ElementForm;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.SectionList;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** A definition beside one that it is aligned with, or that is aligned with it, and how and why they relate. */
public final class AlignmentPage extends ElementPage {

	/** Names the page within the editor. */
	public static final String ID = "alignment";

	private Combo chooser;
	private Label nothing;
	private FacetTable facets;
	private ElementForm form;
	private List<Alignment> alignments = List.of();
	private Alignment shown;

	AlignmentPage(ElementEditor editor) {
		super(editor, ID, UiText.text("alignment.page"));
	}

	private Definition definition() {
		return (Definition) element();
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected HelpContext help() {
		return HelpContext.ALIGNMENT;
	}

	@Override
	protected void createContent(IManagedForm managed) {
		Composite body = managed.getForm().getBody();
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 10).applyTo(body);
		Composite line = managed.getToolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(line);
		managed.getToolkit().createLabel(line, UiText.text("alignment.with"));
		chooser = new Combo(line, SWT.READ_ONLY);
		managed.getToolkit().adapt(chooser, true, true);
		AccessibleName.give(chooser, UiText.text("alignment.with"));
		GridDataFactory.swtDefaults().hint(420, SWT.DEFAULT).applyTo(chooser);
		chooser.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(alignments.get(chooser.getSelectionIndex()))));
		Button add = managed.getToolkit().createButton(line, UiText.text("alignment.add"), SWT.PUSH);
		add.setToolTipText(Labels.documentation(Literals.DEFINITION__ALIGNMENTS));
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add()));
		nothing = managed.getToolkit().createLabel(body, UiText.text("alignment.none"), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(nothing);
		facets = new FacetTable(managed.getToolkit(), body);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(facets.control());
		form = new ElementForm(context(), Literals.ALIGNMENT, SectionList.nested(Literals.ALIGNMENT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.create(body));
		showNow();
	}

	/** Adds an alignment and leads to the field for what it is aligned with. */
	private void add() {
		Alignment alignment = ModelFactory.eINSTANCE.createAlignment();
		context().execute(Commands.add(context().catalogue().catalogue(), definition(), Literals.DEFINITION__ALIGNMENTS, alignment));
		show(alignment);
		form.reveal(alignment, Literals.ALIGNMENT__TARGET.getName());
	}

	/** Shows an alignment of the definition, or one with it. */
	public void show(Alignment alignment) {
		shown = alignment;
		showNow();
	}

	private void showNow() {
		alignments = present();
		if (shown == null || !alignments.contains(shown))
			shown = alignments.isEmpty() ? null : alignments.getFirst();
		String[] labels = alignments.stream().map(this::label).toArray(String[]::new);
		if (!Arrays.equals(labels, chooser.getItems()))
			chooser.setItems(labels);
		if (shown != null)
			chooser.select(alignments.indexOf(shown));
		chooser.setEnabled(shown != null);
		Definition other = other(shown);
		reveal(nothing, shown == null);
		reveal(facets.control(), other != null);
		reveal(form.control(), shown != null);
		if (other != null)
			facets.show(named(definition()), named(other), Facets.compare(definition(), other, context().catalogue().languages()));
		form.show(shown);
		form.refresh();
		getManagedForm().reflow(true);
	}

	/** The definition's own alignments, then those of others with it. */
	private List<Alignment> present() {
		List<Alignment> found = new ArrayList<>(definition().getAlignments());
		context().catalogue().catalogue().referencesTo(definition()).stream().filter(setting -> setting.getEStructuralFeature() == Literals.ALIGNMENT__TARGET)
				.map(setting -> (Alignment) setting.getEObject()).filter(alignment -> alignment.getDefinition() != definition()).forEach(found::add);
		return found;
	}

	private Definition other(Alignment alignment) {
		if (alignment == null)
			return null;
		Definition other = alignment.getDefinition() == definition() ? alignment.getTarget() : alignment.getDefinition();
		return other == null || other.eIsProxy() ? null : other;
	}

	private String label(Alignment alignment) {
		Definition other = other(alignment);
		return other == null ? Labels.notStated() : named(other);
	}

	private String named(Definition definition) {
		String name = context().catalogue().label(definition);
		return Owners.of(definition).map(owner -> owner.getAcronym() == null ? context().catalogue().label(owner) : owner.getAcronym())
				.map(owner -> Labels.pair(owner, name)).orElse(name);
	}

	private static void reveal(Control control, boolean visible) {
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
	}

	@Override
	protected void refresh() {
		showNow();
	}

	@Override
	protected void show(FieldFindings found) {
		form.findings(found);
	}

	@Override
	protected boolean holds(EObject object, String feature) {
		return object instanceof Alignment alignment && alignment.getDefinition() == element();
	}

	@Override
	protected void reveal(EObject object, String feature) {
		if (form != null) {
			show((Alignment) object);
			form.reveal(object, feature);
		}
	}

	@Override
	public void setFocus() {
		if (chooser != null)
			chooser.setFocus();
	}
}
