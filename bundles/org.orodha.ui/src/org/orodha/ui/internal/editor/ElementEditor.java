// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.HistoryActions;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.catalogue.WithHistory;
import org.orodha.ui.internal.catalogue.CatalogueSaver;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.SectionList;
import org.orodha.ui.internal.problems.Markers;
import org.orodha.ui.internal.problems.ProblemChanges;
import org.orodha.ui.internal.text.HelpContext;

/** Edits one element: a page for its own features and one for each list of its parts. */
public final class ElementEditor extends FormEditor implements IGotoMarker, CatalogueListener, WithHistory {

	/** The editor's identifier. */
	public static final String ID = "org.orodha.ui.editor";

	/** Titles follow a name that is being typed once nobody types for a moment: laying them out takes longer than a letter may. */
	private static final int PAUSE_MILLISECONDS = 500;

	private final HistoryActions history = new HistoryActions(this::catalogue);
	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == ElementEditor.this)
				elementPages().forEach(ElementPage::catchUp);
		}
	};
	private ProblemChanges problems;
	private CatalogueService catalogues;
	private Soon stateSoon;
	private OpenCatalogue catalogue;
	private EObject element;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		catalogues = site.getService(CatalogueService.class);
		catalogues.addListener(this);
		catalogues.open(file().getProject());
		site.getPage().addPartListener(visibility);
		setPartName(file().getName());
		problems = new ProblemChanges(site.getWorkbenchWindow().getWorkbench().getDisplay(), this::showFindings);
	}

	private IFile file() {
		return getEditorInput() instanceof PartInput part ? part.file() : ((IFileEditorInput) getEditorInput()).getFile();
	}

	private Optional<? extends EObject> find() {
		return getEditorInput() instanceof PartInput part ? catalogue.catalogue().find(IdentifiedElement.class, part.id())
				: catalogue.elementIn(file());
	}

	/** The catalogue that the element belongs to; null while it is being opened. */
	public OpenCatalogue catalogue() {
		return catalogue;
	}

	/** The element; null while its catalogue is being opened. */
	public EObject element() {
		return element;
	}

	/** Whether it is not behind other editors. */
	boolean isSeen() {
		return getSite().getPage().isPartVisible(this);
	}

	@Override
	protected Composite createPageContainer(Composite parent) {
		Composite container = super.createPageContainer(parent);
		HelpContext.EDITOR.of(container);
		stateSoon = new Soon(container, PAUSE_MILLISECONDS, this::showState);
		return container;
	}

	@Override
	protected FormToolkit createToolkit(Display display) {
		return new EditorToolkit(display);
	}

	@Override
	protected void addPages() {
		catalogue = catalogues.find(file()).orElse(null);
		element = catalogue == null ? null : find().orElse(null);
		try {
			if (element == null)
				addPage(new WaitingPage(this, catalogue != null));
			else
				addElementPages();
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
		history.refresh();
		showState();
		showFindings();
	}

	private void addElementPages() throws PartInitException {
		List<ElementPage> contributed = ContributedPages.of(this);
		for (ElementPage page : contributed)
			if (page.leads())
				addPage(page);
		addPage(new OverviewPage(this));
		for (EReference reference : SectionList.pages(element.eClass())) {
			addPage(new PartsPage(this, reference));
			for (EReference deeper : SectionList.pages(reference.getEReferenceType()))
				addPage(new PartsPage(this, reference, deeper));
		}
		for (ElementPage page : contributed)
			if (!page.leads())
				addPage(page);
	}

	private List<ElementPage> elementPages() {
		List<ElementPage> found = new ArrayList<>();
		for (Object page : pages == null ? List.of() : pages)
			if (page instanceof ElementPage elementPage)
				found.add(elementPage);
		return found;
	}

	private void rebuild() {
		int active = getActivePage();
		while (getPageCount() > 0)
			removePage(getPageCount() - 1);
		addPages();
		if (getPageCount() > 0)
			setActivePage(Math.max(0, Math.min(active, getPageCount() - 1)));
	}

	private void showState() {
		if (element != null) {
			setPartName(catalogue.label(element));
			setTitleImage(new Images(getContainer()).of(element.eClass()));
		}
		elementPages().forEach(ElementPage::showState);
		for (int index = 0; index < getPageCount() && index < pages.size(); index++)
			if (pages.get(index) instanceof ElementPage page)
				setPageText(index, page.title());
	}

	private void showFindings() {
		if (element == null || getContainer() == null || getContainer().isDisposed())
			return;
		try {
			FieldFindings findings = new FieldFindings(file().getProject());
			elementPages().forEach(page -> page.findings(findings));
		} catch (CoreException closedMeanwhile) {
			StatusManager.getManager().handle(closedMeanwhile.getStatus(), StatusManager.LOG);
		}
	}

	/** Shows an element and puts the focus on one of its features, where one is named; on the page that was made for it, if there is one. */
	public void reveal(EObject target, String feature) {
		if (element == null)
			return;
		List<ElementPage> candidates = elementPages().reversed();
		Optional<ElementPage> leading = candidates.stream().filter(page -> page.leads() && page.holds(target, feature)).findFirst();
		leading.or(() -> candidates.stream().filter(page -> page.holds(target, feature)).findFirst()).ifPresent(page -> {
			setActivePage(page.getId());
			page.reveal(target, feature);
			showFindings();
		});
	}

	@Override
	public void gotoMarker(IMarker marker) {
		String id = marker.getAttribute(Markers.ELEMENT, null);
		if (catalogue == null || id == null)
			return;
		Optional<IdentifiedElement> target = catalogue.catalogue().find(IdentifiedElement.class, id);
		target.ifPresent(found -> lead(found, marker.getAttribute(Markers.FEATURE, null)));
	}

	/** A marker belongs to a file, in which elements may be that have editors of their own. */
	private void lead(EObject target, String feature) {
		if (Editors.edited(target) == element) {
			reveal(target, feature);
			return;
		}
		Editors.show(getSite().getPage(), target, feature);
	}

	@Override
	public void opened(OpenCatalogue opened) {
		if (opened.project().equals(file().getProject()) && opened != catalogue)
			rebuild();
	}

	@Override
	public void changed(OpenCatalogue changed) {
		if (changed != catalogue)
			return;
		boolean gone = element != null && element.eResource() == null;
		if (element != null && !gone)
			follow();
		boolean there = find().isPresent();
		if (gone && !there) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		if (there && (gone || element == null))
			rebuild();
		elementPages().forEach(ElementPage::changed);
		history.refresh();
		stateSoon.ask();
		dirtyChanged();
	}

	/** The element is in another file when its owner or its identifier is another. */
	private void follow() {
		Editors.input(catalogue, element).filter(input -> !input.equals(getEditorInput())).ifPresent(this::setInputWithNotify);
	}

	@Override
	public void saved(OpenCatalogue saved) {
		if (saved == catalogue)
			dirtyChanged();
	}

	@Override
	public void closed(IProject project) {
		if (project.equals(file().getProject()) && !project.isAccessible())
			getSite().getPage().closeEditor(this, false);
	}

	private void dirtyChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	/** Closing an editor loses nothing: the catalogue stays open, and the workbench asks for it when it closes. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public boolean isDirty() {
		return element != null && catalogue.catalogue().isDirty() && element.eResource() != null
				&& element.eResource().isModified();
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
	public <T> T getAdapter(Class<T> type) {
		return type == IGotoMarker.class ? type.cast(this) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(visibility);
		if (problems != null)
			problems.close();
		if (catalogues != null)
			catalogues.removeListener(this);
		super.dispose();
	}

	/** The pages that are shown. */
	public List<IFormPage> formPages() {
		return elementPages().stream().map(IFormPage.class::cast).toList();
	}
}
