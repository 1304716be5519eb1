// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Adoptions;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Lifecycle;
import org.orodha.core.catalogue.Lifecycle.Decision;
import org.orodha.core.catalogue.NextVersion;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.AdoptionLevel;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.Role;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what a body decided on a procedure. */
@Command(name = "adopt")
final class AdoptCommand extends DecidingCommand {

	@Parameters(index = "0", paramLabel = "PROCEDURE", descriptionKey = "adopt.procedure")
	private String id;

	@Option(names = "--level", paramLabel = "LEVEL", required = true, descriptionKey = "adopt.level")
	private String level;

	@Option(names = "--body", paramLabel = "NAME", required = true, descriptionKey = "adopt.body")
	private String body;

	@Option(names = "--minutes", paramLabel = "TEXT", required = true, descriptionKey = "adopt.minutes")
	private String minutes;

	@Option(names = "--role", paramLabel = "ROLE", descriptionKey = "adopt.role")
	private String role;

	@Option(names = "--reservations", paramLabel = "TEXT", descriptionKey = "adopt.reservations")
	private String reservations;

	@Option(names = "--send-back", descriptionKey = "adopt.send-back")
	private boolean sendBack;

	AdoptCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		AdoptionLevel wanted = literal(AdoptionLevel.class, level, "level.unknown");
		Catalogue catalogue = open();
		Procedure named = catalogue.require(Procedure.class, id);
		Procedure procedure = NextVersion.of(catalogue, named).orElse(named);
		Procedure inForce = Adoptions.isNext(procedure) ? procedure.getVersionOf() : procedure;
		String version = procedure.getVersion();
		Lifecycle lifecycle = new Lifecycle(catalogue);
		Decision decision = new Decision(actor(role == null ? null : catalogue.require(Role.class, role)), day(), minutes, null, body,
				reservations);
		if (sendBack)
			lifecycle.sendBack(procedure, decision);
		else
			lifecycle.lead(procedure, wanted == AdoptionLevel.HIGHEST ? LifecycleStatus.ADOPTED : LifecycleStatus.TECHNICALLY_ADOPTED,
					decision);
		catalogue.save(terminal().progress());
		Procedure decided = catalogue.contains(procedure.getId()) ? procedure : inForce;
		lifecycle.remark(decided, day()).ifPresent(terminal().err()::println);
		tell(decided, decided.getDecisions().getLast());
		terminal().err().println(SopTexts.text(sendBack ? "adopt.sent-back" : "adopt.done", decided.getId(), version == null ? "" : version));
		return ExitCode.FINE;
	}

	private void tell(Procedure procedure, AdoptionDecision decision) throws IOException {
		try (var results = results(List.of("procedure", "version", "level", "outcome", "body", "date", "minutes", "fingerprint"))) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("procedure", procedure.getId());
			values.put("version", decision.getVersion());
			values.put("level", decision.getLevel().getLiteral());
			values.put("outcome", decision.getOutcome().getLiteral());
			values.put("body", decision.getBody());
			values.put("date", decision.getDate());
			values.put("minutes", decision.getMinutes());
			values.put("fingerprint", decision.getFingerprint());
			results.add(values);
		}
	}
}
