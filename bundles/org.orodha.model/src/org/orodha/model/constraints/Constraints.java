// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.model.constraints;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.model.Alignment;
import org.orodha.model.Dataset;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.RoleHolding;
import org.orodha.model.Variable;
import org.orodha.model.time.TimePeriod;

/** What the model itself forbids; the generated operations of the same names call these. */
public final class Constraints {

	/** The source of the diagnostics made here. */
	public static final String SOURCE = "org.orodha.model";

	private Constraints() {
	}

	/** Whether the element's last day of validity is on or after its first; true where one of them is open. */
	public static boolean validityIsOrdered(LifecycleElement element, DiagnosticChain diagnostics) {
		return ordered(element, element.getValidFrom(), element.getValidTo(), Literals.LIFECYCLE_ELEMENT__VALID_TO,
				diagnostics);
	}

	/** Whether the instrument ends on or after the day it comes into force; true where one of them is open. */
	public static boolean forceIsOrdered(LegalInstrument instrument, DiagnosticChain diagnostics) {
		return ordered(instrument, instrument.getInForceFrom(), instrument.getInForceTo(),
				Literals.LEGAL_INSTRUMENT__IN_FORCE_TO, diagnostics);
	}

	/** Whether the holding of a role ends on or after the day it begins; true where one of them is open. */
	public static boolean holdingIsOrdered(RoleHolding holding, DiagnosticChain diagnostics) {
		return ordered(holding, holding.getFrom(), holding.getTo(), Literals.ROLE_HOLDING__TO, diagnostics);
	}

	/** Whether the dataset's latest period does not end before its first begins; true where one of them is open or not a period. */
	public static boolean coverageIsOrdered(Dataset dataset, DiagnosticChain diagnostics) {
		Optional<TimePeriod> start = TimePeriod.parse(dataset.getCoverageStart());
		Optional<TimePeriod> end = TimePeriod.parse(dataset.getCoverageEnd());
		return start.isEmpty() || end.isEmpty() || !end.get().end().isBefore(start.get().start()) || report(dataset,
				Literals.DATASET__COVERAGE_END, dataset.getCoverageStart(), dataset.getCoverageEnd(), diagnostics);
	}

	/** Whether the variable's greatest value is not less than its least; true where one of them is open. */
	public static boolean rangeIsOrdered(Variable variable, DiagnosticChain diagnostics) {
		return variable.getMinimum() == null || variable.getMaximum() == null
				|| variable.getMinimum().compareTo(variable.getMaximum()) <= 0
				|| report(variable, Literals.VARIABLE__MAXIMUM, variable.getMinimum(), variable.getMaximum(), diagnostics);
	}

	/** Whether the alignment leads to a definition other than the one it belongs to. */
	public static boolean alignsWithAnother(Alignment alignment, DiagnosticChain diagnostics) {
		return alignment.getTarget() == null || alignment.getTarget() != alignment.getDefinition()
				|| report(alignment, Literals.ALIGNMENT__TARGET, alignment.getDefinition().getId(),
						alignment.getTarget().getId(), diagnostics);
	}

	private static boolean ordered(EObject element, LocalDate from, LocalDate to, EStructuralFeature feature,
			DiagnosticChain diagnostics) {
		return from == null || to == null || !to.isBefore(from) || report(element, feature, from, to, diagnostics);
	}

	private static boolean report(EObject element, EStructuralFeature feature, Object first, Object second,
			DiagnosticChain diagnostics) {
		if (diagnostics != null)
			diagnostics.add(new BasicDiagnostic(Diagnostic.ERROR, SOURCE, 0,
					feature.getName() + ": " + first + " .. " + second, new Object[] { element, feature }));
		return false;
	}
}
