// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.time.Instant;

import org.orodha.core.findings.Finding;

/**
 * A plug-in that failed at its work.
 *
 * @param plugin       the symbolic name of the bundle
 * @param version      the version of the bundle
 * @param contribution the identifier of the contribution that was at work
 * @param finding      what the user is told
 * @param trace        what the plug-in's publisher needs to find the fault, without the values of secret options; empty where there is none
 * @param time         when it failed
 * @since 1.0
 */
public record PluginFailure(String plugin, String version, String contribution, Finding finding, String trace, Instant time) {
}
