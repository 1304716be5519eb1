// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * The command line, for bundles that add commands to it: a bundle registers a {@link CommandContribution} as an OSGi service, and
 * its commands stand beside those of the catalogue. Clients implement {@link CommandContribution} and extend
 * {@link CatalogueCommand}; all other types are made here.
 *
 * @since 1.0
 */
package org.orodha.cli;
