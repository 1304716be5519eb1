// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.orodha.core.text.Page;
import org.orodha.documents.internal.writing.Outline.Entry;
import org.orodha.documents.model.Document;
import org.orodha.documents.model.Document.Layout;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Writes pages to print, tagged by PDF/UA for those who have them read aloud, with fonts that are embedded. */
final class PdfWriter implements DocumentWriter {

	private static final String FONT = "Liberation Sans";
	/** What boxes ask for that no style reaches. */
	private static final String DEFAULT_FONT = "serif";
	private static final int REGULAR = 400;
	private static final int BOLD = 700;
	private static final float VERSION = 1.7f;
	private static final double CARD = 9;

	/** How much smaller a card is set, in hundredths, until it is on one page. */
	private static final int[] SIZES = { 100, 90, 80, 75, 70, 65, 60 };

	@Override
	public void write(Document document, OutputStream out) throws IOException {
		XRLog.setLoggingEnabled(false);
		Outline outline = Outline.of(document);
		for (int size : SIZES)
			if (write(outline, size, size == SIZES[SIZES.length - 1] || document.layout() != Layout.CARD, out))
				break;
	}

	/** Writes the pages, where there is one only, or however many there are. */
	private static boolean write(Outline outline, int size, boolean any, OutputStream out) throws IOException {
		String sheet = Resources.text("print.css") + running(outline.document()) + ".card { font-size: " + size * CARD / 100 + "pt; }\n";
		String page = new HtmlPage(outline, sheet).text().replace("</head>", bookmarks(outline) + "</head>");
		PdfRendererBuilder builder = new PdfRendererBuilder();
		font(builder, DEFAULT_FONT, "Regular", REGULAR, FontStyle.NORMAL);
		font(builder, FONT, "Regular", REGULAR, FontStyle.NORMAL);
		font(builder, FONT, "Bold", BOLD, FontStyle.NORMAL);
		font(builder, FONT, "Italic", REGULAR, FontStyle.ITALIC);
		builder.usePdfUaAccessibility(true).usePdfVersion(VERSION).withProducer("Orodha").useSVGDrawer(new FigureDrawer())
				.useUnicodeLineBreaker(new Lines(outline.document().language()))
				.useExternalResourceAccessControl((address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
				.withHtmlContent(page, null).toStream(out);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			boolean fits = any || renderer.getRootBox().getLayer().getPages().size() == 1;
			if (fits)
				renderer.createPDF();
			return fits;
		}
	}

	private static void font(PdfRendererBuilder builder, String family, String face, int weight, FontStyle style) {
		FSSupplier<InputStream> font = () -> PdfWriter.class.getResourceAsStream("/fonts/LiberationSans-" + face + ".ttf");
		builder.useFont(font, family, weight, style, true);
	}

	/** What stands at the foot of each page. */
	private static String running(Document document) {
		String title = document.title().words().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ").replace("<", " ");
		return "@page { @bottom-left { content: \"" + title + "\"; font: 8pt \"" + FONT + "\"; color: #56616e; } }\n";
	}

	private static String bookmarks(Outline outline) {
		Page page = new Page();
		bookmarks(page, outline.entries());
		String marks = page.end();
		return "<meta name=\"subject\" content=\"\"/><bookmarks>" + marks.substring(marks.indexOf('\n') + 1) + "</bookmarks>";
	}

	private static void bookmarks(Page page, List<Entry> entries) {
		for (Entry entry : entries) {
			page.open("bookmark", "name", (entry.number() + " " + entry.section().heading().words()).strip(), "href", "#" + entry.anchor());
			bookmarks(page, entry.entries());
			page.close();
		}
	}
}
