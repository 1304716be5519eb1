// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * One feature changed for many elements. A {@link org.orodha.core.bulk.BulkEdit} is worked out first, so that it can be shown what
 * would change, what would not and why, and done by one command that can be undone.
 *
 * @since 1.0
 */
package org.orodha.core.bulk;
