// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.translation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.ViewPart;
import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.Suggestion;
import org.orodha.core.translation.Translation;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.CatalogueListener;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.catalogue.HistoryActions;
import org.orodha.ui.internal.catalogue.OpenSaveables;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** The texts of a catalogue that are to be translated, source and target side by side, worked through by the keyboard. */
public final class TranslationView extends ViewPart implements CatalogueListener, TranslationTable.Keys, ISaveablePart, ISaveablesSource {

	/** The view's identifier. */
	public static final String ID = "org.orodha.ui.translation";

	private static final int REST_MILLISECONDS = 300;
	private static final int MOST_SUGGESTIONS = 8;
	/** Where there is less height, the suggestions stand beside the table. */
	private static final int LOW = 330;

	private final HistoryActions history = new HistoryActions(this::catalogue);
	private final StackLayout stack = new StackLayout();
	private CatalogueService catalogues;
	private OpenSaveables saveables;
	private Composite area;
	private Soon soon;
	private Composite contents;
	private TranslationFilters filters;
	private Label progress;
	private Label nothing;
	private SashForm sash;
	private TranslationTable table;
	private SuggestionsPane suggestions;
	private TranslationWork work;
	private Command own;
	/** The platform would go on asking a view that was closed to save what it showed. */
	private boolean ending;

