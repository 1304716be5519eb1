// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

/**
 * One thing that a plug-in adds to Orodha.
 *
 * @param point  the extension point, such as {@code org.orodha.core.importers}
 * @param kind   the element of the extension: importer, validator, exporter, template ...
 * @param id     its identifier; empty where it has none
 * @param name   what the user reads; empty where it has no name
 * @param agency the identifier of the agency; empty for none
 * @since 1.0
 */
public record Contributed(String point, String kind, String id, String name, String agency) {
}
