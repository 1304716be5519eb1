// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

/**
 * A plug-in that can be had somewhere.
 *
 * @param id        its identifier, by which it is installed
 * @param version   the newest version there
 * @param name      what the user reads
 * @param publisher who it says has made it; empty where it does not say
 * @param installed the version that is installed; empty where none is
 * @since 1.0
 */
public record AvailablePlugin(String id, String version, String name, String publisher, String installed) {
}
