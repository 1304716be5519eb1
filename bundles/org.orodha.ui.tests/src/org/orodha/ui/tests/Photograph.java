// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** What a control shows, in few colours. */
final class Photograph {

	private static final int COLOURS = 64;

	private final ImageData taken;

	private Photograph(ImageData taken) {
		this.taken = taken;
	}

	static Photograph of(Control control) {
		Point size = control.getSize();
		Image image = new Image(control.getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		control.print(gc);
		gc.dispose();
		ImageData taken = image.getImageData();
		image.dispose();
		return new Photograph(taken);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Photograph photograph && Arrays.equals(taken.data, photograph.taken.data);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(taken.data);
	}

	private RGB colour(int x, int y) {
		return taken.palette.getRGB(taken.getPixel(x, y));
	}

	private Map<RGB, Integer> counts() {
		Map<RGB, Integer> counts = new HashMap<>();
		for (int y = 0; y < taken.height; y++)
			for (int x = 0; x < taken.width; x++)
				counts.merge(colour(x, y), 1, Integer::sum);
		return counts;
	}

	/** What part of it does not have the colour that most of it has. */
	double share() {
		int background = counts().values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return 1 - background / (double) (taken.width * taken.height);
	}

	/** Writes it with the colours that occur most; each other colour becomes the nearest of them. */
	void write(Path file) {
		Map<RGB, Integer> counts = counts();
		List<RGB> kept = new ArrayList<>(counts.keySet());
		kept.sort((one, other) -> counts.get(other) - counts.get(one));
		kept = kept.subList(0, Math.min(COLOURS, kept.size()));
		Map<RGB, Integer> numbers = new HashMap<>();
		ImageData written = new ImageData(taken.width, taken.height, 8, new PaletteData(kept.toArray(RGB[]::new)));
		for (int y = 0; y < taken.height; y++)
			for (int x = 0; x < taken.width; x++)
				written.setPixel(x, y, number(colour(x, y), kept, numbers));
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { written };
		loader.compression = 9;
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}

	private static int number(RGB colour, List<RGB> kept, Map<RGB, Integer> numbers) {
		Integer known = numbers.get(colour);
		if (known != null)
			return known;
		int nearest = 0;
		for (int number = 1; number < kept.size(); number++)
			if (distance(colour, kept.get(number)) < distance(colour, kept.get(nearest)))
				nearest = number;
		numbers.put(colour, nearest);
		return nearest;
	}

	private static int distance(RGB one, RGB other) {
		int red = one.red - other.red;
		int green = one.green - other.green;
		int blue = one.blue - other.blue;
		return red * red + green * green + blue * blue;
	}
}
