// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/**
 * Asks where to export to, and for whom.
 *
 * @param <T> Exporter or TableExporter
 */
public final class ExportTargetPage<T> extends ContributionPage<T> {

	private static final String TARGET = "target";
	private static final String FOLDER = "folder";
	private static final String AUDIENCE = "audience";

	private final Audience fixed;
	private final String proposed;
	private Text target;
	private Combo audience;

	/** Asks for whom it is, and proposes no file. */
	ExportTargetPage(OpenCatalogue catalogue) {
		this(catalogue, null, null);
	}

	/**
	 * @param fixed    for whom it is, or null where the user chooses
	 * @param proposed the name of the file without ending, for which a target of its own is remembered; or null
	 */
	public ExportTargetPage(OpenCatalogue catalogue, Audience fixed, String proposed) {
		super("target", UiText.text("export.target"), catalogue);
		this.fixed = fixed;
		this.proposed = proposed;
	}

	@Override
	void createFiles(Composite area) {
		new Label(area, SWT.NONE).setText(UiText.text("export.target.label"));
		target = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(target);
		target.addModifyListener(event -> check());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(UiText.text("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		new Label(area, SWT.NONE).setText(UiText.text("export.audience"));
		if (fixed != null) {
			Label readers = new Label(area, SWT.NONE);
			readers.setText(UiText.text("export.audience." + fixed.name()));
			GridDataFactory.fillDefaults().span(2, 1).applyTo(readers);
			return;
		}
		audience = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(audience);
		for (Audience each : Audience.values())
			audience.add(UiText.text("export.audience." + each.name()));
		audience.select(Audience.PUBLIC.ordinal());
		audience.setToolTipText(UiText.text("export.audience.help"));
	}

	private void browse() {
		String chosen;
		if (contribution().folder())
			chosen = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET).open();
		else {
			FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
			dialog.setFilterExtensions(contribution().extensions().stream().map(ending -> "*." + ending)
					.toArray(String[]::new));
			dialog.setFileName(target.getText());
			chosen = dialog.open();
		}
		if (chosen != null)
			target.setText(chosen);
	}

	/** Enters where to export to. */
	public void setTarget(Path path) {
		target.setText(path.toString());
	}

	/** Where to export to. */
	public Path target() {
		return Path.of(target.getText().strip());
	}

	/** For whom it is. */
	private Audience audience() {
		return fixed != null ? fixed : Audience.values()[audience.getSelectionIndex()];
	}

	/** Whether a file may be written: there is none, or the user agrees that it is replaced. */
	private boolean mayWrite() {
		return contribution().folder() || !Files.exists(target())
				|| MessageDialog.openQuestion(getShell(), UiText.text("export.title"),
						UiText.text("export.target.replace", target()));
	}

	/** How the wizard exports what it is for. */
	@FunctionalInterface
	public interface Work {

		/** Writes the target. */
		Outcome<ExportReport> run(Path target, OptionValues options, Audience audience, IProgressMonitor monitor);
	}

	/** Asks before anything is replaced, exports with progress, and tells what came of it: whether the target was written. */
	public boolean export(Work work) {
		if (!mayWrite())
			return false;
		Path path = target();
		OptionValues options = optionValues();
		Audience readers = audience();
		remember();
		Optional<ExportReport> report = Finishing.run(this, UiText.text("export.cancelled"), monitor -> work.run(path, options, readers, monitor));
		report.ifPresent(told -> new ExportReportDialog(getShell(), told).open());
		return report.isPresent();
	}

	@Override
	String problem() {
		if (target.getText().isBlank())
			return "";
		try {
			boolean exists = Files.exists(target());
			if (exists && Files.isDirectory(target()) != contribution().folder())
				return UiText.text(contribution().folder() ? "export.target.file" : "export.target.folder", target());
			setMessage(exists && !contribution().folder() ? UiText.text("export.target.exists", target()) : null,
					IMessageProvider.WARNING);
			return null;
		} catch (InvalidPathException malformed) {
			return malformed.getMessage();
		}
	}

	@Override
	void restore(IDialogSettings settings) {
		String last = settings.get(key());
		if (last != null)
			target.setText(last);
		else if (proposed != null)
			target.setText(proposal(getDialogSettings().get(FOLDER)));
		if (audience != null)
			Arrays.stream(Audience.values()).filter(each -> each.name().equals(settings.get(AUDIENCE))).findFirst()
					.ifPresent(each -> audience.select(each.ordinal()));
	}

	private String proposal(String folder) {
		String ending = contribution().extensions().isEmpty() ? "" : "." + contribution().extensions().get(0);
		return Path.of(folder == null ? System.getProperty("user.home") : folder, proposed + ending).toString();
	}

	private String key() {
		return proposed == null ? TARGET : TARGET + "." + proposed;
	}

	@Override
	void store(IDialogSettings settings) {
		settings.put(key(), target.getText().strip());
		if (proposed != null && target().getParent() != null)
			getDialogSettings().put(FOLDER, target().getParent().toString());
		if (audience != null)
			settings.put(AUDIENCE, audience().name());
	}
}
