// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.author;

/**
 * An exercise that is to be recorded.
 *
 * @param id      its identifier within its course
 * @param base    the identifier of the sample that it starts from
 * @param minutes the time that it takes, at least 1
 * @param name    what it is called, in the author's language
 * @param goal    what there is to do and why, in the author's language; empty for the name
 * @since 1.0
 */
public record NewExercise(String id, String base, int minutes, String name, String goal) {
}
