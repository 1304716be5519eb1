// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Projects of agencies that make plug-ins.
 * Clients implement none of its types.
 *
 * @since 1.0
 */
package org.orodha.plugins.project;
