// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.ncm;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Owners;
import org.orodha.core.time.Recurrence;
import org.orodha.model.Dataset;
import org.orodha.model.Definition;
import org.orodha.model.Requirement;

/**
 * OR-NCM-1 a table for which nobody delivers, OR-NCM-2 one without a harmonised definition, OR-NCM-3 an agency's definition that nobody
 * aligned with it, OR-NCM-4 data without a day on which it is due, OR-NCM-5 data that comes after its table is due.
 */
public final class ProfileValidator implements Validator {

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		Profile profile = new Profile(request.catalogue());
		RuleReport report = new RuleReport(request);
		SubMonitor progress = SubMonitor.convert(monitor, profile.tables().size());
		for (Requirement table : profile.tables()) {
			progress.split(1);
			List<Dataset> delivered = table.getDatasets().stream().filter(profile::has).toList();
			if (delivered.isEmpty())
				report.addAbout(ProfileRule.UNDELIVERED, table, Requirement::getDatasets);
			definitions(table, delivered, report);
			delivered.forEach(dataset -> due(table, dataset, report));
		}
	}

	private static void definitions(Requirement table, List<Dataset> delivered, RuleReport report) {
		if (table.getConcept() == null)
			return;
		List<Definition> all = report.catalogue().all(Definition.class).stream().filter(each -> each.getConcept() == table.getConcept()).toList();
		Optional<Definition> harmonised = all.stream().filter(Definition::isHarmonised).findFirst();
		if (harmonised.isEmpty())
			report.addAbout(ProfileRule.UNDEFINED, table, Requirement::getConcept, table.getConcept());
		else
			all.stream().filter(each -> each != harmonised.get() && isOfSender(each, delivered) && !isAligned(each, harmonised.get()))
					.forEach(each -> report.addAbout(ProfileRule.UNALIGNED, each, Definition::getAlignments, harmonised.get(), Profile.number(table)));
	}

	private static boolean isOfSender(Definition definition, List<Dataset> delivered) {
		return delivered.stream().anyMatch(dataset -> Owners.of(dataset).orElse(null) == definition.getOwner());
	}

	private static boolean isAligned(Definition definition, Definition harmonised) {
		return definition.getAlignments().stream().anyMatch(alignment -> alignment.getTarget() == harmonised && alignment.isSetRelation());
	}

	private static void due(Requirement table, Dataset dataset, RuleReport report) {
		Optional<LocalDate> comes = firstOfYear(dataset.getReleaseCalendar(), report.on());
		if (comes.isEmpty())
			report.addAbout(ProfileRule.NO_DAY, dataset, Dataset::getReleaseCalendar, Profile.number(table));
		else
			firstOfYear(table.getDeadline(), report.on()).filter(wanted -> comes.get().isAfter(wanted)).ifPresent(wanted -> report.addAbout(
					ProfileRule.TOO_LATE, dataset, Dataset::getReleaseCalendar, comes.get(), Profile.number(table), wanted));
	}

	/** The data of a whole year is there on the first day after it on which data comes. */
	private static Optional<LocalDate> firstOfYear(String rule, LocalDate on) {
		LocalDate newYearsEve = LocalDate.of(on.getYear() - 1, Month.DECEMBER, 31);
		return Recurrence.read(rule).flatMap(read -> read.after(newYearsEve, newYearsEve));
	}
}
