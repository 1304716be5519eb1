package org.orodha.ui.internal.explorer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaveable;
import org.orodha.ui.internal.catalogue.HistoryActions;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.text.UiText;

/** The catalogues and what is in them. */
public final class ExplorerView extends CommonNavigator implements CatalogueListener {

	/** The view's identifier. */
	public static final String ID = "org.orodha.ui.explorer";

	private final HistoryActions history = new HistoryActions(this::selectedCatalogue);
	private final Map<IProject, Saveable> saveables = new LinkedHashMap<>();
	private CatalogueService catalogues;

	@Override
	public void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		catalogues.all().forEach(catalogue -> saveables.put(catalogue.project(), new CatalogueSaveable(catalogue)));
		super.createPartControl(parent);
		var bars = getViewSite().getActionBars();
		for (Grouping grouping : Grouping.values()) {
			IAction action = action(grouping);
			bars.getToolBarManager().add(action);
			bars.getMenuManager().add(action);
		}
		bars.getToolBarManager().add(new Separator());
		history.register(bars);
		getCommonViewer().addSelectionChangedListener(event -> {
			history.refresh();
			bars.updateActionBars();
		});
		catalogues.addListener(this);
		bars.updateActionBars();
		getCommonViewer().expandToLevel(2);
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

	private ExplorerContent content() {
		return (ExplorerContent) getNavigatorContentService().getContentExtensionById("org.orodha.ui.content")
				.getContentProvider();
	}

	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		Object selected = ((IStructuredSelection) event.getSelection()).getFirstElement();
		if (selected instanceof ElementNode node)
			open(node.element());
		else
			super.handleDoubleClick(event);
	}

	private void open(EObject element) {
		try {
			Editors.open(getSite().getPage(), element, null);
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
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
	public Saveable[] getSaveables() {
		return saveables.values().toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		OpenCatalogue selected = selectedCatalogue();
		return selected == null ? new Saveable[0] : new Saveable[] { new CatalogueSaveable(selected) };
	}

	@Override
	public boolean isDirty() {
		return saveables.values().stream().anyMatch(Saveable::isDirty);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		for (Saveable saveable : getSaveables())
			try {
				saveable.doSave(monitor);
			} catch (CoreException failure) {
				StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
			}
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		closed(catalogue.project());
		Saveable saveable = new CatalogueSaveable(catalogue);
		saveables.put(catalogue.project(), saveable);
		tell(SaveablesLifecycleEvent.POST_OPEN, saveable);
		getCommonViewer().expandToLevel(catalogue.project(), 1);
		changed(catalogue);
	}

	@Override
	public void changed(OpenCatalogue catalogue) {
		history.refresh();
		tell(SaveablesLifecycleEvent.DIRTY_CHANGED, new CatalogueSaveable(catalogue));
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void saved(OpenCatalogue catalogue) {
		changed(catalogue);
	}

	@Override
	public void closed(IProject project) {
		Saveable saveable = saveables.remove(project);
		if (saveable != null)
			tell(SaveablesLifecycleEvent.POST_CLOSE, saveable);
	}

	private void tell(int news, Saveable saveable) {
		getSite().getService(ISaveablesLifecycleListener.class)
				.handleLifecycleEvent(new SaveablesLifecycleEvent(this, news, new Saveable[] { saveable }, true));
	}

	@Override
	public void dispose() {
		if (catalogues != null)
			catalogues.removeListener(this);
		super.dispose();
	}
}
