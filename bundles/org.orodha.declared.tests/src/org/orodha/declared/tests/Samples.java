// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.declared.layout.Declarations;
import org.orodha.declared.layout.Draft;
import org.orodha.declared.layout.Drafting;
import org.orodha.declared.layout.Trial;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Dataset;

/** Files as agencies have them, and what is made of them. */
final class Samples {

	static final String ARRIVALS = "tri.arrivals.nationality";
	static final String INFLOWS = "cbk.remittances.by-region";

	/** Titles above the table, semicolons, blanks between thousands, names instead of codes, a total. */
	static final String TRI = """
			Tourism Research Institute;;;
			Visitor arrivals, August 2026;;;
			Nationality;Arrivals;Remarks
			Uganda;12 345;
			Kenia;4;provisional
			Atlantis;7;
			TOTAL;12 356;
			""";

	/** A row for each region, a column for each month, totals both ways. */
	static final String CBK = """
			Source region,Jan-26,Feb-26,Mar-26,Total
			North America,"200.5","210.25","-","410.75"
			Europe,80,81,82,243
			Rest of the world,10,11,12,33
			Total,290.5,302.25,94,686.75
			""";

	private Samples() {
	}

	static Catalogue kenya(Path folder) throws CatalogueException, IOException {
		return KenyaSample.in(folder, "dis/", "tri/", "cbk/", "ncm/", "catalogue");
	}

	static Draft draft(Catalogue kenya, Path folder, String dataset, String name, String content) throws IOException {
		return Drafting.draft(kenya, kenya.require(Dataset.class, dataset), file(folder, name, content), "", new NullProgressMonitor());
	}

	static Path file(Path folder, String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	static Trial.Result tried(Catalogue kenya, String yaml, Path file) throws Exception {
		return new Trial(kenya, Declarations.read(yaml, "layout.yaml").declaration()).on(file, new NullProgressMonitor());
	}
}
