// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Documents that are made from the catalogue.
 *
 * @since 1.0
 */
package org.orodha.documents;
