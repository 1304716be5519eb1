// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Which law lets data pass from one body to another: the gate that receiving, passing on, disseminating and harmonising ask, and that
 * plug-ins can ask as well. Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.core.law;
