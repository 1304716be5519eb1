package org.orodha.data.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.core.findings.Place;
import org.orodha.core.findings.Severity;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.engine.EngineLimits;
import org.orodha.data.load.LoadException;
import org.orodha.data.load.LoadRule;
import org.orodha.model.Delivery;

/** Checks deliveries by what the catalogue says of their datasets. */
public final class CatalogueChecker implements DeliveryChecker {

	private final Catalogue catalogue;
	private final Check check;

	/** @param limits what the engine may use */
	public CatalogueChecker(Catalogue catalogue, EngineLimits limits) {
		this.catalogue = catalogue;
		this.check = new Check(limits);
	}

	@Override
	public CheckReport check(Delivery delivery, List<Path> files, IProgressMonitor monitor) throws DeliveryException {
		try {
			CheckReport report = check.run(CheckRequests.forDelivery(catalogue, delivery, finding -> {
			}), monitor);
			return new SentNames(delivery, files).in(report);
		} catch (LoadException unreadable) {
			throw new DeliveryException(new SentNames(delivery, files).in(unreadable.finding()), unreadable);
		} catch (IOException failure) {
			throw new DeliveryException(Finding.at(LoadRule.UNREADABLE.id(), Severity.ERROR, Place.of(files.get(0).toString()),
					failure.getMessage()), failure);
		}
	}
}
