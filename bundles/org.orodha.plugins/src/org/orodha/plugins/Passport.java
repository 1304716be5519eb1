// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

/**
 * What is known of who made a plug-in.
 *
 * @param plugin      the identifier of the plug-in
 * @param version     its version
 * @param status      what its signature is worth
 * @param signer      who signed it; empty where nobody did
 * @param fingerprint the SHA-256 of the signer's certificate in hexadecimal digits; empty where nobody did
 * @param detail      what is wrong, as a sentence in the reader's language; empty where nothing is
 * @since 1.0
 */
public record Passport(String plugin, String version, Status status, String signer, String fingerprint, String detail) {

	/** What a signature is worth. */
	public enum Status {
		/** Signed by somebody who is trusted. */
		TRUSTED,
		/** Rightly signed, by somebody whom nobody here has said to trust. */
		UNKNOWN,
		/** Not signed. */
		UNSIGNED,
		/** Signed with a certificate that is not valid any more, or not yet. */
		EXPIRED,
		/** Signed with a certificate that was called back. */
		REVOKED,
		/** Changed after it was signed, or signed only in part. */
		TAMPERED
	}

	/** The signer with the fingerprint; empty where nobody signed. */
	public String signature() {
		return signer.isEmpty() ? "" : signer + " (SHA-256 " + fingerprint + ")";
	}
}
