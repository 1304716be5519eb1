// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.contribution;

import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

/** Those who want to know of plug-ins that fail. */
final class FailureListeners {

	private FailureListeners() {
	}

	static void tell(PluginFailure failure) {
		Bundle own = FrameworkUtil.getBundle(FailureListeners.class);
		BundleContext context = own == null ? null : own.getBundleContext();
		if (context == null)
			return;
		try {
			for (ServiceReference<FailureListener> each : List.copyOf(context.getServiceReferences(FailureListener.class, null))) {
				FailureListener listener = context.getService(each);
				if (listener != null)
					tell(listener, failure);
			}
		} catch (InvalidSyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void tell(FailureListener listener, PluginFailure failure) {
		try {
			listener.failed(failure);
		} catch (RuntimeException broken) {
			LoggerFactory.getLogger(FailureListeners.class).error("{} was not told of a failure", listener, broken);
		}
	}
}
