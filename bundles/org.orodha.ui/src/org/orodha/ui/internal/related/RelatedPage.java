// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.related;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.IManagedForm;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.core.related.RelatedElement;
import org.orodha.core.related.RelatedSection;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.catalogue.WorkedOut;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** What has to do with an element, in sections; each line opens what it names. */
public final class RelatedPage extends ElementPage {

	/** Names the page within the editor. */
	public static final String ID = "related";

	/** In percent of the tree's width. */
	private static final int NAME_SHARE = 46;

	private final BiFunction<Catalogue, EObject, List<RelatedSection>> finder;
	private Tree tree;
	private WorkedOut found;
	private List<RelatedSection> shown = List.of();

	/** @param finder finds what has to do with an element */
	public RelatedPage(ElementEditor editor, BiFunction<Catalogue, EObject, List<RelatedSection>> finder) {
		super(editor, ID, UiText.text("related.page." + editor.element().eClass().getName()));
		this.finder = finder;
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected HelpContext help() {
		return HelpContext.RELATED;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(body);
		form.getToolkit().createLabel(body, UiText.text("related.help"));
		tree = form.getToolkit().createTree(body, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(tree);
		tree.setHeaderVisible(true);
		AccessibleName.give(tree, getTitle());
		TreeColumn name = new TreeColumn(tree, SWT.LEFT);
		name.setText(UiText.text("related.element"));
		TreeColumn detail = new TreeColumn(tree, SWT.LEFT);
		detail.setText(UiText.text("related.detail"));
		tree.addListener(SWT.Resize, event -> {
			name.setWidth(tree.getClientArea().width * NAME_SHARE / 100);
			detail.setWidth(tree.getClientArea().width - name.getWidth());
		});
		tree.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> open((TreeItem) event.item)));
		tree.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.F3 && tree.getSelectionCount() > 0)
				open(tree.getSelection()[0]);
		}));
		found = new WorkedOut(tree, UiText.text("related.job", context().catalogue().label(element())));
		refresh();
	}

	private void open(TreeItem item) {
		if (item.getData() instanceof IdentifiedElement element)
			context().opener().accept(element);
		else
			item.setExpanded(!item.getExpanded());
	}

	@Override
	protected void refresh() {
		EObject about = element();
		found.ask(context().catalogue(), copy -> finder.apply(copy.catalogue(), copy.of(about)).stream().map(section -> original(section, copy)).toList(),
				this::show);
	}

	private static RelatedSection original(RelatedSection section, CatalogueCopy copy) {
		return new RelatedSection(section.key(), section.title(), section.elements().stream()
				.map(related -> new RelatedElement((IdentifiedElement) copy.original(related.element()), related.detail())).toList());
	}

	private void show(List<RelatedSection> present) {
		if (present.equals(shown) && tree.getItemCount() > 0)
			return;
		shown = present;
		tree.setRedraw(false);
		tree.removeAll();
		for (RelatedSection section : present)
			show(section);
		tree.setRedraw(true);
	}

	private void show(RelatedSection section) {
		TreeItem group = new TreeItem(tree, SWT.NONE);
		group.setText(UiText.text("related.section", section.title(), section.elements().size()));
		group.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (RelatedElement related : section.elements()) {
			TreeItem item = new TreeItem(group, SWT.NONE);
			item.setText(new String[] { context().catalogue().label(related.element()), related.detail() });
			item.setImage(context().images().of(related.element().eClass()));
			item.setData(related.element());
		}
		group.setExpanded(true);
	}

	@Override
	public void setFocus() {
		if (tree != null)
			tree.setFocus();
	}

	/** The sections with their lines. */
	public Tree tree() {
		return tree;
	}
}
