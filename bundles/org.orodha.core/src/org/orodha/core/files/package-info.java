// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Writing files that is all or nothing, locks, checksums, temporary files, and the folder of the user's settings.
 * Clients implement none of its types, but for the content of a file.
 *
 * @since 1.0
 */
package org.orodha.core.files;
