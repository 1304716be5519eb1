// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/** Which agency sends data to which, and on which law that rests, as people look at it. */
package org.orodha.insight.flows;
