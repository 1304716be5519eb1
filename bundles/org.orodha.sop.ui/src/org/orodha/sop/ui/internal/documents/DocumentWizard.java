// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.orodha.core.contribution.Guard;
import org.orodha.core.text.Messages;
import org.orodha.documents.DocumentReport;
import org.orodha.documents.Documents;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.wizards.Finishing;
import org.orodha.ui.internal.wizards.Wizards;

/** Writes a document: which, about what, in which language, as what and where; then tells what is not translated. */
public final class DocumentWizard extends Wizard {

	private static final Messages MESSAGES = Messages.of(DocumentWizard.class);

	private final OpenCatalogue catalogue;
	private final DocumentPage page;

	/** @param subject what the document is about, as far as it is known; or null */
	public DocumentWizard(OpenCatalogue catalogue, IdentifiedElement subject) {
		this.catalogue = catalogue;
		this.page = new DocumentPage(catalogue, subject);
		setWindowTitle(MESSAGES.text("documents.title"));
		setNeedsProgressMonitor(true);
		setDialogSettings(Wizards.settings("documents"));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		HelpContext.DOCUMENTS.ofWindow(container);
	}

	@Override
	public boolean performFinish() {
		Path target = page.target();
		if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), getWindowTitle(), MESSAGES.text("documents.replace", target)))
			return false;
		Documents.Order order = page.order();
		Optional<DocumentReport> report = Finishing.run(page, MESSAGES.text("documents.cancelled"),
				monitor -> new Documents(new Guard(), Clock.systemDefaultZone()).write(catalogue.catalogue(), order, target, monitor));
		report.ifPresent(this::tell);
		return report.isPresent();
	}

	private void tell(DocumentReport report) {
		page.remember();
		if (!report.gaps().isEmpty())
			MessageDialog.openInformation(getShell(), getWindowTitle(), MESSAGES.text("documents.gaps", report.gaps().size()));
		if (page.isOpenedAfterwards())
			Program.launch(report.file().toString());
	}
}
