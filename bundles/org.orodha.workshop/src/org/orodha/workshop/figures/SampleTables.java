// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;

/**
 * The tables that the agencies of the sample send, for any period of a dataset. All are made of the same invented figures, so that
 * they agree with each other: visitors are among those who enter, months make up quarters, permits by class are those by citizenship.
 */
public final class SampleTables {

	private record Kind(PeriodLength length, Function<TimePeriod, SampleTable> maker) {
	}

	private static final Map<String, Kind> TABLES = tables();

	private SampleTables() {
	}

	private static Map<String, Kind> tables() {
		Map<String, Kind> tables = new LinkedHashMap<>();
		tables.put("dis.border-system.crossings-monthly", new Kind(PeriodLength.MONTH, Border::monthly));
		tables.put("dis.border-system.entries-quarterly", new Kind(PeriodLength.QUARTER, Border::entries));
		tables.put("dis.border-system.exits-quarterly", new Kind(PeriodLength.QUARTER, Border::exits));
		tables.put("dis.border-system.entries-by-reason", new Kind(PeriodLength.QUARTER, Border::reasons));
		tables.put("tri.arrivals.point-of-entry", new Kind(PeriodLength.MONTH, Tourism::points));
		tables.put("tri.arrivals.purpose", new Kind(PeriodLength.MONTH, Tourism::purposes));
		tables.put("tri.arrivals.nationality", new Kind(PeriodLength.MONTH, Tourism::nationalities));
		tables.put("tri.arrivals.tourists", new Kind(PeriodLength.YEAR, Tourism::tourists));
		tables.put("knbs.hotel-return.bed-nights-residence", new Kind(PeriodLength.MONTH, Tourism::nightsByResidence));
		tables.put("cbk.remittances.by-channel", new Kind(PeriodLength.MONTH, Remittances::channels));
		tables.put("cbk.remittances.by-region", new Kind(PeriodLength.MONTH, Remittances::regions));
		tables.put("cbk.balance-of-payments.personal-transfers", new Kind(PeriodLength.QUARTER, Remittances::transfers));
		tables.put("dis.permits.issued-citizenship", new Kind(PeriodLength.QUARTER, Documents::byCitizenship));
		tables.put("dis.permits.issued-class", new Kind(PeriodLength.QUARTER, Documents::byClass));
		tables.put("dis.permits.issued-occupation", new Kind(PeriodLength.YEAR, Documents::byOccupation));
		tables.put("dis.permits.in-force", new Kind(PeriodLength.YEAR, Documents::permitsInForce));
		tables.put("dis.passports.issued", new Kind(PeriodLength.QUARTER, Documents::passports));
		tables.put("knbs.economic-survey.passports-issued", new Kind(PeriodLength.YEAR, Documents::passportsPublished));
		tables.put("knbs.economic-survey.work-permits", new Kind(PeriodLength.YEAR, Documents::permitsPublished));
		tables.put("nea.labour-migrants.by-destination", new Kind(PeriodLength.QUARTER, Labour::byDestination));
		tables.put("nea.labour-migrants.by-occupation", new Kind(PeriodLength.YEAR, Labour::byOccupationAbroad));
		tables.put("knbs.kchs.migrant-labour-force", new Kind(PeriodLength.QUARTER, Labour::labourForceByEducation));
		tables.put("knbs.kchs.migrants-by-occupation", new Kind(PeriodLength.YEAR, Labour::labourForceByOccupation));
		tables.put("mol.labour-market-information.foreign-workers", new Kind(PeriodLength.YEAR, Labour::foreignWorkers));
		tables.put("drs.register.stock-settlement", new Kind(PeriodLength.MONTH, Residents::refugeesBySettlement));
		tables.put("drs.register.stock-status", new Kind(PeriodLength.YEAR, Residents::refugeesByStatus));
		tables.put("drs.register.stock-age", new Kind(PeriodLength.YEAR, Residents::refugeesByAge));
		tables.put("drs.register.departures", new Kind(PeriodLength.QUARTER, Residents::refugeesLeaving));
		tables.put("ctip.victims.by-form", new Kind(PeriodLength.YEAR, Residents::victimsByForm));
		tables.put("ctip.victims.assisted", new Kind(PeriodLength.YEAR, Residents::victimsAssisted));
		tables.put("ctip.victims.identified", new Kind(PeriodLength.YEAR, Residents::victimsByCitizenship));
		tables.put("sdda.diaspora-register.estimates", new Kind(PeriodLength.YEAR, Residents::nationalsEstimated));
		tables.put("sdda.diaspora-register.by-country", new Kind(PeriodLength.SEMESTER, Residents::nationalsRegistered));
		tables.put("ncm.profile-compilation.stock", new Kind(PeriodLength.YEAR, Residents::foreigners));
		return tables;
	}

	/** The datasets of which there are tables. */
	public static Set<String> datasets() {
		return Set.copyOf(TABLES.keySet());
	}

	/** How long the periods of a dataset are; empty where the sample's figures say nothing of it. */
	public static Optional<PeriodLength> length(String dataset) {
		return Optional.ofNullable(TABLES.get(dataset)).map(Kind::length);
	}

	/** The table of a dataset for a period; empty where the sample's figures say nothing of it, or its periods are not as long. */
	public static Optional<SampleTable> of(String dataset, TimePeriod period) {
		return Optional.ofNullable(TABLES.get(dataset)).filter(kind -> kind.length() == period.length()).map(kind -> kind.maker().apply(period));
	}
}
