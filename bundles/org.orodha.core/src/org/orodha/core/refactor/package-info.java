// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Changes that keep references: deletion with redirection, merging, renaming. Each is worked out first, as a
 * {@link org.orodha.core.refactor.Refactoring} that tells what would change, and done by one command that can be undone.
 *
 * @since 1.0
 */
package org.orodha.core.refactor;
