// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.orodha.documents.model.Document;
import org.orodha.documents.model.Figure;

/**
 * Writes a file of word processors (Office Open XML, ISO/IEC 29500): headings, tables, notes and the table of contents are the format's
 * own, so that the file can be worked on. Parts that are the same for every document stand in the folder {@code docx}.
 */
final class DocxWriter implements DocumentWriter {

	private static final String LANGUAGE = "@language@";

	@Override
	public void write(Document document, OutputStream out) throws IOException {
		Outline outline = Outline.of(document);
		DocxBody body = new DocxBody(outline);
		String text = body.text();
		try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8)) {
			part(zip, "[Content_Types].xml", Resources.text("docx/content-types.xml"));
			part(zip, "_rels/.rels", Resources.text("docx/package-rels.xml"));
			part(zip, "docProps/core.xml", properties(document));
			part(zip, "word/document.xml", text);
			part(zip, "word/_rels/document.xml.rels", relations(body.figures().size()));
			part(zip, "word/styles.xml", Resources.text("docx/styles.xml").replace(LANGUAGE, DocxBody.tag(document.language())));
			part(zip, "word/numbering.xml", Resources.text("docx/numbering.xml").replace("@annex@", outline.words().text("annex", "%1")));
			part(zip, "word/settings.xml", Resources.text("docx/settings.xml").replace(LANGUAGE, DocxBody.tag(document.language())));
			part(zip, "word/footnotes.xml", body.footnotes());
			part(zip, "word/footer.xml", footer(document));
			for (int at = 0; at < body.figures().size(); at++)
				figure(zip, body.figures().get(at), at + 1);
		}
	}

	private static void figure(ZipOutputStream zip, Figure figure, int number) throws IOException {
		part(zip, "word/media/figure" + number + ".png", Drawings.image(figure));
		part(zip, "word/media/figure" + number + ".svg", figure.svg());
	}

	private static String properties(Document document) {
		Markup part = new Markup().open("cp:coreProperties", "xmlns:cp",
				"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
		part.open("dc:title").text(document.title().words()).close().open("dc:subject").text(document.kind()).close();
		part.open("dc:creator").text("Orodha").close();
		return part.open("dc:language").text(DocxBody.tag(document.language())).close().close().end();
	}

	private static String relations(int figures) {
		String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
		Markup part = new Markup().open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
		for (String name : List.of("styles", "numbering", "settings", "footnotes", "footer"))
			part.empty("Relationship", "Id", name, "Type", type + name, "Target", name + ".xml");
		for (int number = 1; number <= figures; number++)
			for (String ending : List.of("png", "svg"))
				part.empty("Relationship", "Id", ending + number, "Type", type + "image", "Target", "media/figure" + number + "." + ending);
		return part.close().end();
	}

	/** The title at the left, the page's number at the right. */
	private static String footer(Document document) {
		Markup part = new Markup().open("w:ftr", "xmlns:w", DocxBody.MAIN).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
		DocxBody.run(part, document.title().words());
		part.open("w:r").empty("w:tab").close();
		DocxBody.field(part, "PAGE");
		DocxBody.run(part, " / ");
		DocxBody.field(part, "NUMPAGES");
		return part.close().close().end();
	}

	private static void part(ZipOutputStream zip, String name, String content) throws IOException {
		part(zip, name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(0);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	/** Leaves closing to whom the stream belongs. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
