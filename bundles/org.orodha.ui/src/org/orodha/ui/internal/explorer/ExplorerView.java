// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.navigator.CommonNavigator;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.AfterChanges;
import org.orodha.ui.internal.catalogue.HistoryActions;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.catalogue.OpenSaveables;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** The catalogues and what is in them. */
public final class ExplorerView extends CommonNavigator implements CatalogueListener {

	/** The view's identifier. */
	public static final String ID = "org.orodha.ui.explorer";

	/** A filter's finds are unfolded until the tree is so long. */
	private static final int UNFOLDED = 100;
	private static final int AFTER_CHANGES_MILLISECONDS = 600;
	/** The most wanted ones; all are in the menu. */
	private static final Set<Grouping> IN_TOOL_BAR = EnumSet.of(Grouping.AGENCY, Grouping.TOPIC, Grouping.KIND);

	private final HistoryActions history = new HistoryActions(this::selectedCatalogue);
	private CatalogueService catalogues;
	private OpenSaveables saveables;
	private FilterBox filter;
	private Sieve sieve;
	private RecentlyOpened recent;
	private Object[] unfoldedBefore;

	@Override
	public void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		saveables = new OpenSaveables(this, catalogues.all());
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		filter = new FilterBox(parent, typed -> sieve.ask(typed), this::enterTree);
		sieve = new Sieve(filter.field(), catalogues, this::sifted);
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		super.createPartControl(area);
		HelpContext.EXPLORER.of(filter.field());
		HelpContext.EXPLORER.of(getCommonViewer().getControl());
		AccessibleName.give(getCommonViewer().getControl(), getPartName());
		ColumnViewerToolTipSupport.enableFor(getCommonViewer());
		fillBars();
		AfterChanges.show(catalogues, filter.field(), AFTER_CHANGES_MILLISECONDS, this::siftAgain);
		recent = new RecentlyOpened(getSite().getPage(), catalogues,
				new Soon(filter.field(), AFTER_CHANGES_MILLISECONDS, this::rearrange)::ask);
		getCommonViewer().addSelectionChangedListener(event -> showState());
		catalogues.addListener(saveables);
		catalogues.addListener(this);
		showState();
		getCommonViewer().expandToLevel(2);
	}

	@Override
	protected Object getInitialInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	private void fillBars() {
		var bars = getViewSite().getActionBars();
		for (Grouping grouping : Grouping.values()) {
			IAction action = action(grouping);
			if (IN_TOOL_BAR.contains(grouping))
				bars.getToolBarManager().add(action);
			bars.getMenuManager().add(action);
		}
		bars.getToolBarManager().add(new Separator());
		bars.getMenuManager().add(new Separator());
		bars.getMenuManager().add(identifiers());
		bars.getMenuManager().add(new Separator());
	}

	private IAction identifiers() {
		Action action = new Action(UiText.text("explorer.identifiers"), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				Identifiers.show(isChecked());
				getCommonViewer().refresh(true);
			}
		};
		action.setChecked(Identifiers.areShown());
		return action;
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
		rearrange();
		if (filter.typed().isBlank())
			getCommonViewer().expandToLevel(2);
		else
			unfold();
	}

	/** Shows what is kept at the top and what is arranged below anew. */
	public void rearrange() {
		content().rearrange();
	}

	/** Gives the filter the focus. */
	public void filter() {
		filter.focus();
	}

	private void enterTree() {
		Tree tree = getCommonViewer().getTree();
		if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0)
			getCommonViewer().setSelection(new StructuredSelection(tree.getItem(0).getData()), true);
		tree.setFocus();
	}

	private void siftAgain() {
		if (!filter.typed().isBlank())
			sieve.ask(filter.typed());
	}

	private void sifted(Map<IProject, Sifted> left) {
		if (left.isEmpty() && unfoldedBefore == null)
			return;
		if (unfoldedBefore == null)
			unfoldedBefore = getCommonViewer().getExpandedElements();
		ISelection selected = getCommonViewer().getSelection();
		getCommonViewer().getTree().setRedraw(false);
		try {
			content().sift(left);
			if (left.isEmpty()) {
				unfold(unfoldedBefore);
				unfoldedBefore = null;
			} else
				unfold();
		} finally {
			getCommonViewer().getTree().setRedraw(true);
		}
		if (!selected.isEmpty())
			getCommonViewer().setSelection(selected, true);
	}

	private static boolean leads(Node node) {
		return node instanceof Node.Group || node instanceof ElementNode found && found.isOnlyAbove();
	}

	/** What the platform is told to unfold leaves unfolded what is below the last of it. */
	private void unfold(Object[] lines) {
		getCommonViewer().collapseAll();
		getCommonViewer().setExpandedElements(lines);
	}

	/** Unfolds down to what the filter found, as long as the tree does not get long. */
	private void unfold() {
		List<Object> unfolded = new ArrayList<>();
		int lines = 0;
		for (IProject project : catalogues.projects()) {
			unfolded.add(project);
			Deque<Object> waiting = new ArrayDeque<>(Arrays.asList(content().getChildren(project)));
			lines += waiting.size();
			while (!waiting.isEmpty())
				if (waiting.poll() instanceof Node node && leads(node) && lines + node.children().size() <= UNFOLDED) {
					unfolded.add(node);
					waiting.addAll(node.children());
					lines += node.children().size();
				}
		}
		unfold(unfolded.toArray());
	}

	/** Selects elements in the explorer of a page, if it is shown there, even those that were added just now. */
	public static void select(IWorkbenchPage page, OpenCatalogue catalogue, Collection<? extends EObject> elements) {
		if (page.findView(ID) instanceof ExplorerView explorer) {
			explorer.filter.clear();
			explorer.sieve.ask("");
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
			recent.dispose();
		}
		super.dispose();
	}
}
