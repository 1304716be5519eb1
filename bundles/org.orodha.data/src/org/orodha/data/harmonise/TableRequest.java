// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.orodha.core.exchange.Audience;

/**
 * What table somebody wants. It names elements by their identifiers, so that it can be carried out on a copy of the catalogue.
 *
 * @param requirement the identifier of the requirement
 * @param deliveries  the identifiers of the deliveries
 * @param files       files that came without a delivery; with none of either, {@link HarmoniseDeliveries#of} is used
 * @param audience    for whom the table is meant
 * @param threshold   the least count shown; empty for the least that is allowed
 * @param zerosShown  whether counts of zero are shown
 * @param overTime    how figures of short periods become those of a longer one
 */
public record TableRequest(String requirement, List<String> deliveries, List<GivenFile> files, Audience audience,
		OptionalInt threshold, boolean zerosShown, TemporalAggregation overTime) {

	/**
	 * A file that came without a delivery.
	 *
	 * @param dataset the identifier of the dataset that it is of
	 */
	public record GivenFile(String dataset, Path file) {
	}

	public TableRequest {
		Objects.requireNonNull(requirement);
		deliveries = List.copyOf(deliveries);
		files = List.copyOf(files);
	}
}
