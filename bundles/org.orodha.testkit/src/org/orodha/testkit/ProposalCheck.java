// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;

/**
 * What an importer proposes, to be looked at and applied.
 *
 * <pre>
 * run.read(file).creates("dis.register.t3").updates("dis.register.t1").conflicts().skips(1).apply();
 * </pre>
 *
 * @since 1.0
 */
public final class ProposalCheck {

	private final Catalogue catalogue;
	private final String importer;
	private final Proposal proposal;

	ProposalCheck(Catalogue catalogue, String importer, Proposal proposal) {
		this.catalogue = catalogue;
		this.importer = importer;
		this.proposal = proposal;
	}

	/** The proposal itself. */
	public Proposal proposal() {
		return proposal;
	}

	/** It creates these elements and no others, in any order. */
	public ProposalCheck creates(String... ids) {
		return expect("to create", ids, changes(Change.Create.class).map(change -> change.element().getId()));
	}

	/** It changes these elements of the catalogue and no others, in any order. */
	public ProposalCheck updates(String... ids) {
		return expect("to change", ids, changes(Change.Update.class).map(change -> change.element().getId()));
	}

	/** It leaves these elements to somebody to decide and no others, in any order. */
	public ProposalCheck conflicts(String... ids) {
		return expect("to leave to somebody to decide", ids, changes(Change.Conflict.class).map(Change.Conflict::element));
	}

	/** It leaves out so many rows. */
	public ProposalCheck skips(int rows) {
		if (proposal.skipped().size() != rows)
			throw new AssertionError("Expected " + importer + " to skip " + rows + " rows; it skips " + proposal.skipped());
		return this;
	}

	/** It creates and changes nothing, and leaves nothing to decide. */
	public ProposalCheck changesNothing() {
		return creates().updates().conflicts();
	}

	/**
	 * Makes all that is proposed, as one command, on behalf of the agency of the importer.
	 *
	 * @throws ImportException where elements of other agencies would be written
	 */
	public void apply() throws ImportException {
		Imports.apply(catalogue, proposal, Set.of());
	}

	private <C extends Change> Stream<C> changes(Class<C> kind) {
		return proposal.all().stream().filter(kind::isInstance).map(kind::cast);
	}

	private ProposalCheck expect(String what, String[] wanted, Stream<String> found) {
		List<String> expected = Stream.of(wanted).sorted().toList();
		List<String> there = new ArrayList<>(found.sorted().toList());
		if (!expected.equals(there))
			throw new AssertionError("Expected " + importer + " " + what + " " + expected + "; it does so with " + there);
		return this;
	}
}
