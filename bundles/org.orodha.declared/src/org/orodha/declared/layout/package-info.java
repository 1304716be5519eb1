// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/** Declarations of file layouts: reading, checking, drafting, trying and packing them. For Orodha's own fronts. */
package org.orodha.declared.layout;
