// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckRequest;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Delivery;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadRule;

/** Checks deliveries by what the catalogue says of their datasets. */
public final class CatalogueChecker implements DeliveryChecker {

	private final Catalogue catalogue;
	private final Check check;
	private final boolean revealing;

	/** Makes reports that tell no values of columns that can identify persons. @param limits what the engine may use */
	public CatalogueChecker(Catalogue catalogue, EngineLimits limits) {
		this(catalogue, limits, false);
	}

	/**
	 * @param limits    what the engine may use
	 * @param revealing whether the reports tell values that can identify persons; such reports are not to be kept
	 */
	public CatalogueChecker(Catalogue catalogue, EngineLimits limits, boolean revealing) {
		this.catalogue = catalogue;
		this.check = new Check(limits);
		this.revealing = revealing;
	}

	@Override
	public CheckReport check(Delivery delivery, List<Path> files, IProgressMonitor monitor) throws DeliveryException {
		try {
			CheckRequest request = CheckRequests.forDelivery(catalogue, delivery, finding -> {
			});
			CheckReport report = check.run(revealing ? request : request.asMasked(), monitor);
			return new SentNames(delivery, files).in(report);
		} catch (LoadException unreadable) {
			throw new DeliveryException(new SentNames(delivery, files).in(unreadable.finding()), unreadable);
		} catch (IOException failure) {
			throw new DeliveryException(Finding.of(LoadRule.UNREADABLE, failure.getMessage()).place(Place.of(files.get(0).toString())).build(),
					failure);
		}
	}
}
