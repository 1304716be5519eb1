// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.text.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The teaching catalogue of Kenya's migration data sources. */
public final class KenyaTeachingSample implements Sample {

	private static final String FOLDER = "/samples/kenya/";
	private static final Messages MESSAGES = Messages.of(KenyaTeachingSample.class);

	private Bundle bundle;

	/** Called by the service runtime. */
	public void activate(BundleContext context) {
		bundle = context.getBundle();
	}

	@Override
	public String id() {
		return "kenya";
	}

	@Override
	public String name() {
		return MESSAGES.text("kenya.name");
	}

	@Override
	public String description() {
		return MESSAGES.text("kenya.description");
	}

	@Override
	public List<Write> files() throws IOException {
		List<Write> files = new ArrayList<>();
		Enumeration<URL> entries = bundle.findEntries(FOLDER, "*" + FolderStorage.EXTENSION, true);
		if (entries == null)
			throw new IOException(MESSAGES.text("kenya.missing", bundle.getSymbolicName()));
		for (URL entry : Collections.list(entries))
			try (InputStream content = entry.openStream()) {
				files.add(new Write(entry.getPath().substring(FOLDER.length()), content.readAllBytes()));
			}
		return files;
	}
}
