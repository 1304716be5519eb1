// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.documents;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.text.Messages;
import org.orodha.documents.DocumentReport;
import org.orodha.documents.Documents;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
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
	public boolean performFinish() {
		Path target = page.target();
		if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), getWindowTitle(), MESSAGES.text("documents.replace", target)))
			return false;
		Documents.Order order = page.order();
		AtomicReference<Outcome<DocumentReport>> outcome = new AtomicReference<>(new Outcome.Cancelled<>());
		try {
			getContainer().run(true, true, monitor -> outcome.set(new Documents(new Guard(), Clock.systemDefaultZone()).write(catalogue.catalogue(), order,
					target, monitor)));
		} catch (InvocationTargetException failure) {
			StatusManager.getManager().handle(Status.error(failure.getCause().getMessage(), failure.getCause()),
					StatusManager.SHOW | StatusManager.LOG);
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		return told(outcome.get());
	}

	private boolean told(Outcome<DocumentReport> outcome) {
		switch (outcome) {
		case Outcome.Done<DocumentReport> done -> {
			page.remember();
			if (!done.result().gaps().isEmpty())
				MessageDialog.openInformation(getShell(), getWindowTitle(), MESSAGES.text("documents.gaps", done.result().gaps().size()));
			if (page.isOpenedAfterwards())
				Program.launch(done.result().file().toString());
			return true;
		}
		case Outcome.Failed<DocumentReport> failed -> page.setErrorMessage(failed.finding().message());
		case Outcome.Cancelled<DocumentReport> cancelled -> page.setErrorMessage(MESSAGES.text("documents.cancelled"));
		}
		return false;
	}
}
