// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueCopy;
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
		CatalogueCopy copy = catalogue.copy();
		Origins origins = new Origins(importer);
		ImportRequest request = new ImportRequest(copy.catalogue(), files, options);
		return guard.run(importer, options, monitor, (object, progress) -> {
			Proposal proposal = object.propose(request, progress).remarked(request.remarks());
			return proposal.with(origins, new Adoption(catalogue, copy, origins).adopt(proposal.all()),
					proposal.asides().stream().map(work -> guarded(importer, options, work)).toList());
		});
	}

	/** What an importer wants done when its proposal is applied is the importer's code too. */
	private Proposal.Aside guarded(Contribution<Importer> importer, OptionValues options, Proposal.Aside work) {
		return () -> {
			Outcome<Boolean> outcome = guard.run(importer, options, new NullProgressMonitor(), (object, progress) -> {
				work.run();
				return true;
			});
			if (outcome instanceof Outcome.Failed<Boolean> failed)
				throw ImportException.of(failed.finding());
			if (outcome instanceof Outcome.Cancelled)
				throw new OperationCanceledException();
		};
	}

	/**
	 * Makes all that is proposed, as one command that can be undone. Nothing is saved yet.
	 *
	 * @param behalf the identifiers of the agencies on whose behalf it is made
	 * @throws ImportException as {@link #apply(Catalogue, Proposal, Collection, Set)}
	 */
	public static void apply(Catalogue catalogue, Proposal proposal, Set<String> behalf) throws ImportException {
		apply(catalogue, proposal, proposal.changes(), behalf);
	}

	/**
	 * Makes the chosen changes of a proposal as one command that can be undone. Nothing is saved yet. Each element notes on
	 * behalf of which agency it was written.
	 *
	 * @param behalf the identifiers of the agencies on whose behalf it is made
	 * @throws ImportException where elements of other agencies would be written, see {@link Ownership}, or what is to be done
	 *                         outside the catalogue fails; the catalogue is then as it was
	 */
	public static void apply(Catalogue catalogue, Proposal proposal, Collection<Change> chosen, Set<String> behalf)
			throws ImportException {
		new Ownership(catalogue, proposal).require(chosen, behalf);
		for (Proposal.Aside work : proposal.asides())
			work.run();
		if (!chosen.isEmpty())
			catalogue.execute(proposal.command(catalogue, chosen));
	}
}
