// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.LabelledText;
import org.orodha.ui.internal.preferences.Remembered;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Points;
import org.orodha.workshop.results.Result;
import org.orodha.workshop.results.ResultFile;

/** Asks who hands in, and into which folder, and writes what was reached in the open catalogues. */
public final class HandInDialog extends TitleAreaDialog {

	private static final String NAME = "name";
	private static final String AGENCY = "agency";
	private static final String FOLDER = "folder";

	private final Course course;
	private final List<OpenCatalogue> catalogues;
	private final IDialogSettings settings = Remembered.of(HandInDialog.class, "hand-in");
	private Text name;
	private Text agency;
	private Text folder;

	/** @param catalogues those in which exercises of the course may have been begun */
	public HandInDialog(Shell shell, Course course, List<OpenCatalogue> catalogues) {
		super(shell);
		this.course = course;
		this.catalogues = List.copyOf(catalogues);
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** An open catalogue, with what is not saved yet. */
	private record Present(OpenCatalogue catalogue) implements Result.Work {

		@Override
		public Path folder() {
			return catalogue.folder();
		}

		@Override
		public Catalogue open(IProgressMonitor monitor) throws CatalogueException {
			return catalogue.catalogue().copy(monitor).catalogue();
		}
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.WORKSHOP.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(WorkshopText.text("hand-in"));
		setTitle(course.name());
		setMessage(WorkshopText.text("hand-in.message"));
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
		name = field(area, NAME);
		agency = field(area, AGENCY);
		folder = field(area, FOLDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(folder);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(UiText.text("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		return outer;
	}

	private Text field(Composite area, String key) {
		Text field = LabelledText.create(area, WorkshopText.text("hand-in." + key), settings.get(key) == null ? "" : settings.get(key));
		field.addModifyListener(event -> check());
		return field;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setText(WorkshopText.text("hand-in"));
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null)
			folder.setText(chosen);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, WorkshopText.text("hand-in.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null)
			return;
		boolean wrong = !folder.getText().isBlank() && target() == null;
		setMessage(WorkshopText.text(wrong ? "hand-in.folder.none" : "hand-in.message"), wrong ? IMessageProvider.ERROR : IMessageProvider.NONE);
		ok.setEnabled(!name.getText().isBlank() && target() != null);
	}

	private Path target() {
		try {
			Path chosen = Path.of(folder.getText().strip());
			return !folder.getText().isBlank() && Files.isDirectory(chosen) ? chosen : null;
		} catch (InvalidPathException none) {
			return null;
		}
	}

	/** Fills the fields; for tests. */
	public void fill(String participant, String from, Path into) {
		name.setText(participant);
		agency.setText(from);
		folder.setText(into.toString());
	}

	@Override
	public void okPressed() {
		settings.put(NAME, name.getText());
		settings.put(AGENCY, agency.getText());
		settings.put(FOLDER, folder.getText());
		handIn(name.getText(), agency.getText(), target(), getParentShell());
		super.okPressed();
	}

	private void handIn(String participant, String from, Path into, Shell shell) {
		Display display = shell.getDisplay();
		Job job = Job.create(WorkshopText.text("hand-in.job"), (ICoreRunnable) monitor -> {
			try {
				Result result = Result.of(participant, from, course, catalogues.stream().map(Present::new).toList(), monitor);
				Path file = ResultFile.write(result, into);
				display.asyncExec(() -> tell(shell, result, file));
			} catch (IOException | CatalogueException failure) {
				throw new CoreException(Status.error(WorkshopText.text("hand-in.failed", into, failure.getMessage()), failure));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static void tell(Shell shell, Result result, Path file) {
		if (shell.isDisposed())
			return;
		MessageDialog dialog = new MessageDialog(shell, WorkshopText.text("hand-in"), null, WorkshopText.text("hand-in.done", result.exercises().size(),
				Points.text(result.points()), file), MessageDialog.INFORMATION, 0, IDialogConstants.OK_LABEL);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}
