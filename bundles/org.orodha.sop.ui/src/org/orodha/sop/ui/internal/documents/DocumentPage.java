// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.documents;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.exchange.Audience;
import org.orodha.core.files.PortableNames;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.documents.DocumentFormat;
import org.orodha.documents.DocumentKind;
import org.orodha.documents.DocumentKinds;
import org.orodha.documents.Documents;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.ElementChooser;

/** Asks which document, about what, in which language, as what, for whom, and where. */
final class DocumentPage extends WizardPage {

	private static final Messages MESSAGES = Messages.of(DocumentPage.class);
	private static final String FORMAT = "format";
	private static final String LANGUAGE = "language";
	private static final String FOLDER = "folder";
	private static final String OPEN = "open";

	private final OpenCatalogue catalogue;
	private final List<DocumentKind> kinds = DocumentKinds.list();
	private IdentifiedElement subject;
	private Combo kind;
	private Label does;
	private Text about;
	private Button choose;
	private Combo language;
	private Combo format;
	private Combo audience;
	private Text target;
	private Button open;
	private String proposed = "";

	DocumentPage(OpenCatalogue catalogue, IdentifiedElement subject) {
		super("document", MESSAGES.text("documents.choose", catalogue.title()), null);
		this.catalogue = catalogue;
		this.subject = subject;
		setDescription(MESSAGES.text("documents.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		kind = combo(area, "documents.kind", kinds.stream().map(DocumentKind::name).toList());
		kind.setVisibleItemCount(kinds.size());
		new Label(area, SWT.NONE);
		does = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).hint(460, 3 * getFontHeight(area)).grab(true, false).applyTo(does);
		about = text(area, "documents.about", SWT.READ_ONLY);
		choose = button(area, "documents.chooseElement", this::choose);
		language = combo(area, "documents.language", PreferredLanguage.SPOKEN.stream().map(DocumentPage::name).toList());
		format = combo(area, "documents.format", List.of(DocumentFormat.values()).stream().map(each -> MESSAGES.text("documents.format." + each)).toList());
		audience = combo(area, "documents.audience", List.of(Audience.values()).stream().map(each -> MESSAGES.text("documents.audience." + each)).toList());
		target = text(area, "documents.file", SWT.NONE);
		target.addModifyListener(event -> check());
		button(area, "documents.browse", this::browse);
		new Label(area, SWT.NONE);
		open = new Button(area, SWT.CHECK);
		open.setText(MESSAGES.text("documents.open"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
		setControl(area);
		restore();
		kind.select(Math.max(0, kinds.indexOf(first())));
		changed();
	}

	/** The first kind of document that is about the element, else the first that needs none. */
	private DocumentKind first() {
		return Optional.ofNullable(subject).flatMap(element -> DocumentKinds.about(element.eClass()).stream().findFirst())
				.or(() -> kinds.stream().filter(DocumentKind::isOfWhole).findFirst()).orElse(null);
	}

	private static int getFontHeight(Composite area) {
		return area.getFont().getFontData()[0].getHeight() * 2;
	}

	private static String name(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		return locale.getDisplayLanguage(Locale.getDefault());
	}

	private Combo combo(Composite area, String label, List<String> items) {
		new Label(area, SWT.NONE).setText(MESSAGES.text(label));
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		items.forEach(combo::add);
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		AccessibleName.give(combo, MESSAGES.text(label));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
		return combo;
	}

	private static Text text(Composite area, String label, int style) {
		new Label(area, SWT.NONE).setText(MESSAGES.text(label));
		Text text = new Text(area, SWT.BORDER | style);
		AccessibleName.give(text, MESSAGES.text(label));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	private static Button button(Composite area, String label, Runnable action) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(MESSAGES.text(label));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private DocumentKind kind() {
		return kinds.get(kind.getSelectionIndex());
	}

	private DocumentFormat format() {
		return DocumentFormat.values()[format.getSelectionIndex()];
	}

	/** What the document is about: the element, where it is of the kind that the document takes. */
	private Optional<IdentifiedElement> element() {
		EClass wanted = kind().subject().orElse(null);
		return Optional.ofNullable(subject).filter(element -> wanted != null && wanted.isInstance(element));
	}

	private void choose() {
		new ElementChooser(catalogue, new Images(getControl()))
				.choose(getShell(), kind().subject().orElseThrow(), kind().name(), MESSAGES.text("documents.about.explanation")).ifPresent(chosen -> {
					subject = chosen;
					changed();
				});
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { "*." + format().extension() });
		dialog.setFileName(target.getText());
		String chosen = dialog.open();
		if (chosen != null)
			target.setText(chosen);
	}

	private void changed() {
		does.setText(kind().description());
		String none = kind().isOfWhole() ? MESSAGES.text("documents.whole") : "";
		about.setText(element().map(catalogue::label).orElse(none));
		choose.setEnabled(kind().subject().isPresent());
		propose();
		check();
	}

	/** A name of its own for each document, as long as the user has not entered another. */
	private void propose() {
		if (!target.getText().equals(proposed))
			return;
		String folder = getDialogSettings().get(FOLDER);
		String name = PortableNames.of(kind().id() + element().map(element -> "-" + element.getId()).orElse("") + "-" + language() + "." + format().extension());
		proposed = Path.of(folder == null ? System.getProperty("user.home") : folder, name).toString();
		target.setText(proposed);
	}

	private void check() {
		setErrorMessage(null);
		String problem = problem();
		if (problem != null && !problem.isEmpty())
			setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	/** What is wrong; empty where only something is missing yet, null where all is well. */
	private String problem() {
		if (element().isEmpty() && !kind().isOfWhole())
			return MESSAGES.text("documents.about.missing", Labels.ofKind(kind().subject().orElseThrow()));
		if (target.getText().isBlank())
			return "";
		try {
			return Files.isDirectory(target()) ? MESSAGES.text("documents.file.folder", target()) : null;
		} catch (InvalidPathException malformed) {
			return malformed.getMessage();
		}
	}

	private String language() {
		return PreferredLanguage.SPOKEN.get(language.getSelectionIndex());
	}

	/** Where to write. */
	Path target() {
		return Path.of(target.getText().strip());
	}

	/** What to write. */
	Documents.Order order() {
		return new Documents.Order(kind(), element().map(IdentifiedElement::getId).orElse(""), format(), Locale.forLanguageTag(language()),
				Audience.values()[audience.getSelectionIndex()]);
	}

	/** Whether the document is to be shown once it is written. */
	boolean isOpenedAfterwards() {
		return open.getSelection();
	}

	private void restore() {
		IDialogSettings settings = getDialogSettings();
		select(language, PreferredLanguage.SPOKEN.indexOf(settings.get(LANGUAGE) == null ? Locale.getDefault().getLanguage() : settings.get(LANGUAGE)));
		for (DocumentFormat each : DocumentFormat.values())
			if (each.name().equals(settings.get(FORMAT)))
				format.select(each.ordinal());
		open.setSelection(settings.get(OPEN) == null || settings.getBoolean(OPEN));
	}

	private static void select(Combo combo, int index) {
		combo.select(Math.max(0, index));
	}

	/** Keeps what was chosen for the next document. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		settings.put(LANGUAGE, language());
		settings.put(FORMAT, format().name());
		settings.put(OPEN, open.getSelection());
		if (target().getParent() != null)
			settings.put(FOLDER, target().getParent().toString());
	}
}
