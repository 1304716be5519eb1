package org.orodha.ui.internal.delivery;

import java.io.IOException;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Severity;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckRequests;
import org.orodha.data.delivery.DeliveryChecker;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.engine.EngineLimits;

/** The check that deliveries are put through. */
final class Checking {

	private Checking() {
	}

	/** @param catalogue what the deliveries belong to */
	static DeliveryChecker checker(Catalogue catalogue) {
		return (delivery, files, monitor) -> {
			try {
				return new Check(EngineLimits.DEFAULT).run(CheckRequests.forFiles(catalogue, delivery.getDataset(),
						delivery.getPeriod(), files, finding -> {
						}), monitor);
			} catch (IOException failure) {
				throw new DeliveryException(new Finding(DeliveryException.RULE, Severity.ERROR, delivery.getId(), null, null,
						failure.getMessage(), null), failure);
			}
		};
	}
}
