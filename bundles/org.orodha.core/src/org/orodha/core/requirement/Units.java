// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.requirement;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be done with figures of a unit, by what the unit is called.
 *
 * @since 1.0
 */
public final class Units {

	private static final Pattern NOT_ADDITIVE = Pattern
			.compile("(.* )?(percent|per cent|%|rate|ratio|index|average|mean|median)( .*)?|.* per .*|months|years|days");
	private static final Pattern PER = Pattern.compile("per [\\d, ]+ .*");
	private static final Pattern MONEY = Pattern.compile("[A-Z]{3}( (thousand|million|billion))?");
	private static final int CURRENCY = 3;
	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
			.collect(Collectors.toUnmodifiableSet());
	private static final Set<String> EVENTS = Set.of("crossings", "documents", "cases", "applications", "events", "nights", "arrivals",
			"departures", "births", "deaths");

	private Units() {
	}

	/** A unit as it is compared: without blanks around it; empty for null. */
	public static String of(String unit) {
		return unit == null ? "" : unit.strip();
	}

	/** Whether figures of different groups may be added up to that of all of them. @param unit may be null */
	public static boolean isAdditive(String unit) {
		return !NOT_ADDITIVE.matcher(of(unit).toLowerCase(Locale.ROOT)).matches();
	}

	/** Whether figures are shares of something or relate to it, such as per cent of the amount or per 100,000 inhabitants. @param unit may be null */
	public static boolean isRelative(String unit) {
		return !isAdditive(unit) || PER.matcher(of(unit).toLowerCase(Locale.ROOT)).matches();
	}

	/** Whether figures of short periods add up to those of longer ones. @param unit may be null */
	public static boolean addsOverTime(String unit) {
		return EVENTS.contains(of(unit)) || isMoney(unit);
	}

	/** Whether figures are amounts of a currency. @param unit may be null */
	public static boolean isMoney(String unit) {
		String written = of(unit);
		return MONEY.matcher(written).matches() && CURRENCIES.contains(written.substring(0, CURRENCY));
	}

	/** Whether two units are of different currencies, or of one and no currency at all; a unit that is not stated is no other. */
	public static boolean isOtherMoney(String one, String other) {
		String left = of(one);
		String right = of(other);
		return !left.equals(right) && !left.isEmpty() && !right.isEmpty() && (isMoney(left) || isMoney(right));
	}
}
