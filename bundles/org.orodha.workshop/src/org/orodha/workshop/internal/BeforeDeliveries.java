// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.orodha.core.catalogue.Storage.Write;

/** The files of the sample as they were before the first delivery, when no table could be made and sent yet. */
final class BeforeDeliveries {

	private static final String DELIVERIES = "/delivery/";
	private static final String REQUIREMENTS = "/requirement/";
	private static final Pattern TRANSMISSION = Pattern.compile("(?s)  <transmissions [^>]*(/>|>.*?</transmissions>)\\R");

	private BeforeDeliveries() {
	}

	static List<Write> of(List<Write> files) {
		return files.stream().filter(file -> !file.path().contains(DELIVERIES)).map(BeforeDeliveries::unsent).toList();
	}

	private static Write unsent(Write file) {
		if (!file.path().contains(REQUIREMENTS))
			return file;
		String text = TRANSMISSION.matcher(new String(file.content(), StandardCharsets.UTF_8)).replaceAll("");
		return new Write(file.path(), text.getBytes(StandardCharsets.UTF_8));
	}
}
