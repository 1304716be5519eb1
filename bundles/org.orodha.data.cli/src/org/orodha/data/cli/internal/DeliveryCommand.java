// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.Closeable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.cli.User;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.data.check.CheckReport.Verdict;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Reception;
import org.orodha.model.CheckRecord;
import org.orodha.model.Delivery;
import org.orodha.model.Role;

import picocli.CommandLine.Option;

/** What the commands that do something with a delivery have in common. */
abstract class DeliveryCommand extends CatalogueCommand {

	/** The columns of a delivery that a person sees. */
	static final List<String> COLUMNS = List.of("delivery", "state", "verdict", "errors", "warnings");

	@Option(names = "--override", paramLabel = "REASON", descriptionKey = "delivery.override")
	private String override;

	@Option(names = "--person", paramLabel = "NAME", descriptionKey = "delivery.person")
	private String person;

	@Option(names = "--role", paramLabel = "ROLE", descriptionKey = "delivery.role")
	private String role;

	DeliveryCommand(Terminal terminal) {
		super(terminal);
	}

	/** Who the user says to be, who the settings of the machine say it is, or as whom the user is logged in. */
	final Actor actor(Catalogue catalogue) {
		Role acting = role == null ? null : catalogue.require(Role.class, role);
		return User.of(person).as(acting);
	}

	/** Why data passes though no instrument lets it; null where that may not be. */
	final String override() {
		return override;
	}

	/** Says where nobody is known to hold the role in which something was done. */
	final void tellOf(Actor actor, Deliveries deliveries) {
		deliveries.remark(actor).ifPresent(terminal().err()::println);
	}

	/** Waits until no other command changes a delivery; to be closed when the change is saved. */
	final Closeable turn(String delivery) throws CatalogueException, DeliveryException {
		return Reception.turn(storage().attachments(), delivery, terminal().progress());
	}

	static Deliveries deliveries(Catalogue catalogue) {
		return new Deliveries(catalogue, Clock.systemDefaultZone());
	}

	/** Where a delivery stands, and what its last check found. */
	static Map<String, Object> record(Delivery delivery) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("delivery", delivery.getId());
		values.put("dataset", delivery.getDataset() == null ? null : delivery.getDataset().getId());
		values.put("period", delivery.getPeriod());
		values.put("state", key(delivery.getState()));
		values.put("supersedes", delivery.getSupersedes() == null ? null : delivery.getSupersedes().getId());
		List<CheckRecord> checks = delivery.getChecks();
		CheckRecord last = checks.isEmpty() ? null : checks.get(checks.size() - 1);
		values.put("verdict", last == null ? null : Verdict.of(last).name().toLowerCase(Locale.ROOT));
		values.put("rows", last == null ? null : last.getRows());
		values.put("errors", last == null ? null : last.getErrors());
		values.put("warnings", last == null ? null : last.getWarnings());
		values.put("information", last == null ? null : last.getInformation());
		values.put("unapplied", last == null ? null : last.getUnapplied());
		return values;
	}

	static String key(Enumerator value) {
		return value.getLiteral();
	}

	/** The exit code for a delivery that was checked, or not. */
	static int code(Delivery delivery) {
		List<CheckRecord> checks = delivery.getChecks();
		return !checks.isEmpty() && Verdict.of(checks.getLast()).needsJustification() ? ExitCode.FINDINGS : ExitCode.FINE;
	}
}
