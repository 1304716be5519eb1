package org.orodha.ui.internal.data;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.orodha.core.catalogue.Commands;
import org.orodha.model.Correction;
import org.orodha.model.Delivery;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.grid.GridCell;

/** Records that a cell of a delivery's file is to be read as another value. */
final class CellCorrection {

	private final OpenCatalogue catalogue;
	private final Delivery delivery;
	private final String file;

	CellCorrection(OpenCatalogue catalogue, Delivery delivery, String file) {
		this.catalogue = catalogue;
		this.delivery = delivery;
		this.file = file;
	}

	/** Records a correction as one command. */
	void correct(GridCell cell, String value, String reason) {
		Correction correction = ModelFactory.eINSTANCE.createCorrection();
		correction.setFile(file);
		correction.setLine(cell.line());
		correction.setColumn(cell.column());
		correction.setBefore(cell.sent());
		correction.setAfter(value);
		correction.setReason(reason);
		correction.setPerson(System.getProperty("user.name"));
		correction.setTime(Instant.now().truncatedTo(ChronoUnit.SECONDS));
		catalogue.execute(Commands.add(catalogue.catalogue(), delivery, Literals.DELIVERY__CORRECTIONS, correction));
	}
}
