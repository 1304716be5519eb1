// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.io.IOException;
import java.io.OutputStream;

import org.orodha.documents.DocumentFormat;
import org.orodha.documents.model.Document;

/** Writes a document in one format. */
public interface DocumentWriter {

	/** Writes a document. */
	void write(Document document, OutputStream out) throws IOException;

	/** The writer of a format. */
	static DocumentWriter of(DocumentFormat format) {
		return switch (format) {
		case DOCX -> new DocxWriter();
		case PDF -> new PdfWriter();
		case HTML -> new HtmlWriter();
		};
	}
}
