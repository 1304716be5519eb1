// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.awt.Component;
import java.io.File;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Element;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;

/** Draws the figures of a page in its PDF. */
final class FigureDrawer implements SVGDrawer {

	@Override
	public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
		return new Image(Drawings.read(markup(svg)), dotsPerPixel, width);
	}

	private static String markup(Element svg) {
		try {
			Transformer transformer = TransformerFactory.newInstance().newTransformer();
			transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
			StringWriter text = new StringWriter();
			transformer.transform(new DOMSource(svg), new StreamResult(text));
			return text.toString();
		} catch (TransformerException broken) {
			throw new IllegalStateException(broken);
		}
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
	}

	@Override
	public void addFontFile(File file, String family, Integer weight, FontStyle style) {
	}

	@Override
	public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
	}

	@Override
	public void close() {
	}

	/** A figure of a size in the device's dots; where the page wants another width, it keeps its shape. */
	private record Image(SVGDocument drawing, double dotsPerPixel, double width) implements SVGImage {

		@Override
		public int getIntrinsicWidth() {
			return (int) Math.round(width > 0 ? width : drawing.size().width * dotsPerPixel);
		}

		@Override
		public int getIntrinsicHeight() {
			return Math.round(getIntrinsicWidth() * drawing.size().height / drawing.size().width);
		}

		@Override
		public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
			float across = (float) (getIntrinsicWidth() / dotsPerPixel);
			float down = (float) (getIntrinsicHeight() / dotsPerPixel);
			device.drawWithGraphics((float) x, (float) y, (float) (across * dotsPerPixel), (float) (down * dotsPerPixel),
					graphics -> drawing.render((Component) null, graphics, new ViewBox(0, 0, across, down)));
		}
	}
}
