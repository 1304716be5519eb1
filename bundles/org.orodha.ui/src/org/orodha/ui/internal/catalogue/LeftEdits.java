// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.catalogue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.catalogue.UnsavedEdits;
import org.orodha.ui.CatalogueService;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;
import org.slf4j.LoggerFactory;

/** What an earlier workbench left unsaved of a catalogue, and what the user decides about it. */
final class LeftEdits {

	private final OpenCatalogue catalogue;
	private final UnsavedEdits left;
	private final KeepingJob keeping;

	/** @param keeping keeps the catalogue's present edits */
	LeftEdits(OpenCatalogue catalogue, UnsavedEdits left, KeepingJob keeping) {
		this.catalogue = catalogue;
		this.left = left;
		this.keeping = keeping;
	}

	/** Asks about the edits, if there are any. */
	void offer() {
		try {
			List<UnsavedEdit> edits = left.kept();
			if (edits.isEmpty())
				return;
			LeftEditsDialog dialog = new LeftEditsDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), catalogue,
					edits, left.time().orElseGet(Instant::now));
			LeftEditsDialog.Answer answer = dialog.ask();
			if (!isOpen())
				// It was read again meanwhile, and they are offered for what was read.
				return;
			switch (answer) {
			case TAKE -> take(edits, dialog.chosen());
			case DISCARD -> left.forget();
			case LATER -> {
				return;
			}
			}
		} catch (IOException | CatalogueException failure) {
			StatusManager.getManager().handle(
					CatalogueProjects.error(UiText.text("unsaved.unread", catalogue.title(), failure.getMessage()), failure),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private boolean isOpen() {
		return PlatformUI.getWorkbench().getService(CatalogueService.class).find(catalogue.project()).filter(present -> present == catalogue).isPresent();
	}

	/** They are left until they are kept among the present edits: there is no moment at which a kill would lose them. */
	private void take(List<UnsavedEdit> edits, Set<UnsavedEdit> chosen) throws CatalogueException {
		catalogue.catalogue().takeUp(edits.stream().filter(chosen::contains).toList());
		List<UnsavedEdit> rest = edits.stream().filter(edit -> !chosen.contains(edit)).toList();
		keeping.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				keeping.removeJobChangeListener(this);
				if (event.getResult().isOK())
					keepOnly(rest);
			}
		});
		keeping.ask();
	}

	private void keepOnly(List<UnsavedEdit> rest) {
		try {
			left.keep(rest);
		} catch (IOException failure) {
			LoggerFactory.getLogger(LeftEdits.class).warn("Edits of {} that were taken up will be offered again", catalogue.title(),
					failure);
		}
	}
}
