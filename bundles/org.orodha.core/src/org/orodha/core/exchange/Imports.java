// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.ImportException;

/** Bringing files in: propose, look, apply. */
public final class Imports {

	private final Guard guard;

	/** @param guard runs the importers */
	public Imports(Guard guard) {
		this.guard = guard;
	}

	/** What an importer would change because of these files. Nothing is changed yet. */
	public Outcome<Proposal> propose(Catalogue catalogue, Contribution<Importer> importer, List<Path> files,
			OptionValues options, IProgressMonitor monitor) {
		ImportRequest request = new ImportRequest(catalogue, files, options);
		return guard.run(importer, monitor, (object, progress) -> object.propose(request, progress).remarked(request.remarks()));
	}

	/** Makes all that is proposed, as one command that can be undone. Nothing is saved yet. */
	public static void apply(Catalogue catalogue, Proposal proposal) throws ImportException {
		apply(catalogue, proposal, proposal.changes());
	}

	/**
	 * Makes the chosen changes of a proposal as one command that can be undone. Nothing is saved yet.
	 *
	 * @throws ImportException where what is to be done outside the catalogue fails; the catalogue is then as it was
	 */
	public static void apply(Catalogue catalogue, Proposal proposal, Collection<Change> chosen) throws ImportException {
		for (Proposal.Aside work : proposal.asides())
			work.run();
		if (!chosen.isEmpty())
			catalogue.execute(Proposal.command(catalogue, chosen));
	}
}
