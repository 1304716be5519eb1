// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.files.AtomicFile;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.files.AtomicFile.Readers;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.report.Letter;
import org.orodha.model.Delivery;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Soon;
import org.orodha.ui.internal.jobs.JobText;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.text.ClipboardText;
import org.orodha.ui.internal.text.HelpContext;

/** Shows the letter that tells the sender what to mend, in a language to choose, before a delivery is rejected. */
final class LetterDialog extends TitleAreaDialog {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("sw"));
	private static final int REST_MILLISECONDS = 400;

	/**
	 * What the user answered.
	 *
	 * @param note what to tell the sender besides, or null
	 */
	record Answer(Actor actor, String note, Locale language) {
	}

	private final OpenCatalogue catalogue;
	private final Deliveries deliveries;
	private final Delivery delivery;
	private Text person;
	private Combo language;
	private Text note;
	private Text preview;
	private Letter letter;
	private Answer answer;

	LetterDialog(Shell shell, OpenCatalogue catalogue, Delivery delivery) {
		super(shell);
		this.catalogue = catalogue;
		this.deliveries = new Deliveries(catalogue.catalogue(), Clock.systemDefaultZone());
		this.delivery = delivery;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** Asks; empty where the user gave up. */
	Optional<Answer> ask() {
		return open() == OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.LETTER.ofWindow(parent);
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(DeliveryText.text("reject.title"));
		setTitle(DeliveryText.text("reject.title"));
		setMessage(DeliveryText.text("reject.message"));
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).applyTo(area);
		Soon written = new Soon(area, REST_MILLISECONDS, this::write);
		label(area, "move.person");
		person = new Text(area, SWT.BORDER);
		person.setText(Persons.name(catalogue));
		person.addModifyListener(event -> {
			getButton(IDialogConstants.OK_ID).setEnabled(!person.getText().isBlank());
			written.ask();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(person);
		label(area, "reject.language");
		language = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		LANGUAGES.forEach(choice -> language.add(choice.getDisplayLanguage(choice)));
		language.select(Math.max(0, LANGUAGES.indexOf(Locale.of(Locale.getDefault().getLanguage()))));
		language.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> write()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(area, "reject.note"));
		note = Note.create(area);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(560, 3 * note.getLineHeight()).applyTo(note);
		note.addModifyListener(event -> written.ask());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(area, "reject.letter"));
		preview = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(560, 260).applyTo(preview);
		write();
		return outer;
	}

	private static Label label(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(DeliveryText.text(key));
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, IDialogConstants.CLIENT_ID, "reject.copy", this::copy);
		button(parent, IDialogConstants.CLIENT_ID + 1, "reject.save", this::save);
		button(parent, IDialogConstants.CLIENT_ID + 2, "reject.print", this::print);
		createButton(parent, IDialogConstants.OK_ID, DeliveryText.text("reject.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, JobText.text("progress.cancel"), false);
	}

	private void button(Composite parent, int id, String key, Runnable work) {
		Button button = createButton(parent, id, DeliveryText.text(key), false);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
	}

	private String noteText() {
		return note.getText().isBlank() ? null : note.getText().strip();
	}

	private Locale chosen() {
		return LANGUAGES.get(language.getSelectionIndex());
	}

	private void write() {
		String said = noteText();
		Locale wanted = chosen();
		Actor signing = new Actor(person.getText().strip(), null);
		Display display = preview.getDisplay();
		Job job = Job.createSystem(DeliveryText.text("reject.job"), (ICoreRunnable) monitor -> {
			try {
				Letter written = deliveries.letter(delivery, signing, said, wanted);
				display.asyncExec(() -> show(written, wanted));
			} catch (DeliveryException failure) {
				display.asyncExec(() -> {
					if (!preview.isDisposed())
						setErrorMessage(failure.getMessage());
				});
			}
		});
		job.schedule();
	}

	private void show(Letter written, Locale wanted) {
		if (preview.isDisposed() || wanted != chosen())
			return;
		letter = written;
		int top = preview.getTopIndex();
		preview.setText(written.text());
		preview.setTopIndex(top);
	}

	private void copy() {
		ClipboardText.put(preview.getText());
	}

	/** Opens the letter's page in the browser, which prints. */
	private void print() {
		String page = letter.html();
		String name = delivery.getId() + ".html";
		Job.create(DeliveryText.text("reject.print"), (ICoreRunnable) monitor -> OpenCopy.write(name, page)).schedule();
	}

	private void save() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { "*.html", "*.txt" });
		dialog.setFileName(delivery.getId() + ".html");
		dialog.setOverwrite(true);
		String path = dialog.open();
		if (path == null || letter == null)
			return;
		String content = path.endsWith(".txt") ? letter.text() : letter.html();
		Job.create(DeliveryText.text("reject.save"), (ICoreRunnable) monitor -> {
			try {
				AtomicFile.write(Path.of(path), Readers.OWNER, Content.of(content));
			} catch (IOException failure) {
				throw new CoreException(Status.error(DeliveryText.text("export.failed", path, failure.getMessage()), failure));
			}
		}).schedule();
	}

	@Override
	protected void okPressed() {
		Actor actor = new Myself().actor(catalogue, person.getText(), null);
		Persons.remember(actor.person());
		answer = new Answer(actor, noteText(), chosen());
		super.okPressed();
	}
}
