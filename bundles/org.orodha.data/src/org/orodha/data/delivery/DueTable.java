// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.LocalDate;

import org.orodha.model.Requirement;

/**
 * A table that a framework asks for and was not sent.
 *
 * @param period the period that it is about
 * @param due    the day on which it was due
 * @since 1.0
 */
public record DueTable(Requirement requirement, String period, LocalDate due) {
}
