// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.cli.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Records;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.data.delivery.Cell;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.model.Correction;
import org.orodha.model.Delivery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records the correction of a cell. */
@Command(name = "correct")
final class CorrectCommand extends DeliveryCommand {

	@Parameters(index = "0", paramLabel = "DELIVERY", descriptionKey = "delivery.id")
	private String id;

	@Parameters(index = "1", paramLabel = "FILE", descriptionKey = "correct.file")
	private String file;

	@Parameters(index = "2", paramLabel = "LINE", descriptionKey = "correct.line")
	private long line;

	@Parameters(index = "3", paramLabel = "COLUMN", descriptionKey = "correct.column")
	private String column;

	@Parameters(index = "4", paramLabel = "VALUE", descriptionKey = "correct.value")
	private String value;

	@Option(names = "--before", paramLabel = "VALUE", descriptionKey = "correct.before")
	private String before;

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "correct.reason", required = true)
	private String reason;

	CorrectCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, DeliveryException, IOException {
		Delivery delivery;
		Correction correction;
		try (Closeable turn = turn(id)) {
			Catalogue catalogue = open();
			delivery = catalogue.require(Delivery.class, id);
			Actor actor = actor(catalogue);
			Deliveries deliveries = deliveries(catalogue);
			correction = deliveries.correct(delivery, new Cell(file, line, column), before, value, reason, actor);
			tellOf(actor, deliveries);
			catalogue.save(terminal().progress());
		}
		try (Results results = results(List.of("delivery", "file", "line", "column", "before", "after"))) {
			results.add(record(delivery, correction));
		}
		return ExitCode.FINE;
	}

	private static Map<String, Object> record(Delivery delivery, Correction correction) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("delivery", delivery.getId());
		values.put("file", correction.getFile());
		values.put("line", correction.getLine());
		values.put("column", correction.getColumn());
		values.put("before", correction.getBefore());
		values.put("after", correction.getAfter());
		values.put("reason", correction.getReason());
		values.put("person", correction.getPerson());
		values.put("time", correction.getTime());
		return values;
	}
}
