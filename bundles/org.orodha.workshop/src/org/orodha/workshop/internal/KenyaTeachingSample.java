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
import java.util.Map;

import org.orodha.core.catalogue.Attachments;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.text.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The teaching catalogue of Kenya's migration data sources. There are two of it: with the deliveries of two years, and as it was before
 * the first one, for lessons that begin there.
 */
public final class KenyaTeachingSample implements Sample {

	private static final String FOLDER = "/samples/kenya/";
	private static final Messages MESSAGES = Messages.of(KenyaTeachingSample.class);

	private Bundle bundle;
	private boolean delivered;

	/** Called by the service runtime. */
	public void activate(BundleContext context, Map<String, Object> properties) {
		bundle = context.getBundle();
		delivered = Boolean.TRUE.equals(properties.get("delivered"));
	}

	@Override
	public String id() {
		return delivered ? "kenya" : "kenya-undelivered";
	}

	@Override
	public String name() {
		return MESSAGES.text(delivered ? "kenya.name" : "kenya.undelivered.name");
	}

	@Override
	public String description() {
		return MESSAGES.text(delivered ? "kenya.description" : "kenya.undelivered.description");
	}

	@Override
	public List<Write> files() throws IOException {
		List<Write> files = read("", "*" + FolderStorage.EXTENSION);
		return delivered ? files : BeforeDeliveries.of(files);
	}

	@Override
	public List<Write> attachments() throws IOException {
		return delivered ? read(Attachments.FOLDER, "*.*") : List.of();
	}

	private List<Write> read(String folder, String pattern) throws IOException {
		Enumeration<URL> entries = bundle.findEntries(FOLDER + folder, pattern, true);
		if (entries == null)
			throw new IOException(MESSAGES.text("kenya.missing", bundle.getSymbolicName()));
		List<Write> files = new ArrayList<>();
		for (URL entry : Collections.list(entries))
			if (!entry.getPath().endsWith("/"))
				try (InputStream content = entry.openStream()) {
					files.add(new Write(entry.getPath().substring(FOLDER.length()), content.readAllBytes()));
				}
		return files;
	}
}
