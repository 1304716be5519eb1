// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/** Where an element of a catalogue is used, and what it uses itself, over as many steps as one likes. */
package org.orodha.insight.use;
