// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import org.orodha.sop.work.WorkItem;
import org.orodha.ui.OpenCatalogue;

/**
 * A line of work.
 *
 * @param item      what is to be done
 * @param catalogue the catalogue that asks for it
 */
public record WorkLine(WorkItem item, OpenCatalogue catalogue) {
}
