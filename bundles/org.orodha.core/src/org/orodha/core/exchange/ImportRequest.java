// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.internal.exchange.InstalledTableReader;
import org.orodha.core.table.Table;
import org.orodha.core.table.TableDialectHints;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;

/**
 * What an importer is asked to read. Made by Orodha.
 *
 * @since 1.0
 */
public final class ImportRequest {

	private static final Messages MESSAGES = Messages.of(ImportRequest.class);

	private final Catalogue catalogue;
	private final List<Path> files;
	private final OptionValues options;
	private final List<Finding> remarks = new ArrayList<>();

	ImportRequest(Catalogue catalogue, List<Path> files, OptionValues options) {
		this.catalogue = Objects.requireNonNull(catalogue);
		this.files = List.copyOf(files);
		this.options = Objects.requireNonNull(options);
	}

	/** The catalogue that the files are compared with: a copy to read; what happens to it happens to nobody else. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The files, at least one. */
	public List<Path> files() {
		return files;
	}

	/** The values of the importer's options. */
	public OptionValues options() {
		return options;
	}

	/**
	 * The agency that the importer's option {@code owner} names; empty where it names none.
	 *
	 * @param place what the message is about where there is no such agency
	 * @throws ImportException where the catalogue has no such agency
	 */
	public Optional<Agency> owner(Place place) throws ImportException {
		String id = options.text("owner");
		if (id.isEmpty())
			return Optional.empty();
		return Optional.of(catalogue.find(Agency.class, id).orElseThrow(
				() -> new ImportException(place, MESSAGES.text("owner.unknown", id), MESSAGES.text("owner.unknown.remedy"))));
	}

	/** The language of texts that do not say theirs: the one that the importer's option {@code language} names, else the catalogue's first. */
	public String language() {
		String named = options.text("language");
		return named.isEmpty() ? catalogue.languages().getFirst() : named;
	}

	/** Begins the proposal that answers this request. */
	public Proposal.Builder proposal() {
		return Proposal.forCatalogue(catalogue);
	}

	/**
	 * The rows of the first file, a table in any form that Orodha reads.
	 *
	 * @throws ImportException where the file cannot be read, is no table, or its rows do not fit its header
	 */
	public Table table(IProgressMonitor monitor) throws ImportException {
		return table(files.get(0), TableDialectHints.NONE, monitor);
	}

	/**
	 * The rows of a file. What reading shows, such as footnotes that are left out, is told with the proposal.
	 *
	 * @param hints what is known of how the file is written
	 * @throws ImportException where the file cannot be read, is no table, or its rows do not fit its header
	 */
	public Table table(Path file, TableDialectHints hints, IProgressMonitor monitor) throws ImportException {
		Table table = InstalledTableReader.get(file).read(file, hints, monitor);
		remarks.addAll(table.remarks());
		return table;
	}

	/** What reading the files showed. */
	List<Finding> remarks() {
		return remarks;
	}
}
