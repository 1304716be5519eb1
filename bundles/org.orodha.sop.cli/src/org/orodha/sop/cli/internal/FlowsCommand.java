// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.CommandFailure;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Labels;
import org.orodha.model.Flow;
import org.orodha.sop.flow.FlowMatrix;
import org.orodha.sop.flow.FlowProposals;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the flows, or proposes those that steps, instruments and requirements let conclude. */
@Command(name = "flows")
final class FlowsCommand extends CatalogueCommand {

	private static final String PROPOSE = "propose";

	private final Clock clock;

	@Parameters(index = "0", arity = "0..1", paramLabel = PROPOSE, descriptionKey = "flows.action")
	private String action;

	@Option(names = "--without-instrument", descriptionKey = "flows.without-instrument")
	private boolean withoutInstrument;

	@Option(names = "--matrix", descriptionKey = "flows.matrix")
	private boolean matrix;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "flows.on")
	private LocalDate on;

	@Option(names = "--dry-run", descriptionKey = "flows.dry-run")
	private boolean dryRun;

	@Option(names = "--for", paramLabel = "AGENCY", split = ",", defaultValue = "${env:ORODHA_FOR}", descriptionKey = "flows.for")
	private Set<String> behalf = Set.of();

	FlowsCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	@Override
	public Integer call() throws CatalogueException, IOException, CommandFailure {
		if (action != null && !action.equals(PROPOSE))
			throw usage(WorkTexts.text("flows.action.unknown", action));
		Catalogue catalogue = open();
		LocalDate day = on == null ? LocalDate.now(clock) : on;
		if (matrix) {
			if (action != null)
				throw usage(WorkTexts.text("flows.matrix.alone", action));
			return new FlowPairs(FlowMatrix.of(catalogue, day), format().isTable()).write(withoutInstrument, results(FlowPairs.COLUMNS), terminal());
		}
		return action == null ? new FlowList(catalogue, day).write(withoutInstrument, results(FlowList.COLUMNS), terminal())
				: propose(catalogue, FlowProposals.propose(catalogue, day));
	}

	private int propose(Catalogue catalogue, Proposal proposal) throws CatalogueException, IOException, CommandFailure {
		try (Results results = results(List.of("flow", "from", "to", "datasets", "instrument", "basis"))) {
			for (Change change : proposal.changes())
				if (change instanceof Change.Create create && create.element() instanceof Flow flow)
					results.add(record(flow, change));
		}
		if (!dryRun)
			apply(catalogue, proposal);
		terminal().err().println(WorkTexts.text(dryRun ? "flows.would" : "flows.proposed", proposal.changes().size()));
		return ExitCode.FINE;
	}

	private void apply(Catalogue catalogue, Proposal proposal) throws CatalogueException, CommandFailure {
		try {
			Imports.apply(catalogue, proposal, behalf);
		} catch (ImportException refused) {
			throw new CommandFailure(refused.finding());
		}
		catalogue.save(terminal().progress());
	}

	private static Map<String, Object> record(Flow flow, Change change) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("flow", flow.getId());
		values.put("from", Labels.id(flow.getSender()));
		values.put("to", Labels.id(flow.getRecipient()));
		values.put("datasets", flow.getDatasets().stream().map(Labels::id).toList());
		values.put("instrument", flow.getInstrument() == null ? null : Labels.id(flow.getInstrument()));
		values.put("basis", change.basis());
		return values;
	}
}
