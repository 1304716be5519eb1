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

/** The Kenya sample, copied to a folder. */
final class SampleCatalogue {

	private SampleCatalogue() {
	}

	static Catalogue open(Path folder) throws CatalogueException {
		sample().copyTo(new FolderStorage(folder));
		return Catalogue.open(new FolderStorage(folder), new NullProgressMonitor());
	}

	private static Sample sample() {
		BundleContext context = FrameworkUtil.getBundle(SampleCatalogue.class).getBundleContext();
		try {
			return context.getServiceReferences(Sample.class, null).stream().map(context::getService)
					.filter(sample -> sample.id().equals("kenya")).findFirst().orElseThrow();
		} catch (InvalidSyntaxException noFilterGiven) {
			throw new IllegalStateException(noFilterGiven);
		}
	}
}
