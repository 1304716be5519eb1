// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.model.Agency;

/**
 * Reads procedures from process models of BPMN 2.0, whichever program wrote them: activities become steps, lanes and pools say who does
 * them. What a procedure has no place for is told, element by element, and kept word for word.
 */
public final class BpmnImporter implements Importer {

	/** The name of this form in verbatim values. */
	static final String ORIGIN = "bpmn";

	@Override
	public Proposal propose(ImportRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		Proposal.Builder proposal = request.proposal();
		Set<String> given = new HashSet<>();
		for (Path file : request.files())
			read(request, file, proposal, given, progress.split(1));
		return proposal.build();
	}

	private static void read(ImportRequest request, Path path, Proposal.Builder proposal, Set<String> given, IProgressMonitor monitor)
			throws ImportException {
		Place file = Place.of(path.toString());
		Agency owner = request.owner(file).orElse(null);
		NodeReader.Read read = NodeReader.read(path, monitor);
		List<ProcessModel> models = ProcessModel.of(read.root());
		if (models.isEmpty())
			throw new ImportException(file.row(read.root().line()), ProcedureOption.MESSAGES.text("file.empty"),
					ProcedureOption.MESSAGES.text("file.other.remedy"));
		String wanted = request.options().text("procedure");
		if (!wanted.isEmpty() && models.size() > 1)
			throw new ImportException(file.row(models.get(1).whole().line()), ProcedureOption.MESSAGES.text("file.several", models.size()),
					ProcedureOption.MESSAGES.text("file.several.remedy"));
		Catalogue catalogue = request.catalogue();
		for (ProcessModel model : models)
			new ProcedureReader(new Reading(catalogue, file, owner, request.language(), proposal), read.root(), model)
					.read(wanted, models.size() == 1, given);
		Homeless.tell(read, file, proposal);
	}
}
