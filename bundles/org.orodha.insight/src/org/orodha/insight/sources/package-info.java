// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
/**
 * Who has which data on what: agencies and their sources down, topics across, each dataset judged by how fresh, how well described,
 * how accessible it is or on which law it rests; and two agencies compared.
 * Clients implement and extend none of its types.
 *
 * @since 1.0
 */
package org.orodha.insight.sources;
