// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/** The law on a day: which instruments stand, until when, and what rests on each. */
package org.orodha.sop.law;
