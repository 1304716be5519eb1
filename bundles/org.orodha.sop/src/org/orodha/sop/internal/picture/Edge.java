// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.internal.picture;

import org.orodha.core.picture.Picture.Kind;

/** What becomes an arrow, from the node at one position to that at another. */
record Edge(Kind kind, int from, int to) {
}
