// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

/** A description that cannot be followed; what is wrong is among the problems. */
final class InvalidDescription extends Exception {

	private static final long serialVersionUID = 1L;
}
