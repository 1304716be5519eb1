// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.orodha.core.contribution.PluginFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What a plug-in's publisher needs to find a fault; written in English, whoever sends it. */
final class FailureReport {

	private FailureReport() {
	}

	static String of(PluginFailure failure) {
		Bundle orodha = FrameworkUtil.getBundle(PluginFailure.class);
		return "Plug-in: " + failure.plugin() + " " + failure.version()
				+ "\nContribution: " + failure.contribution()
				+ "\nTime: " + failure.time()
				+ "\nRule: " + failure.finding().rule()
				+ "\nOrodha: " + (orodha == null ? "" : orodha.getVersion())
				+ "\nJava: " + Runtime.version()
				+ "\nSystem: " + Platform.getOS() + " " + Platform.getOSArch() + " " + System.getProperty("os.version")
				+ "\n\n" + failure.finding().message() + "\n"
				+ (failure.trace().isEmpty() ? "" : "\n" + failure.trace());
	}
}
