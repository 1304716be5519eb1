// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

/**
 * One bundle of a plug-in.
 *
 * @param bundle   the symbolic name of the bundle
 * @param version  the version of the bundle
 * @param file     the name of the file
 * @param size     how many bytes it has
 * @param checksum its SHA-256 when it was installed, in hexadecimal digits
 * @since 1.0
 */
public record PluginFile(String bundle, String version, String file, long size, String checksum) {
}
