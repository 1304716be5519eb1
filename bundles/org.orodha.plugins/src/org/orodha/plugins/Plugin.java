// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.util.List;

/**
 * One version of a plug-in, as it lies in the user's folder.
 *
 * @param id            the symbolic name of its bundle, or of its feature without {@code .feature} where it has several
 * @param version       the version of that
 * @param name          what the user reads
 * @param publisher     who it says has made it; empty where it does not say
 * @param signer        who signed it, with the fingerprint of the certificate; empty where nobody did
 * @param source        where it was installed from
 * @param installed     when, in universal time as ISO 8601 writes it
 * @param installedBy   the user of the computer who did
 * @param bundles       the files it consists of
 * @param contributions what it adds to Orodha
 * @param needs         what it needs
 * @param provisions    what it gives to other plug-ins
 * @since 1.0
 */
public record Plugin(String id, String version, String name, String publisher, String signer, String source, String installed,
		String installedBy, List<PluginFile> bundles, List<Contributed> contributions, List<Need> needs, List<Provision> provisions) {

	public Plugin {
		bundles = List.copyOf(bundles);
		contributions = List.copyOf(contributions);
		needs = List.copyOf(needs);
		provisions = List.copyOf(provisions);
	}

	/** How many bytes it takes. */
	public long size() {
		return bundles.stream().mapToLong(PluginFile::size).sum();
	}
}
