// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.timeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a timeline is asked for.
 *
 * @param on     the day as of which deliveries are late
 * @param scale  how long the stretches are
 * @param from   the day from which on time is shown; empty for as far back as the scale has it
 * @param filter words that a dataset's name, identifier, source or agency has; empty for all
 * @param gaps   whether only datasets are shown that have a gap
 * @since 1.0
 */
public record TimelineQuery(LocalDate on, Scale scale, Optional<LocalDate> from, String filter, boolean gaps) {
}
