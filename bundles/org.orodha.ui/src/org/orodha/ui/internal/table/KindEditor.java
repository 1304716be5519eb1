// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.catalogue.HistoryActions;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.catalogue.WithHistory;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.KindInput;
import org.orodha.ui.internal.editor.WithRows;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.grid.KindGrid;
import org.orodha.ui.internal.problems.ProblemChanges;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;
import org.orodha.ui.internal.wizards.KindExportWizard;

/** All elements of a kind in a table that is edited in place. */
public final class KindEditor extends EditorPart implements CatalogueListener, WithHistory, WithRows {

	private final HistoryActions history = new HistoryActions(this::catalogue);
	private ProblemChanges problems;
	private CatalogueService catalogues;
	private OpenCatalogue catalogue;
	private Composite parent;
	private ManagedForm form;
	private KindGrid grid;
	private Set<EObject> atSaving = Set.of();
	private boolean dirty;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof KindInput wanted))
			throw new PartInitException(input.getName());
		setSite(site);
		setInput(input);
		setPartName(wanted.getName());
		catalogues = site.getService(CatalogueService.class);
		catalogues.addListener(this);
		catalogues.open(wanted.project());
		problems = new ProblemChanges(site.getWorkbenchWindow().getWorkbench().getDisplay(), this::showFindings);
	}

	private IProject project() {
		return ((KindInput) getEditorInput()).project();
	}

	/** The kind whose elements are shown. */
	public EClass kind() {
		return ((KindInput) getEditorInput()).kind();
	}

	/** The catalogue; null while it is being opened. */
	public OpenCatalogue catalogue() {
		return catalogue;
	}

	@Override
	public void createPartControl(Composite container) {
		parent = container;
		parent.setLayout(new FillLayout());
		HelpContext.ELEMENTS.of(parent);
		rebuild();
	}

	private void rebuild() {
		if (form != null)
			form.dispose();
		for (Control control : parent.getChildren())
			control.dispose();
		catalogue = catalogues.find(project()).orElse(null);
		grid = null;
		form = new ManagedForm(parent);
		ScrolledForm scrolled = form.getForm();
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Images images = new Images(scrolled);
		form.getToolkit().decorateFormHeading(scrolled.getForm());
		scrolled.setText(Labels.ofKinds(kind()).replace("&", "&&"));
		scrolled.setImage(images.of(kind()));
		scrolled.setToolTipText(Labels.documentation(kind()));
		setTitleImage(images.of(kind()));
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(scrolled.getBody());
		if (catalogue == null)
			form.getToolkit().createLabel(scrolled.getBody(), UiText.text("explorer.opening"), SWT.WRAP);
		else
			createGrid(images);
		parent.layout();
		history.refresh();
		showFindings();
	}

	private void createGrid(Images images) {
		FormContext context = new FormContext(catalogue, form.getToolkit(), form.getMessageManager(), images, this::open);
		grid = new KindGrid(context, form.getForm().getBody(), kind(), getSite().getService(IHandlerService.class), this::export);
		atSaving = new HashSet<>(grid.all());
		dirty = hasChanges();
	}

	private void open(EObject target) {
		Editors.show(getSite().getPage(), target);
	}

	private void export() {
		List<String> ids = grid.shown().stream().map(element -> Labels.id((IdentifiedElement) element)).toList();
		List<String> columns = grid.columns().stream().map(EStructuralFeature::getName).map(Kinds::kebab).toList();
		new WizardDialog(getSite().getShell(), new KindExportWizard(catalogue, kind(), ids, columns)).open();
	}

	/** The control that shows the rows; null while the catalogue is being opened. */
	public Table table() {
		return grid == null ? null : grid.table();
	}

	@Override
	public void find(String words) {
		if (grid != null)
			grid.find(words);
	}

	/** Chooses an element's row. */
	public void reveal(EObject element) {
		if (grid != null)
			grid.reveal(element);
	}

	private void showFindings() {
		if (grid == null || form.getForm().isDisposed())
			return;
		try {
			grid.findings(new FieldFindings(project()));
		} catch (CoreException closedMeanwhile) {
			StatusManager.getManager().handle(closedMeanwhile.getStatus(), StatusManager.LOG);
		}
	}

	@Override
	public void opened(OpenCatalogue opened) {
		if (opened.project().equals(project()) && opened != catalogue && parent != null)
			rebuild();
	}

	@Override
	public void changed(OpenCatalogue changed) {
		if (changed != catalogue || grid == null)
			return;
		grid.refresh();
		history.refresh();
		dirtyChanged();
	}

	@Override
	public void saved(OpenCatalogue saved) {
		if (saved != catalogue || grid == null)
			return;
		atSaving = new HashSet<>(grid.all());
		dirtyChanged();
	}

	@Override
	public void closed(IProject closed) {
		if (closed.equals(project()) && !closed.isAccessible())
			getSite().getPage().closeEditor(this, false);
	}

	/** Closing an editor loses nothing: the catalogue stays open, and the workbench asks for it when it closes. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	/** Whether there is something to save is asked by the platform far more often than it changes. */
	@Override
	public boolean isDirty() {
		return grid != null && dirty;
	}

	private void dirtyChanged() {
		boolean was = dirty;
		dirty = hasChanges();
		if (dirty != was)
			firePropertyChange(PROP_DIRTY);
	}

	private boolean hasChanges() {
		List<EObject> all = grid.all();
		return catalogue.catalogue().isDirty()
				&& (all.size() != atSaving.size() || all.stream().anyMatch(element -> isModified(element) || !atSaving.contains(element)));
	}

	private static boolean isModified(EObject element) {
		return element.eResource() != null && element.eResource().isModified();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (catalogue != null)
			CatalogueSaver.saveOrTell(catalogue);
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public HistoryActions history() {
		return history;
	}

	@Override
	public void setFocus() {
		if (grid != null)
			grid.setFocus();
		else
			parent.setFocus();
	}

	@Override
	public void dispose() {
		if (problems != null)
			problems.close();
		if (catalogues != null)
			catalogues.removeListener(this);
		if (form != null)
			form.dispose();
		super.dispose();
	}
}
