// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.results;

/**
 * What a participant reached in a step.
 *
 * @param step    the identifier of the step within its exercise
 * @param points  the points reached, from 0 to {@code of}; none for what Orodha did
 * @param of      the points that there are
 * @param hints   how many hints were read
 * @param isDone  whether all of it was done
 * @param isShown whether Orodha did it, to show how or to catch up
 * @since 1.0
 */
public record StepScore(String step, double points, int of, int hints, boolean isDone, boolean isShown) {
}
