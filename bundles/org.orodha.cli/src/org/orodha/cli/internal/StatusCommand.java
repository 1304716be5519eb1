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
import org.orodha.cli.User;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Lifecycle;
import org.orodha.core.catalogue.Lifecycle.Decision;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.text.Kinds;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Role;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Leads an element on its way to adoption, and out of use. */
@Command(name = "status")
final class StatusCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "ELEMENT", descriptionKey = "status.id")
	private String id;

	@Parameters(index = "1", paramLabel = "STATUS", descriptionKey = "status.status")
	private String status;

	@Option(names = "--person", paramLabel = "NAME", descriptionKey = "status.person")
	private String person;

	@Option(names = "--role", paramLabel = "ROLE", descriptionKey = "status.role")
	private String role;

	@Option(names = "--date", paramLabel = "DATE", descriptionKey = "status.date")
	private String date;

	@Option(names = "--record", paramLabel = "TEXT", descriptionKey = "status.record")
	private String record;

	@Option(names = "--replaced-by", paramLabel = "ELEMENT", descriptionKey = "status.replaced-by")
	private String replacedBy;

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
		LifecycleElement element = catalogue.require(LifecycleElement.class, id);
		Role acting = role == null ? null : catalogue.require(Role.class, role);
		LifecycleElement successor = replacedBy == null ? null : catalogue.require(LifecycleElement.class, replacedBy);
		Lifecycle lifecycle = new Lifecycle(catalogue);
		lifecycle.lead(element, wanted, new Decision(User.of(person).as(acting), day, record, successor));
		catalogue.save(terminal().progress());
		if (acting != null)
			new RoleHolders(catalogue, day).remark(acting).ifPresent(terminal().err()::println);
		if (wanted != LifecycleStatus.DEPRECATED)
			lifecycle.remark(element, day).ifPresent(terminal().err()::println);
		else if (element.getReplacedBy() == null)
			terminal().err().println(CommandTexts.text("status.unreplaced", id));
		tell(element);
		return ExitCode.FINE;
	}

	private void tell(LifecycleElement element) throws IOException {
		try (Results results = results(List.of("kind", "element", "status", "day", "replaced-by"))) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("kind", Kinds.name(element.eClass()));
			values.put("element", element.getId());
			values.put("status", element.getStatus().getLiteral());
			values.put("day", day());
			values.put("replaced-by", element.getReplacedBy() == null ? null : element.getReplacedBy().getId());
			results.add(values);
		}
	}

	private LocalDate day() {
		try {
			return date == null ? LocalDate.now() : LocalDate.parse(date);
		} catch (DateTimeParseException wrong) {
			throw usage(CommandTexts.text("status.day", date));
		}
	}
}
