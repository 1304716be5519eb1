// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * What new elements start from. Plug-ins contribute templates by extensions of {@code org.orodha.core.templates}; Orodha's own come
 * the same way.
 *
 * @since 1.0
 */
package org.orodha.core.templates;
