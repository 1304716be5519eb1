// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.ProcedureLifecycle;
import org.orodha.core.catalogue.ProcedureLifecycle.Decision;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.Role;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Leads a procedure on its way to adoption, and out of use. */
@Command(name = "status")
final class StatusCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "PROCEDURE", descriptionKey = "status.id")
	private String id;

	@Parameters(index = "1", paramLabel = "STATUS", descriptionKey = "status.status")
	private String status;

	@Option(names = "--person", paramLabel = "NAME", descriptionKey = "status.person")
	private String person = System.getProperty("user.name");

	@Option(names = "--role", paramLabel = "ROLE", descriptionKey = "status.role")
	private String role;

	@Option(names = "--date", paramLabel = "DATE", descriptionKey = "status.date")
	private String date;

	@Option(names = "--record", paramLabel = "TEXT", descriptionKey = "status.record")
	private String record;

	StatusCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		LifecycleStatus wanted = LifecycleStatus.get(status);
		if (wanted == null)
			throw usage(CommandTexts.text("status.unknown", status,
					Arrays.stream(LifecycleStatus.values()).map(LifecycleStatus::getLiteral).collect(Collectors.joining(", "))));
		LocalDate day = day();
		Catalogue catalogue = open();
		Procedure procedure = catalogue.require(Procedure.class, id);
		Role acting = role == null ? null : catalogue.require(Role.class, role);
		new ProcedureLifecycle(catalogue).lead(procedure, wanted, new Decision(person, acting, day, record));
		catalogue.save(terminal().progress());
		if (acting != null)
			new RoleHolders(catalogue, day).remark(acting).ifPresent(terminal().err()::println);
		try (Results results = results(List.of("procedure", "status", "adopted"))) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("procedure", procedure.getId());
			values.put("status", procedure.getStatus().getLiteral());
			values.put("adopted", procedure.getAdoptedOn());
			results.add(values);
		}
		return ExitCode.FINE;
	}

	private LocalDate day() {
		try {
			return date == null ? LocalDate.now() : LocalDate.parse(date);
		} catch (DateTimeParseException wrong) {
			throw usage(CommandTexts.text("status.day", date));
		}
	}
}
