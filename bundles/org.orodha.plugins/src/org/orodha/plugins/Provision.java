// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

/**
 * Something that a plug-in gives to others.
 *
 * @param kind    what is given: a bundle or a package
 * @param name    its name
 * @param version its version
 * @since 1.0
 */
public record Provision(Need.Kind kind, String name, String version) {
}