	@Override
	public void createPartControl(Composite parent) {
		catalogues = getSite().getService(CatalogueService.class);
		saveables = new OpenSaveables(this, catalogues.all());
		area = new Composite(parent, SWT.NONE);
		soon = new Soon(area, REST_MILLISECONDS, this::refresh);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		HelpContext.TRANSLATION.of(area);
		filters = new TranslationFilters(area, this::choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters.control());
		progress = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(progress);
		contents = new Composite(area, SWT.NONE);
		contents.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
		Composite empty = new Composite(contents, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(empty);
		nothing = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(nothing);
		sash = new SashForm(contents, SWT.VERTICAL | SWT.SMOOTH);
		table = new TranslationTable(sash, this);
		suggestions = new SuggestionsPane(sash, suggestion -> take(suggestion.translation()), element -> open(element, null));
		sash.setWeights(62, 38);
		area.addListener(SWT.Resize, event -> ((GridData) filters.control().getLayoutData()).heightHint = filters.control()
				.computeSize(area.getClientArea().width, SWT.DEFAULT).y);
		contents.addListener(SWT.Resize, event -> sash.setOrientation(contents.getSize().y < LOW ? SWT.HORIZONTAL : SWT.VERTICAL));
		area.addDisposeListener(event -> {
			ending = true;
			firePropertyChange(PROP_DIRTY);
		});
		history.register(getViewSite().getActionBars());
		catalogues.addListener(saveables);
		catalogues.addListener(this);
		refresh();
	}

	private OpenCatalogue catalogue() {
		return filters == null || area.isDisposed() ? null : filters.chosenCatalogue().orElse(null);
	}

	/** Shows the texts of a catalogue. */
	public void show(OpenCatalogue catalogue) {
		filters.offer(catalogues.all());
		filters.choose(catalogue);
	}

	/** Shows what is still to be translated of an agency's texts; empty for all agencies. */
	public void show(OpenCatalogue catalogue, LanguagePair languages, String agency) {
		show(catalogue);
		filters.choose(languages, agency);
	}

	/** The texts that are listed. */
	public List<Translation> listed() {
		return work == null ? List.of() : work.listed();
	}

	/** Other texts are wanted. */
	private void choose() {
		table.finish(true);
		work = null;
		refresh();
	}

	private void refresh() {
		if (area.isDisposed())
			return;
		if (table.isTyping()) {
			soon.ask();
			return;
		}
		boolean editing = table.isEditing();
		table.finish(false);
		filters.offer(catalogues.all());
		OpenCatalogue catalogue = catalogue();
		Optional<LanguagePair> languages = catalogue == null ? Optional.empty() : filters.languages();
		if (languages.isEmpty())
			work = null;
		else if (work == null || work.catalogue() != catalogue)
			work = new TranslationWork(catalogue, languages.get(), filters.filter());
		else
			work.refresh();
		if (work != null)
			table.show(work, languages.get());
		showState(languages);
		selected(work == null ? null : table.selected());
		if (editing && work != null)
			table.edit();
	}

	private void showState(Optional<LanguagePair> languages) {
		boolean listed = work != null && !work.listed().isEmpty();
		if (listed)
			stack.topControl = sash;
		else {
			nothing.setText(emptyText(languages));
			stack.topControl = nothing.getParent();
		}
		GridData data = (GridData) filters.control().getLayoutData();
		data.exclude = catalogue() == null;
		filters.control().setVisible(!data.exclude);
		showProgress();
		area.layout(true, true);
		history.refresh();
	}

	private String emptyText(Optional<LanguagePair> languages) {
		if (catalogue() == null)
			return UiText.text("translation.noCatalogue");
		if (languages.isEmpty())
			return UiText.text(catalogue().catalogue().languages().size() < 2 ? "translation.oneLanguage" : "translation.sameLanguage");
		return UiText.text(work.total() == 0 ? "translation.noText" : "translation.nothingListed");
	}

	private void showProgress() {
		progress.setText(work == null ? "" : UiText.text(work.open() == 0 ? "translation.done" : "translation.progress", work.open(), work.total()));
	}

	@Override
	public void selected(Translation text) {
		List<Suggestion> found = text == null ? List.of() : work.suggestions(text, MOST_SUGGESTIONS);
		if (work != null)
			suggestions.show(work.catalogue(), text, found);
	}

	@Override
	public void typed(Translation text, String translation) {
		work.translate(text, translation);
		own = work.catalogue().catalogue().editingDomain().getCommandStack().getMostRecentCommand();
		int position = work.listed().indexOf(text);
		if (position >= 0)
			table.refresh(position);
		showProgress();
		history.refresh();
	}

	@Override
	public void next() {
		int next = work.next(table.table().getSelectionIndex());
		if (next < 0) {
			table.table().setFocus();
			selected(table.selected());
			return;
		}
		table.select(next);
		table.edit();
	}

	@Override
	public void takeSuggestion() {
		if (!suggestions.suggestions().isEmpty())
			take(suggestions.suggestions().getFirst().translation());
	}

	private void take(String translation) {
		Translation text = table.selected();
		if (text == null)
			return;
		table.finish(false);
		if (text.isNews(translation))
			typed(text, translation);
		next();
	}

	@Override
	public void openElement() {
		Translation text = table.selected();
		table.finish(true);
		if (text != null)
			open(text.element(), text.place().path().split("\\.")[0]);
	}

	private void open(IdentifiedElement element, String feature) {
		Editors.show(getSite().getPage(), element, feature);
	}

	@Override
	public void opened(OpenCatalogue catalogue) {
		soon.ask();
	}

	/** What this view did itself is shown already. */
	@Override
	public void changed(OpenCatalogue catalogue) {
		if (work != null && catalogue == work.catalogue() && own != null
				&& catalogue.catalogue().editingDomain().getCommandStack().getUndoCommand() == own
				&& catalogue.catalogue().editingDomain().getCommandStack().getMostRecentCommand() == own) {
			showHistory();
			return;
		}
		own = null;
		showHistory();
		soon.ask();
	}

	private void showHistory() {
		history.refresh();
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void saved(OpenCatalogue catalogue) {
		showHistory();
	}

	@Override
	public Saveable[] getSaveables() {
		return saveables == null ? new Saveable[0] : saveables.getSaveables();
	}

	/** The catalogue whose texts are listed. */
	@Override
	public Saveable[] getActiveSaveables() {
		return saveables == null || catalogue() == null ? getSaveables() : saveables.of(catalogue());
	}

	@Override
	public boolean isDirty() {
		return !ending && Arrays.stream(getSaveables()).anyMatch(Saveable::isDirty);
	}

	/** Closing the view loses nothing: the catalogues stay open, and the workbench asks for them when it closes. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// the workbench saves the saveables
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	@Override
	public void closed(IProject project) {
		soon.ask();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == sash)
			table.table().setFocus();
		else
			filters.control().setFocus();
	}

	/** What the view is made of. */
	public Composite control() {
		return area;
	}

	@Override
	public void dispose() {
		catalogues.removeListener(this);
		catalogues.removeListener(saveables);
		super.dispose();
	}
}
