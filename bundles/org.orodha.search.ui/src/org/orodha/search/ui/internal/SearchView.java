// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.orodha.core.text.Labels;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.internal.catalogue.AfterChanges;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;

/** All that was found, with filters. */
public final class SearchView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.orodha.search.ui.view";

	private static final String TEXT = "text";
	private static final int REST_MILLISECONDS = 300;
	private static final int MOST = 500;

	private final Runnable indexed = this::again;
	private String restored = "";
	private Text text;
	private FilterBar filters;
	private ResultTable table;
	private Label told;
	private Searching searching;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString(TEXT) != null)
			restored = memento.getString(TEXT);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(TEXT, text.getText());
	}

	@Override
	public void createPartControl(Composite parent) {
		CatalogueService catalogues = getSite().getService(CatalogueService.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		Composite head = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		text = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		AccessibleName.give(text, SearchText.text("view.text"), SearchText.text("box.help"));
		text.setMessage(SearchText.text("view.text"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		filters = new FilterBar(head, area, catalogues, this::search);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(filters.control());
		table = new ResultTable(area, SWT.BORDER | SWT.H_SCROLL).first(SearchText.text("column.name"), 280, Result::named)
				.column(SearchText.text("column.kind"), 140, result -> new StyledString(Labels.ofKind(result.kind())))
				.column(SearchText.text("column.where"), 140, result -> new StyledString(result.where()))
				.column(SearchText.text("column.text"), 460, Result::text)
				.column(SearchText.text("column.agency"), 200, result -> new StyledString(result.agency()));
		table.table().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table());
		told = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
		table.onOpen(result -> result.open(getSite().getPage()));
		HelpContext.SEARCH.of(area);
		searching = new Searching(area, this::show);
		Indexes indexes = Indexes.ofWorkbench();
		indexes.addListener(indexed);
		area.addDisposeListener(event -> indexes.removeListener(indexed));
		text.addListener(SWT.Modify, event -> search());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.table().setFocus();
				table.move(1);
				event.doit = false;
			}
		});
		text.addListener(SWT.DefaultSelection, event -> table.shown().stream().findFirst().ifPresent(result -> result.open(getSite().getPage())));
		AfterChanges.show(catalogues, area, REST_MILLISECONDS, filters::offer);
		text.setText(restored);
		search();
	}

	/** Searches for another text. */
	public void show(String wanted) {
		text.setText(wanted);
		text.setFocus();
	}

	/** Leaves elements of a kind only. */
	public void filterKind(String kind) {
		filters.kind(kind);
	}

	private void search() {
		if (text.getText().isBlank() && !filters.isFiltering()) {
			searching.stop();
			show(Results.NONE);
			told.setText("");
		} else
			searching.ask(text.getText(), filters.filters(), MOST);
	}

	private void again() {
		if (!text.isDisposed())
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed())
					search();
			});
	}

	private void show(Results results) {
		Result selected = table.selected().orElse(null);
		table.show(results.first());
		if (selected != null)
			table.select(selected);
		told.setText(results.told("told"));
	}

	/** What is shown. */
	public List<Result> shown() {
		return table.shown();
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
