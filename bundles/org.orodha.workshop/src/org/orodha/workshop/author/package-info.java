// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Making courses without programming: exercises are recorded from what somebody does in a catalogue, and a course's folder is packed as a
 * plug-in.
 *
 * @since 1.0
 */
package org.orodha.workshop.author;
