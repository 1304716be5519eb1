package org.orodha.data.tests;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** Copies of the sample catalogues. */
final class Samples {

	private Samples() {
	}

	/** A copy of the Kenya sample in a folder. */
	static Catalogue kenya(Path folder) throws CatalogueException {
		BundleContext context = FrameworkUtil.getBundle(Samples.class).getBundleContext();
		try {
			context.getServiceReferences(Sample.class, null).stream().map(context::getService)
					.filter(sample -> sample.id().equals("kenya")).findFirst().orElseThrow()
					.copyTo(new FolderStorage(folder));
		} catch (InvalidSyntaxException noFilterGiven) {
			throw new IllegalStateException(noFilterGiven);
		}
		return Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
	}
}
