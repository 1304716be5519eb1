// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
	private static final Pattern NOT_ADDITIVE = Pattern
			.compile("(.* )?(percent|per cent|%|rate|ratio|index|average|mean|median)( .*)?|.* per .*|months|years|days");
	private static final Pattern MONEY = Pattern.compile("[A-Z]{3}( (thousand|million|billion))?");
	private static final int CURRENCY = 3;
	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
			.collect(Collectors.toUnmodifiableSet());
	private static final Set<String> EVENTS = Set.of("crossings", "documents", "cases", "applications", "events", "nights",
			"arrivals", "departures", "births", "deaths");

	private UnitArithmetic() {
	}

	/** @throws HarmoniseException where the figures cannot be added up or are not of the kind that the requirement asks for */
	static void check(HarmoniseSource source, Variable measure, Requirement requirement) throws HarmoniseException {
		String unit = text(measure.getUnit());
		boolean number = measure.getType() == VariableType.INTEGER || measure.getType() == VariableType.DECIMAL;
		if (!number || NOT_ADDITIVE.matcher(unit.toLowerCase(Locale.ROOT)).matches())
			throw refused(source, "unit.not-additive", FileDescriptions.columnName(measure), unit);
		String wanted = text(requirement.getUnit());
		if (!unit.equals(wanted) && !unit.isEmpty() && !wanted.isEmpty() && (isMoney(unit) || isMoney(wanted)))
			throw refused(source, "unit.other", FileDescriptions.columnName(measure), unit, requirement.getId(), wanted);
	}

	/** Whether figures of short periods add up to those of longer ones. */
	static boolean addsOverTime(Variable measure) {
		return measure == null || EVENTS.contains(text(measure.getUnit())) || isMoney(text(measure.getUnit()));
	}

	/** Whether figures are counts, of which small ones may have to be hidden. */
	static boolean isCount(Variable measure) {
		return measure == null || !isMoney(text(measure.getUnit()));
	}

	private static boolean isMoney(String unit) {
		return MONEY.matcher(unit).matches() && CURRENCIES.contains(unit.substring(0, CURRENCY));
	}

	private static String text(String unit) {
		return unit == null ? "" : unit.strip();
	}

	private static HarmoniseException refused(HarmoniseSource source, String key, Object... values) {
		return new HarmoniseException(source.name(), source.dataset().getId(), MESSAGES.text(key, values));
	}
}
