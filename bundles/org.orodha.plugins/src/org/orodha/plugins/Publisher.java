// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

/**
 * Somebody whose plug-ins are trusted.
 *
 * @param name        whom the certificate is for
 * @param fingerprint the SHA-256 of the certificate in hexadecimal digits
 * @param until       the last moment at which it is valid, as ISO 8601 writes it
 * @param laidDown    whether an administrator said so
 * @since 1.0
 */
public record Publisher(String name, String fingerprint, String until, boolean laidDown) {
}
