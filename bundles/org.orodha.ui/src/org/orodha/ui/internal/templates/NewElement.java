// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.templates;

import org.eclipse.emf.common.command.Command;
import org.orodha.model.IdentifiedElement;

/**
 * A new element, not yet in the catalogue.
 *
 * @param command adds it
 */
public record NewElement(IdentifiedElement element, Command command) {
}
