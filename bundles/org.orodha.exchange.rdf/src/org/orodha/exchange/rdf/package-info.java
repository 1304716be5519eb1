// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Graphs of RDF that come in and go out with the catalogue: files in all usual syntaxes, read within bounds and without the network, and
 * what of them the catalogue has no place for.
 */
package org.orodha.exchange.rdf;
