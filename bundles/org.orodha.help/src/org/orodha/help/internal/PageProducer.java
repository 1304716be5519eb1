// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.io.InputStream;
import java.util.Locale;

import org.eclipse.help.IHelpContentProducer;

/** Gives the help of the workbench the pages that are made. */
public final class PageProducer implements IHelpContentProducer {

	private static final String FOLDER = "html/";

	@Override
	public InputStream getInputStream(String plugin, String href, Locale locale) {
		String path = href.replaceFirst("[?#].*$", "");
		return path.startsWith(FOLDER) ? Pages.stream(path.substring(FOLDER.length())) : null;
	}
}
