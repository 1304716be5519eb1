// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Frozen;
import org.orodha.core.findings.Fix;
import org.orodha.core.law.Force;
import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Severity;
import org.orodha.sop.Procedures;
import org.orodha.sop.law.Standing;

/** OR-0151 an instrument that ends within 30 days, or 90; OR-0152 a procedure or flow that rests on one that has ended. */
final class InstrumentLife {

	private static final Messages MESSAGES = Messages.of(InstrumentLife.class);
	private static final int SOON = 30;

	private final LocalDate day;

	InstrumentLife(LocalDate day) {
		this.day = day;
	}

	void check(RuleReport report) {
		for (LegalInstrument instrument : report.catalogue().all(LegalInstrument.class))
			if (instrument.getInForceTo() != null && Force.isInForce(instrument, day))
				checkEnd(instrument, ChronoUnit.DAYS.between(day, instrument.getInForceTo()), report);
		for (Procedure procedure : report.catalogue().all(Procedure.class))
			if (!Procedures.isDeprecated(procedure))
				for (LegalInstrument basis : procedure.getLegalBases())
					checkBasis(procedure, Literals.PROCEDURE__LEGAL_BASES, basis, report);
		for (Flow flow : report.catalogue().all(Flow.class))
			if (flow.getInstrument() != null && (!flow.isSetStatus() || flow.getStatus() != LifecycleStatus.DEPRECATED))
				checkBasis(flow, Literals.FLOW__INSTRUMENT, flow.getInstrument(), report);
	}

	private static void checkEnd(LegalInstrument instrument, long days, RuleReport report) {
		if (days <= Standing.SOON)
			report.add(LawRule.INSTRUMENT_ENDS, days <= SOON ? Severity.WARNING : Severity.INFORMATION, instrument,
					Literals.LEGAL_INSTRUMENT__IN_FORCE_TO, instrument.getInForceTo(), days);
	}

	private void checkBasis(CatalogueElement element, EReference feature, LegalInstrument basis, RuleReport report) {
		if (basis.eIsProxy() || basis.getInForceTo() == null || !basis.getInForceTo().isBefore(day))
			return;
		if (basis.getReplacedBy() instanceof LegalInstrument successor && !successor.eIsProxy() && !Frozen.is(element, feature))
			report.add(LawRule.RESTS_ON_ENDED, element, feature, replacement(element, feature, basis, successor, report), basis,
					basis.getInForceTo());
		else
			report.add(LawRule.RESTS_ON_ENDED, element, feature, basis, basis.getInForceTo());
	}

	private static Fix replacement(CatalogueElement element, EReference feature, LegalInstrument ended, LegalInstrument successor,
			RuleReport report) {
		String id = element.getId();
		String label = MESSAGES.text("fix.successor", Labels.of(successor, report.catalogue().readingLanguages()));
		return new Fix() {
			@Override
			public String label() {
				return label;
			}

			@Override
			public Command command(Catalogue catalogue) {
				CatalogueElement present = catalogue.require(CatalogueElement.class, id);
				LegalInstrument next = catalogue.require(LegalInstrument.class, successor.getId());
				return Commands.set(catalogue, present, feature, feature.isMany() ? replaced(present, feature, ended.getId(), next) : next);
			}
		};
	}

	private static List<LegalInstrument> replaced(CatalogueElement element, EReference feature, String ended, LegalInstrument next) {
		return ((List<?>) element.eGet(feature)).stream().map(LegalInstrument.class::cast)
				.map(basis -> Labels.id(basis).equals(ended) ? next : basis).distinct().toList();
	}
}
