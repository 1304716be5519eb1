// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.text.Owners;
import org.orodha.data.check.CheckReport;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Cell;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryChecker;
import org.orodha.data.delivery.Duties;
import org.orodha.data.delivery.Receipt;
import org.orodha.data.delivery.Signatories;
import org.orodha.data.tests.Story.Incident;
import org.orodha.data.tests.Story.Until;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.Person;
import org.orodha.model.Role;
import org.orodha.model.time.TimePeriod;
import org.orodha.workshop.figures.SampleTables;

/**
 * Makes the deliveries of the sample: two years of them, each received, checked, accepted or rejected and signed off by the operations
 * that everybody uses, by persons of the sample, on days of those years.
 */
final class SampleMaker {

	private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
	private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
	private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
	private static final String DESK = "ncm.desk-data-officer";
	private static final int DAYS_TO_DUE = 20;
	private static final IProgressMonitor QUIET = new NullProgressMonitor();

	private record Arrival(Dataset dataset, TimePeriod period, LocalDate day, UnaryOperator<String> fault, Optional<Incident> incident,
			boolean again) {

		String fileName() {
			return dataset.getId().replace('.', '-') + "-" + period + (again ? "-corrected" : "") + ".csv";
		}

		String text() {
			String table = SampleTables.of(dataset.getId(), period).orElseThrow().csv();
			String sent = fault.apply(table);
			if (incident.filter(Incident.Rejected.class::isInstance).isPresent() && sent.equals(table))
				throw new IllegalStateException(fileName() + " has no fault");
			return sent;
		}
	}

	private final Catalogue catalogue;
	private final Path folder;
	private final WorkingDays days;
	private final ExpectedDeliveries calendar;
	private final DeliveryChecker checker;

	/** @param folder for the files that are sent */
	SampleMaker(Catalogue catalogue, Path folder) {
		this.catalogue = catalogue;
		this.folder = folder;
		days = WorkingDays.of(catalogue);
		calendar = ExpectedDeliveries.of(catalogue, FIRST);
		checker = new CatalogueChecker(catalogue, EngineLimits.DEFAULT);
	}

