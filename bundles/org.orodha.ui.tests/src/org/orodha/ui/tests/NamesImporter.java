// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** Reads names of agencies, one a line. */
public final class NamesImporter implements Importer {

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		Place file = Place.of(request.files().get(0).toString());
		Proposal.Builder proposal = request.proposal();
		List<String> lines = lines(request, file);
		for (int number = 1; number <= lines.size(); number++) {
			String name = lines.get(number - 1);
			if (name.isBlank())
				proposal.skip(file.row(number), "empty");
			else
				proposal.put(file.row(number), request.options().text("prefix") + "-" + number, Literals.AGENCY,
						agency -> name((Agency) agency, name));
		}
		return proposal.build();
	}

	private static void name(Agency agency, String name) {
		agency.getName().clear();
		agency.getName().add(Texts.text("en", name, TextState.ORIGINAL));
	}

	private static List<String> lines(ImportRequest request, Place file) throws ImportException {
		try {
			return Files.readAllLines(request.files().get(0));
		} catch (IOException failure) {
			throw new ImportException(file, "The file cannot be read.", "Choose another.", failure);
		}
	}
}
