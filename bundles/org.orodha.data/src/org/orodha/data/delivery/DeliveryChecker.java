// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.data.check.CheckReport;
import org.orodha.model.Delivery;

/** Checks the files of a delivery. */
@FunctionalInterface
public interface DeliveryChecker {

	/**
	 * Checks without changing anything.
	 *
	 * @param files the delivery's files, in its order, as they were sent
	 * @throws DeliveryException where the files cannot be checked at all
	 */
	CheckReport check(Delivery delivery, List<Path> files, IProgressMonitor monitor) throws DeliveryException;
}
