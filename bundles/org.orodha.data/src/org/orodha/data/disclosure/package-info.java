// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Protecting small counts in tables that leave the agency, and finding columns that identify persons.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.data.disclosure;
