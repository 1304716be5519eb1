// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.time.Clock;
import java.time.LocalDate;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.due.WorkingDays;
import org.orodha.model.Agency;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.sop.work.WorkList;

import picocli.CommandLine.Option;

/** What the commands that show work have in common. */
abstract class WorkCommand extends CatalogueCommand {

	private final Clock clock;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "work.on")
	private LocalDate on;

	@Option(names = "--days", paramLabel = "NUMBER", descriptionKey = "work.days")
	private Integer days;

	@Option(names = "--role", paramLabel = "ROLE", descriptionKey = "work.role")
	private String role;

	@Option(names = "--agency", paramLabel = "AGENCY", descriptionKey = "work.agency")
	private String agency;

	@Option(names = "--person", paramLabel = "PERSON", descriptionKey = "work.person")
	private String person;

	WorkCommand(Terminal terminal, Clock clock) {
		super(terminal);
		this.clock = clock;
	}

	/** The work that the user asked for. @param usual how many days ahead, unless the user says */
	final WorkList work(Catalogue catalogue, int usual) throws CatalogueException {
		LocalDate day = on == null ? WorkingDays.of(catalogue).today(clock) : on;
		WorkList work = WorkList.of(catalogue, day, day.plusDays(days == null ? usual : days));
		if (role != null) {
			Role wanted = catalogue.require(Role.class, role);
			work = work.only(item -> item.concerns(wanted));
		}
		if (agency != null) {
			Agency wanted = catalogue.require(Agency.class, agency);
			work = work.only(item -> item.concerns(wanted));
		}
		return person == null ? work : work.of(catalogue.require(Person.class, person), catalogue);
	}

	/** Tells which recurrence rules cannot be followed. */
	final void tellFaults(WorkList work) {
		work.faults().forEach((element, fault) -> terminal().err().println(element + ": " + fault));
	}

	final Clock clock() {
		return clock;
	}
}
