// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import org.orodha.core.requirement.Units;
import org.orodha.core.text.Messages;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.HarmoniseSource;
import org.orodha.model.Requirement;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;

/** What may be done with figures of a unit. */
final class UnitArithmetic {

	private static final Messages MESSAGES = Messages.of(UnitArithmetic.class);

	private UnitArithmetic() {
	}

	/** @throws HarmoniseException where the figures cannot be added up or are not of the kind that the requirement asks for */
	static void check(HarmoniseSource source, Variable measure, Requirement requirement) throws HarmoniseException {
		String unit = Units.of(measure.getUnit());
		boolean number = measure.getType() == VariableType.INTEGER || measure.getType() == VariableType.DECIMAL;
		if (!number || !Units.isAdditive(unit))
			throw refused(source, "unit.not-additive", FileDescriptions.columnName(measure), unit);
		if (Units.isOtherMoney(unit, requirement.getUnit()))
			throw refused(source, "unit.other", FileDescriptions.columnName(measure), unit, requirement.getId(),
					Units.of(requirement.getUnit()));
	}

	/** Whether figures of short periods add up to those of longer ones. */
	static boolean addsOverTime(Variable measure) {
		return measure == null || Units.addsOverTime(measure.getUnit());
	}

	/** Whether figures are counts, of which small ones may have to be hidden. */
	static boolean isCount(Variable measure) {
		return measure == null || !Units.isMoney(measure.getUnit());
	}

	private static HarmoniseException refused(HarmoniseSource source, String key, Object... values) {
		return new HarmoniseException(source.name(), source.dataset().getId(), MESSAGES.text(key, values));
	}
}
