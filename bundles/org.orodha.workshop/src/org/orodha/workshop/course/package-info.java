// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Courses: exercises of a plug-in that are done in a catalogue, how they are begun, checked and solved, and whether they hold what they
 * promise. Clients implement {@link org.orodha.workshop.course.CourseFolder} and none of the other types.
 *
 * @since 1.0
 */
package org.orodha.workshop.course;
