// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/** What time each dataset covers, against what was delivered of it. */
package org.orodha.insight.timeline;
