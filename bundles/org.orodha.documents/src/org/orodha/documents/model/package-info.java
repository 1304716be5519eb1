// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What a document consists of.
 *
 * @since 1.0
 */
package org.orodha.documents.model;
