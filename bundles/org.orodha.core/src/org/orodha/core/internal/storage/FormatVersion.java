// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.storage;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.model.ModelPackage;

/**
 * The version of the format that a catalogue is written in, as its own file tells: by the number in the address of the model,
 * or by the attribute {@code format} of the file's element. Files without one are of version 1.
 */
public final class FormatVersion {

	private static final String MODEL = ModelPackage.eNS_URI.substring(0, ModelPackage.eNS_URI.lastIndexOf('/') + 1);

	/** The version that is written here, the newest that is read. */
	public static final int NEWEST = Integer.parseInt(ModelPackage.eNS_URI.substring(MODEL.length()));

	private static final Pattern ROOT = Pattern.compile("<(?![?!])[^>]*>");
	private static final Pattern ADDRESS = Pattern.compile("=\\s*[\"']" + Pattern.quote(MODEL) + "([0-9]{1,9})[\"']");
	private static final Pattern ATTRIBUTE = Pattern.compile("\\sformat\\s*=\\s*[\"']([0-9]{1,9})[\"']");

	private FormatVersion() {
	}

	/** @param content the file that describes the catalogue */
	public static int of(byte[] content) {
		Matcher root = ROOT.matcher(new String(content, StandardCharsets.UTF_8));
		return root.find() ? Math.max(number(ADDRESS, root.group()), number(ATTRIBUTE, root.group())) : 1;
	}

	/** Whether an address is that of the model in a version before this one. */
	static boolean isEarlier(String address) {
		return address != null && address.matches(Pattern.quote(MODEL) + "[0-9]{1,9}")
				&& Integer.parseInt(address.substring(MODEL.length())) < NEWEST;
	}

	private static int number(Pattern pattern, String element) {
		Matcher number = pattern.matcher(element);
		return number.find() ? Integer.parseInt(number.group(1)) : 1;
	}
}
