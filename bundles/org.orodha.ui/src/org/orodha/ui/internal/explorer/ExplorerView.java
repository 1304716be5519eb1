// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.Arrays;
import java.util.Collection;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.navigator.CommonNavigator;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.HistoryActions;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.catalogue.OpenSaveables;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** The catalogues and what is in them. */
public final class ExplorerView extends CommonNavigator implements CatalogueListener {

	/** The view's identifier. */
	public static final String ID = "org.orodha.ui.explorer";

	private final HistoryActions history = new HistoryActions(this::selectedCatalogue);
	private CatalogueService catalogues;
	private OpenSaveables saveables;

	@Override
	public void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		saveables = new OpenSaveables(this, catalogues.all());
		super.createPartControl(parent);
		HelpContext.EXPLORER.of(getCommonViewer().getControl());
		AccessibleName.give(getCommonViewer().getControl(), getPartName());
		var bars = getViewSite().getActionBars();
		for (Grouping grouping : Grouping.values()) {
			IAction action = action(grouping);
			bars.getToolBarManager().add(action);
			bars.getMenuManager().add(action);
		}
		bars.getToolBarManager().add(new Separator());
		getCommonViewer().addSelectionChangedListener(event -> showState());
		catalogues.addListener(saveables);
		catalogues.addListener(this);
		showState();
		getCommonViewer().expandToLevel(2);
	}

	/** The navigator takes all global actions away at each selection, so they are given again after it. */
	private void registerHistory() {
		history.register(getViewSite().getActionBars());
		getViewSite().getActionBars().updateActionBars();
	}

	@Override
	protected Object getInitialInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	private IAction action(Grouping grouping) {
		Action action = new Action(UiText.text("explorer.group." + grouping.key()), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked())
					arrange(grouping);
			}
		};
		action.setImageDescriptor(Images.action("group-" + grouping.key()));
		action.setChecked(grouping == Grouping.remembered());
		return action;
	}

	/** Arranges the catalogues in another way. */
	public void arrange(Grouping grouping) {
		grouping.remember();
		content().rearrange();
		getCommonViewer().expandToLevel(2);
	}

	/** Selects elements in the explorer of a page, if it is shown there, even those that were added just now. */
	public static void select(IWorkbenchPage page, OpenCatalogue catalogue, Collection<? extends EObject> elements) {
		if (page.findView(ID) instanceof ExplorerView explorer) {
			explorer.content().catchUp(catalogue);
			explorer.selectReveal(new StructuredSelection(
					elements.stream().flatMap(element -> ExplorerLinks.node(catalogue, element).stream()).toList()));
		}
	}

	private ExplorerContent content() {
		return (ExplorerContent) getNavigatorContentService().getContentExtensionById("org.orodha.ui.content")
				.getContentProvider();
	}

	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		Object selected = ((IStructuredSelection) event.getSelection()).getFirstElement();
		if (selected instanceof ElementNode node)
			open(node.element());
		else if (selected instanceof Node node && node.folderOf().isPresent())
			openTable(node, node.folderOf().get());
		else
			super.handleDoubleClick(event);
	}

	private void open(EObject element) {
		Editors.show(getSite().getPage(), element);
	}

	private void openTable(Node folder, EClass kind) {
		catalogues.find(folder.project()).ifPresent(catalogue -> Editors.showKind(getSite().getPage(), catalogue, kind,
				Selected.agency(new StructuredSelection(folder)).orElse(null)));
	}

	private OpenCatalogue selectedCatalogue() {
		Object selected = getCommonViewer() == null ? null : getCommonViewer().getStructuredSelection().getFirstElement();
		IProject project = selected instanceof IProject chosen ? chosen
				: selected instanceof Node node ? node.project() : null;
		if (project != null)
			return catalogues.find(project).orElse(null);
		return catalogues.all().size() == 1 ? catalogues.all().get(0) : null;
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		getCommonViewer().expandToLevel(catalogue.project(), 1);
		showState();
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		showState();
	}

	@Override
	public void saved(OpenCatalogue catalogue) {
		showState();
	}

	@Override
	public void closed(IProject project) {
		showState();
	}

	/** The navigator clears the part's actions at every selection, so that they are given again. */
	private void showState() {
		history.register(getViewSite().getActionBars());
		getViewSite().getActionBars().updateActionBars();
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public Saveable[] getSaveables() {
		return saveables == null ? new Saveable[0] : saveables.getSaveables();
	}

	/** The selected catalogue; all of them where none is. */
	@Override
	public Saveable[] getActiveSaveables() {
		OpenCatalogue selected = saveables == null ? null : selectedCatalogue();
		return selected == null ? getSaveables() : saveables.of(selected);
	}

	@Override
	public boolean isDirty() {
		return Arrays.stream(getSaveables()).anyMatch(Saveable::isDirty);
	}

	/** Closing the view loses nothing: the catalogues stay open, and the workbench asks for them when it closes. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public void dispose() {
		if (catalogues != null) {
			catalogues.removeListener(this);
			catalogues.removeListener(saveables);
		}
		super.dispose();
	}
}
