// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.Arrays;

/** The addresses that a package gives of files: of the web, or below its own folder. */
final class Addresses {

	private Addresses() {
	}

	/** Whether it is one of the web, which is never fetched. */
	static boolean isWeb(String address) {
		return address.matches("(?i)(https?|ftps?)://.*");
	}

	/** Whether it may stand in a package by the standard: one of the web, or one that leads nowhere out of the package's folder. */
	static boolean isSafe(String address) {
		return isWeb(address) || !address.isEmpty() && address.indexOf('\\') < 0 && address.indexOf(':') < 0
				&& !address.startsWith("/") && !address.startsWith("~")
				&& Arrays.stream(address.split("/", -1)).noneMatch(part -> part.equals(".."));
	}

	/** Whether every version of the standard lets it be written: neither hidden, nor with two full stops in a row. */
	static boolean isWritable(String address) {
		return isSafe(address) && !address.startsWith(".") && !address.contains("..");
	}
}
