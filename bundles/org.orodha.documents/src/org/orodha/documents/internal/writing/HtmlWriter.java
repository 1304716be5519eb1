// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.orodha.documents.model.Document;

/** Writes a page for browsers that needs nothing but itself. */
final class HtmlWriter implements DocumentWriter {

	@Override
	public void write(Document document, OutputStream out) throws IOException {
		String text = new HtmlPage(Outline.of(document), Resources.text("document.css")).text();
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
