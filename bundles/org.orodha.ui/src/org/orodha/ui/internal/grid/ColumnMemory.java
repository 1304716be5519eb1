// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.orodha.ui.internal.preferences.Remembered;

/** The columns of a kind as a person arranged them: which are shown, in which order, how wide. */
final class ColumnMemory {

	private static final int WIDTH = 120;
	private static final int NAME_WIDTH = 220;

	private final String name;
	private final IDialogSettings settings = Remembered.of(ColumnMemory.class, "grids");
	private final Map<EStructuralFeature, Integer> widths = new HashMap<>();
	private List<EStructuralFeature> shown = new ArrayList<>();

	/**
	 * @param name     by which it is remembered
	 * @param all      the columns that there are
	 * @param standard those shown until somebody chooses others
	 */
	ColumnMemory(EClass kind, String name, List<EStructuralFeature> all, List<EStructuralFeature> standard) {
		this.name = name;
		String[] remembered = settings.getArray(name + ".columns");
		for (String each : remembered == null ? new String[0] : remembered) {
			String[] parts = each.split(" ");
			EStructuralFeature feature = kind.getEStructuralFeature(parts[0]);
			if (feature == null || !all.contains(feature))
				continue;
			widths.put(feature, Integer.valueOf(parts[1]));
			if (parts.length > 2)
				shown.add(feature);
		}
		if (shown.isEmpty())
			shown = new ArrayList<>(standard);
	}

	/** The features shown, in order. */
	List<EStructuralFeature> shown() {
		return List.copyOf(shown);
	}

	int width(EStructuralFeature feature) {
		return widths.getOrDefault(feature, feature.getName().equals("name") ? NAME_WIDTH : WIDTH);
	}

	/** Remembers how wide a column is. */
	void width(EStructuralFeature feature, int width) {
		if (width > 0 && width != width(feature)) {
			widths.put(feature, width);
			store();
		}
	}

	/** Remembers which columns are shown in which order. */
	void show(List<EStructuralFeature> features) {
		if (features.isEmpty() || features.equals(shown))
			return;
		shown = new ArrayList<>(features);
		store();
	}

	/** Shows or hides a column; the last one stays. */
	void toggle(EStructuralFeature feature) {
		List<EStructuralFeature> changed = new ArrayList<>(shown);
		if (!changed.remove(feature))
			changed.add(feature);
		show(changed);
	}

	private void store() {
		List<String> lines = new ArrayList<>();
		shown.forEach(feature -> lines.add(feature.getName() + " " + width(feature) + " shown"));
		widths.keySet().stream().filter(feature -> !shown.contains(feature))
				.forEach(feature -> lines.add(feature.getName() + " " + width(feature)));
		settings.put(name + ".columns", lines.toArray(String[]::new));
	}

	/** How the room is shared by the grid and the form below it, in percent of the whole. */
	int share() {
		String remembered = settings.get(name + ".share");
		return remembered == null ? 55 : Integer.parseInt(remembered);
	}

	/** Remembers how the room is shared. */
	void share(int percent) {
		settings.put(name + ".share", percent);
	}
}
