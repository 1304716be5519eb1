// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.law.Force;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;

/** OR-0060 an agreement that has expired, OR-0061 an agreement without parties. */
final class InstrumentRules implements IntegrityRules {

	@Override
	public void check(RuleReport report) {
		for (LegalInstrument instrument : report.catalogue().all(LegalInstrument.class)) {
			boolean current = !instrument.isSetStatus() || instrument.getStatus() != LifecycleStatus.DEPRECATED;
			if (current && instrument.getInForceTo() != null && instrument.getInForceTo().isBefore(report.on()))
				report.add(CatalogueRule.INSTRUMENT_ENDED, instrument, Literals.LEGAL_INSTRUMENT__IN_FORCE_TO,
						instrument.getInForceTo());
			if (Force.isAgreement(instrument) && instrument.getParties().size() < 2)
				report.add(CatalogueRule.PARTIES_MISSING, instrument, Literals.LEGAL_INSTRUMENT__PARTIES);
		}
	}
}
