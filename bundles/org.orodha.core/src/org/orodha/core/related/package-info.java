// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What in the catalogue has to do with an element without being a part of it: what an agency holds and owes, what rests on a legal
 * instrument, how a concept is worded.
 *
 * @since 1.0
 */
package org.orodha.core.related;
