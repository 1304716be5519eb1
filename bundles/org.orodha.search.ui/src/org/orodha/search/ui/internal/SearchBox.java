// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;

/** The field in the toolbar that finds elements as somebody types. */
public final class SearchBox extends WorkbenchWindowControlContribution {

	/** The command that leads here. */
	static final String COMMAND = "org.orodha.search.ui.search";

	private static final String KEY = SearchBox.class.getName();
	private static final int WIDTH = 280;
	private static final int MOST = 40;

	private final Runnable indexed = this::again;
	private Text text;
	private SearchPopup popup;
	private Searching searching;

	/** The one of a window; empty where its toolbar is hidden. */
	public static Optional<SearchBox> of(IWorkbenchWindow window) {
		return window.getShell().getData(KEY) instanceof SearchBox box && !box.text.isDisposed() ? Optional.of(box) : Optional.empty();
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(area);
		text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.setMessage(SearchText.text("box.message", key()));
		text.setToolTipText(SearchText.text("box.help"));
		AccessibleName.give(text, SearchText.text("box.name"), SearchText.text("box.help"));
		HelpContext.SEARCH.of(text);
		searching = new Searching(text, this::show);
		Indexes indexes = Indexes.ofWorkbench();
		indexes.addListener(indexed);
		text.addListener(SWT.Modify, event -> search());
		text.addListener(SWT.KeyDown, this::keyPressed);
		text.addListener(SWT.Traverse, this::traversed);
		text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::leave));
		text.addListener(SWT.Dispose, event -> {
			indexes.removeListener(indexed);
			if (popup != null)
				popup.dispose();
		});
		getWorkbenchWindow().getShell().setData(KEY, this);
		return area;
	}

	private static String key() {
		String key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMAND);
		return key == null ? "Ctrl+K" : key;
	}

	/** Gives it the focus. */
	public void focus() {
		text.setFocus();
		text.selectAll();
	}

	private void search() {
		if (text.getText().isBlank()) {
			searching.stop();
			hide();
		} else
			searching.ask(text.getText(), Map.of(), MOST);
	}

	private void again() {
		if (!text.isDisposed())
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed() && (searching.isGoingOn() || popup != null && popup.isShown()))
					search();
			});
	}

	private void show(Results results) {
		if (!text.isFocusControl())
			return;
		if (popup == null)
			popup = new SearchPopup(text, this::open, this::showAll);
		popup.show(results);
	}

	private void hide() {
		if (popup != null)
			popup.hide();
	}

	private void leave() {
		if (!text.isDisposed() && !text.isFocusControl() && (popup == null || !popup.hasFocus()))
			hide();
	}

	private void keyPressed(Event event) {
		boolean shown = popup != null && popup.isShown();
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> {
			if (shown)
				popup.move(1);
			else
				search();
			event.doit = false;
		}
		case SWT.ARROW_UP -> {
			if (shown)
				popup.move(-1);
			event.doit = false;
		}
		case SWT.CR, SWT.KEYPAD_CR -> {
			if ((event.stateMask & SWT.MOD1) != 0)
				showAll();
			else if (shown)
				popup.selected().ifPresent(this::open);
			event.doit = false;
		}
		default -> {
			// is typed
		}
		}
	}

	private void traversed(Event event) {
		if (event.detail != SWT.TRAVERSE_ESCAPE)
			return;
		event.doit = false;
		if (popup != null && popup.isShown())
			hide();
		else if (text.getText().isEmpty())
			page().activate(page().getActivePart());
		else
			text.setText("");
	}

	private void open(Result result) {
		hide();
		result.open(page());
	}

	private void showAll() {
		hide();
		try {
			if (page().showView(SearchView.ID) instanceof SearchView view)
				view.show(text.getText());
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}

	private IWorkbenchPage page() {
		return getWorkbenchWindow().getActivePage();
	}

	/** What is shown below the field. */
	public List<Result> shown() {
		return popup == null || !popup.isShown() ? List.of() : popup.table().shown();
	}

	/** The field itself. */
	public Text field() {
		return text;
	}
}
