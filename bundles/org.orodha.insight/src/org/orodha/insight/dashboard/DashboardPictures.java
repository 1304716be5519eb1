// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.orodha.core.picture.Picture;
import org.orodha.core.picture.TextWidths;
import org.orodha.insight.internal.dashboard.ChartPage;

/**
 * A dashboard as pictures. A box that can be chosen is a bar, the head of a chart or what stands for the bars that are not shown; its element
 * leads back to the bar or the chart.
 *
 * @since 1.0
 */
public final class DashboardPictures {

	private static final double WIDTH = 400;
	private static final double GAP = 18;
	private static final double PAGE_WIDTH = 680;

	private DashboardPictures() {
	}

	/** As a whole, under its heading, in two columns, with all bars. */
	public static Picture of(Dashboard dashboard) {
		return picture(dashboard, 2, Integer.MAX_VALUE, true);
	}

	/**
	 * Without a heading.
	 *
	 * @param columns how many charts stand beside each other
	 * @param most    how many bars of a chart are shown; how many more there are is said
	 */
	public static Picture of(Dashboard dashboard, int columns, int most) {
		return picture(dashboard, columns, most, false);
	}

	/** The width of as many columns. */
	public static double width(int columns) {
		return columns * WIDTH + (columns - 1) * GAP;
	}

	private static Picture picture(Dashboard dashboard, int columns, int most, boolean headed) {
		ChartPage page = new ChartPage(TextWidths.estimated());
		int used = Math.max(1, Math.min(columns, dashboard.charts().size()));
		double[] bottoms = new double[used];
		Arrays.fill(bottoms, headed ? page.heading(dashboard, width(used), 0) : 0);
		for (Chart chart : dashboard.charts()) {
			int column = shortest(bottoms);
			bottoms[column] = page.chart(chart, most, column * (WIDTH + GAP), bottoms[column], WIDTH) + GAP;
		}
		return page.picture(dashboard.heading(), width(used), Arrays.stream(bottoms).max().orElse(0));
	}

	private static int shortest(double[] bottoms) {
		int shortest = 0;
		for (int column = 1; column < bottoms.length; column++)
			if (bottoms[column] < bottoms[shortest])
				shortest = column;
		return shortest;
	}

	/**
	 * A page for each chart, or several where it has more bars than there is room for, to be shown as large as a screen.
	 *
	 * @param ratio how much wider the screen is than it is high
	 */
	public static List<Picture> pages(Dashboard dashboard, double ratio) {
		List<Picture> pages = new ArrayList<>();
		for (Chart chart : dashboard.charts())
			pages.addAll(ChartPage.pages(dashboard, chart, TextWidths.estimated(), PAGE_WIDTH, PAGE_WIDTH / ratio));
		return pages;
	}

	/** The chart that a box belongs to. */
	public static Optional<Chart> chart(Dashboard dashboard, Picture.Box box) {
		return dashboard.charts().stream().filter(chart -> ChartPage.isOf(box, chart)).findFirst();
	}

	/** The bar that a box stands for; empty for another one. */
	public static Optional<Bar> bar(Dashboard dashboard, Picture.Box box) {
		return chart(dashboard, box).stream().flatMap(chart -> chart.bars().stream().filter(bar -> ChartPage.key(chart, bar).equals(box.element()))).findFirst();
	}
}
