// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses, compared as they mean the same. */
final class Addresses {

	private Addresses() {
	}

	/** An address resolved against that of what it stands in; itself where it is none. */
	static URI resolved(URI base, String address) {
		try {
			return address.isEmpty() ? base : base.resolve(new URI(address.replace(" ", "%20")));
		} catch (URISyntaxException noAddress) {
			return URI.create("urn:invalid");
		}
	}

	/** Normalised by syntax and by scheme: letters of scheme and host, usual ports, dots. */
	static String normalised(URI address) {
		URI plain = address.normalize();
		if (plain.getHost() == null)
			return plain.toString();
		String scheme = plain.getScheme().toLowerCase(Locale.ROOT);
		boolean usual = plain.getPort() < 0 || scheme.equals("http") && plain.getPort() == 80
				|| scheme.equals("https") && plain.getPort() == 443;
		String path = plain.getRawPath() == null || plain.getRawPath().isEmpty() ? "/" : plain.getRawPath();
		return scheme + "://" + plain.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + plain.getPort())
				+ path.replace("%7E", "~").replace("%7e", "~") + (plain.getRawQuery() == null ? "" : "?" + plain.getRawQuery());
	}

	/** Whether two mean the same. */
	static boolean same(URI one, URI other) {
		return normalised(one).equals(normalised(other));
	}
}