	/** Makes all deliveries of some datasets. */
	void make(Set<String> datasets) throws Exception {
		Locale usual = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			for (Arrival arrival : arrivals(datasets))
				make(arrival);
		} finally {
			Locale.setDefault(usual);
		}
		catalogue.save(QUIET);
	}

	/** All files that are sent, by name. */
	Map<String, String> files() {
		return arrivals(SampleTables.datasets()).stream().collect(Collectors.toMap(Arrival::fileName, Arrival::text));
	}

	private List<Arrival> arrivals(Set<String> datasets) {
		List<Arrival> arrivals = new ArrayList<>();
		for (String dataset : SampleTables.datasets().stream().filter(datasets::contains).sorted().toList())
			periods(dataset).forEach(period -> arrivals.addAll(arrivals(dataset, period)));
		arrivals.sort(Comparator.comparing(Arrival::day).thenComparing(arrival -> arrival.dataset().getId()));
		return arrivals;
	}

	private static List<TimePeriod> periods(String dataset) {
		return Stream.iterate(TimePeriod.holding(FIRST, SampleTables.length(dataset).orElseThrow()), period -> !period.end().isAfter(LAST),
				period -> period.next().orElseThrow()).toList();
	}

	private List<Arrival> arrivals(String id, TimePeriod period) {
		Dataset dataset = catalogue.require(Dataset.class, id);
		LocalDate due = calendar.due(dataset, period.toString()).orElseGet(() -> period.end().plusDays(DAYS_TO_DUE));
		LocalDate usual = working(due.minusDays(1 + Math.floorMod((id + period).hashCode(), 5)));
		Optional<Incident> incident = Story.of(id, period.toString());
		return switch (incident.orElse(null)) {
		case null -> List.of(new Arrival(dataset, period, usual, UnaryOperator.identity(), incident, false));
		case Incident.Late late -> List.of(new Arrival(dataset, period, working(due.plusDays(late.days())), UnaryOperator.identity(), incident, false));
		case Incident.Rejected rejected -> Stream
				.of(new Arrival(dataset, period, usual, rejected.fault(), incident, false),
						new Arrival(dataset, period, working(usual.plusDays(rejected.again())), UnaryOperator.identity(), Optional.empty(), true))
				.limit(rejected.again() == 0 ? 1 : 2).toList();
		case Incident.Corrected corrected -> List.of(new Arrival(dataset, period, usual,
				text -> text.replace("," + corrected.right() + ",", "," + corrected.wrong() + ","), incident, false));
		case Incident.Missing missing -> List.of();
		case Incident.Waiting waiting -> List.of(new Arrival(dataset, period, usual, waiting.fault(), incident, false));
		};
	}

	private LocalDate working(LocalDate day) {
		return days.isWorking(day) ? day : days.plus(day, 1);
	}

	private Deliveries on(LocalDate day, LocalTime time) {
		return new Deliveries(catalogue, Clock.fixed(day.atTime(time).atZone(NAIROBI).toInstant(), NAIROBI));
	}

	private void make(Arrival arrival) throws Exception {
		Dataset dataset = arrival.dataset();
		LocalDate day = arrival.day();
		String agency = Owners.of(dataset).orElseThrow().getId();
		Path file = Files.writeString(folder.resolve(arrival.fileName()), arrival.text());
		Delivery delivery = on(day, LocalTime.of(9, 15)).receive(
				new Receipt(dataset, arrival.period().toString(), List.of(file), "portal", "data@" + agency + ".example.org"), actor(DESK), QUIET);
		if (arrival.incident().orElse(null) instanceof Incident.Late late)
			on(day, LocalTime.of(9, 20)).remark(delivery, actor(DESK), late.reason());
		if (arrival.incident().orElse(null) instanceof Incident.Waiting(var fault, Until until) && until == Until.RECEIVED)
			return;
		check(delivery, day, LocalTime.of(9, 30));
		switch (arrival.incident().orElse(null)) {
		case Incident.Rejected rejected ->
			on(days.plus(day, 1), LocalTime.of(10, 0)).reject(delivery, actor(validator(dataset)), rejected.note(), Locale.ENGLISH);
		case Incident.Waiting waiting -> {
			if (waiting.until() == Until.ACCEPTED)
				accept(delivery, day);
		}
		case Incident.Corrected corrected -> {
			correct(delivery, corrected, arrival, days.plus(day, 1));
			signOff(delivery, days.plus(day, 1));
		}
		case null, default -> signOff(delivery, day);
		}
	}

	private void correct(Delivery delivery, Incident.Corrected corrected, Arrival arrival, LocalDate day) throws Exception {
		List<String> lines = arrival.text().lines().toList();
		for (int line = 0; line < lines.size(); line++)
			if (lines.get(line).contains("," + corrected.wrong() + ","))
				on(day, LocalTime.of(8, 40)).correct(delivery, new Cell(arrival.fileName(), line + 1, corrected.column()), corrected.wrong(),
						corrected.right(), corrected.reason(), actor(DESK));
		check(delivery, day, LocalTime.of(9, 0));
	}

	private void check(Delivery delivery, LocalDate day, LocalTime time) throws Exception {
		DeliveryChecker timed = (checked, files, monitor) -> at(checker.check(checked, files, monitor), day, time);
		on(day, time).check(delivery, timed, actor(DESK), QUIET);
	}

	/** The report as of a day of the sample: it says nothing of the machine on which the sample is made. */
	private static CheckReport at(CheckReport report, LocalDate day, LocalTime time) {
		return new CheckReport(report.dataset(), report.files(), report.rows(), report.balance(), report.corrected(),
				day.atTime(time).atZone(NAIROBI).toInstant(), Duration.ofSeconds(1), report.fingerprint(), report.rules(), report.results(),
				report.skipped(), report.compared());
	}

	private void accept(Delivery delivery, LocalDate day) throws Exception {
		on(days.plus(day, 1), LocalTime.of(10, 0)).accept(delivery, actor(validator(delivery.getDataset())), null);
	}

	private void signOff(Delivery delivery, LocalDate day) throws Exception {
		accept(delivery, day);
		on(days.plus(day, 2), LocalTime.of(14, 0)).signOff(delivery, actor(signatory(delivery, days.plus(day, 2))), null, QUIET);
	}

	/** The desk that received, where nothing keeps it from validating what it received. */
	private String validator(Dataset dataset) {
		return Duties.isOwnWorkNotValidated(catalogue, dataset) ? Owners.of(dataset).orElseThrow().getId() + ".desk-validation" : DESK;
	}

	private String signatory(Delivery delivery, LocalDate day) {
		RoleHolders holders = new RoleHolders(catalogue, day);
		return Signatories.of(catalogue, delivery.getDataset()).stream().flatMap((Role role) -> holders.of(role).stream()).map(Person::getId)
				.filter(person -> !person.equals(validator(delivery.getDataset()))).findFirst().orElseThrow();
	}

	private static Actor actor(String person) {
		return new Actor(person, null);
	}
}
