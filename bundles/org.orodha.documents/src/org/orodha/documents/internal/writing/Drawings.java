// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.documents.internal.writing;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.orodha.documents.model.Figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Reads drawings, with the font that the documents bring along. */
public final class Drawings {

	private static final int SCALE = 3;
	private static final double MOST_PIXELS = 60_000_000;

	static {
		for (String face : new String[] { "Regular", "Bold" })
			register(face);
	}

	private Drawings() {
	}

	private static void register(String face) {
		try (InputStream font = Resources.open("/fonts/LiberationSans-" + face + ".ttf")) {
			GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
		} catch (IOException | FontFormatException broken) {
			throw new IllegalStateException(broken);
		}
	}

	/** The drawing that an SVG element holds. */
	static SVGDocument read(String svg) {
		return new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
	}

	/** A figure as an image in the format PNG, for programs that do not show drawings. */
	static byte[] image(Figure figure) throws IOException {
		return png(figure.svg(), figure.width(), figure.height());
	}

	/** A drawing of a size in pixels as an image in the format PNG, larger as far as that is no trouble for the memory. */
	public static byte[] png(String svg, int width, int height) throws IOException {
		double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / width / height));
		BufferedImage image = new BufferedImage((int) (width * scale), (int) (height * scale), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setBackground(Color.WHITE);
		graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		read(svg).render((Component) null, graphics, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}
}
