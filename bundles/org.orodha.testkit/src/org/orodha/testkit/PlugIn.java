// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.orodha.plugins.PluginException;
import org.orodha.plugins.Plugins;
import org.osgi.framework.Bundle;

/**
 * The plug-in itself.
 *
 * <pre>
 * PlugIn.named("org.orodha.agency.dis").check().findsNothing();
 * </pre>
 *
 * @since 1.0
 */
public final class PlugIn {

	private final Bundle bundle;

	private PlugIn(Bundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * A plug-in.
	 *
	 * @param symbolicName of its bundle
	 * @throws AssertionError where there is no such bundle
	 */
	public static PlugIn named(String symbolicName) {
		Bundle bundle = Platform.getBundle(symbolicName);
		if (bundle == null)
			throw new AssertionError("Expected the bundle " + symbolicName + "; it is not there, or does not resolve");
		return new PlugIn(bundle);
	}

	/**
	 * Tells what is wrong with its jar, as {@code orodha plugins check} does.
	 *
	 * @throws IOException     where the bundle is no jar, as in a workspace, or cannot be read
	 * @throws PluginException where it is no plug-in
	 */
	public FindingsCheck check() throws IOException, PluginException {
		Path jar = FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath();
		return new FindingsCheck(bundle.getSymbolicName(), Plugins.ofUser().check(jar));
	}
}
