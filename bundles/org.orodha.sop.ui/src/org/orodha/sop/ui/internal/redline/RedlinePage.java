// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.redline;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.model.Procedure;
import org.orodha.sop.redline.Redline;
import org.orodha.sop.redline.Redline.Fate;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.history.PastState;
import org.orodha.ui.internal.text.HelpContext;

/** What a procedure says otherwise than an earlier version of it: one that was saved here, or one that was kept as a file. */
public final class RedlinePage extends ElementPage {

	/** The page's identifier. */
	public static final String ID = "redline";

	/** An earlier version. */
	private record Version(String name, byte[] content) {
	}

	private final List<Version> versions = new ArrayList<>();
	private Combo chooser;
	private Label state;
	private RedlinePane pane;
	private Version chosen;

	/** @param editor edits a procedure */
	public RedlinePage(ElementEditor editor) {
		super(editor, ID, RedlineText.text("redline.title"));
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected HelpContext help() {
		return HelpContext.REDLINE;
	}

	@Override
	protected void createContent(IManagedForm form) {
		FormToolkit toolkit = form.getToolkit();
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(body);
		Composite bar = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		toolkit.createLabel(bar, RedlineText.text("redline.earlier"));
		chooser = new Combo(bar, SWT.READ_ONLY);
		AccessibleName.give(chooser, RedlineText.text("redline.earlier"));
		toolkit.adapt(chooser, true, true);
		GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(chooser);
		chooser.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(versions.get(chooser.getSelectionIndex()))));
		Button file = toolkit.createButton(bar, RedlineText.text("redline.file"), SWT.PUSH);
		file.setToolTipText(RedlineText.text("redline.file.help"));
		file.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask()));
		state = toolkit.createLabel(bar, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(state);
		pane = new RedlinePane(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 150).applyTo(pane.control());
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active && pane != null)
			readHistory();
	}

	private void readHistory() {
		try {
			Optional<IFile> file = editor().catalogue().fileOf(element());
			List<PastState> states = file.isEmpty() ? List.of() : PastState.of(file.get());
			versions.removeIf(version -> version != chosen);
			for (PastState past : states)
				if (chosen == null || !past.time().equals(chosen.name()))
					versions.add(new Version(past.time(), past.content()));
			offer();
			if (chosen == null && !versions.isEmpty())
				choose(versions.get(0));
			else
				refresh();
		} catch (InvocationTargetException unreadable) {
			pane.show(unreadable.getCause().getMessage());
		} catch (InterruptedException givenUp) {
			refresh();
		}
	}

	private void offer() {
		chooser.setItems(versions.stream().map(Version::name).toArray(String[]::new));
		chooser.setEnabled(!versions.isEmpty());
		chooser.select(versions.indexOf(chosen));
	}

	private void ask() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText(RedlineText.text("redline.file"));
		dialog.setFilterExtensions(new String[] { "*" + FolderStorage.EXTENSION });
		String name = dialog.open();
		if (name != null)
			compareWith(Path.of(name));
	}

	/** Compares with a version that was kept as a file. */
	public void compareWith(Path file) {
		try {
			Version version = new Version(file.getFileName().toString(), Files.readAllBytes(file));
			versions.add(0, version);
			choose(version);
		} catch (IOException unreadable) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, RedlinePage.class,
					RedlineText.text("redline.unreadable", file, unreadable.getMessage()), unreadable), StatusManager.SHOW);
		}
	}

	private void choose(Version version) {
		chosen = version;
		offer();
		refresh();
	}

	@Override
	protected void refresh() {
		OpenCatalogue catalogue = editor().catalogue();
		state.setText("");
		if (chosen == null) {
			pane.show(RedlineText.text("redline.none"));
			return;
		}
		Procedure procedure = (Procedure) element();
		try {
			Optional<Procedure> earlier = Redline.version(catalogue.catalogue(), catalogue.catalogue().pathOf(procedure).orElse(""), chosen.content(),
					procedure.getId());
			if (earlier.isEmpty())
				pane.show(RedlineText.text("redline.other", chosen.name()));
			else
				show(Redline.of(catalogue.catalogue(), procedure, earlier.get(), catalogue.languages()));
		} catch (CatalogueException unreadable) {
			pane.show(unreadable.getMessage());
		}
	}

	private void show(Redline redline) {
		state.setText(RedlineText.text("redline.state", redline.count(Fate.ADDED), redline.count(Fate.REMOVED), redline.count(Fate.CHANGED),
				redline.count(Fate.MOVED)));
		state.requestLayout();
		if (redline.changed().isEmpty())
			pane.show(RedlineText.text("redline.same"));
		else
			pane.show(redline);
	}

	@Override
	public void setFocus() {
		if (pane != null)
			pane.control().setFocus();
	}

	/** What shows the redline; null until the page is shown. */
	public StyledText text() {
		return pane == null ? null : pane.control();
	}
}
