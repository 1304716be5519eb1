// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.services;

import java.util.List;
import java.util.Objects;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** Services of plug-ins that come one after the other. */
public final class Services {

	private Services() {
	}

	/** All that are there now, the one that counts least first. */
	public static <T> List<T> of(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(type).getBundleContext();
		try {
			return context.getServiceReferences(type, null).stream().sorted().map(context::getService).filter(Objects::nonNull).toList();
		} catch (InvalidSyntaxException noFilterGiven) {
			throw new IllegalStateException(noFilterGiven);
		}
	}
}
