// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.List;
import java.util.Objects;

import org.orodha.core.catalogue.Sample;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The samples that are installed. */
final class Samples {

	private Samples() {
	}

	static List<Sample> installed() {
		BundleContext context = FrameworkUtil.getBundle(Samples.class).getBundleContext();
		try {
			return context.getServiceReferences(Sample.class, null).stream().map(context::getService)
					.filter(Objects::nonNull).toList();
		} catch (InvalidSyntaxException noFilterGiven) {
			throw new IllegalStateException(noFilterGiven);
		}
	}
}
