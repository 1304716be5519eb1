// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.bulk;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.internal.grid.Names;

/**
 * What is done to a feature of many elements. Values are written as in a grid: a name or an identifier where an element is meant,
 * several with semicolons between them.
 *
 * @param value       the value, or for a replacement what is replaced; null where it is cleared
 * @param replacement what takes its place; null for all but a replacement
 * @since 1.0
 */
public record BulkAction(Verb verb, String value, String replacement) {

	/** The kinds of change. */
	public enum Verb {
		/** The feature has this value from now on, whatever it had. */
		SET,
		/** The feature has no value from now on. */
		CLEAR,
		/** Values are added to those that are there. */
		ADD,
		/** Values are taken out of those that are there. */
		REMOVE,
		/** One value, or a part of a text, takes the place of another wherever it stands. */
		REPLACE;

		/** Whether it can be done to a feature. */
		public boolean fits(EStructuralFeature feature) {
			return switch (this) {
			case ADD, REMOVE -> feature.isMany() && !Names.isText(feature);
			case REPLACE -> !isSwitch(feature);
			case SET, CLEAR -> true;
			};
		}

		private static boolean isSwitch(EStructuralFeature feature) {
			Class<?> type = feature.getEType().getInstanceClass();
			return type == boolean.class || type == Boolean.class;
		}
	}

	/** Sets a value; an empty one clears. */
	public static BulkAction set(String value) {
		return new BulkAction(Verb.SET, value, null);
	}

	/** Clears the feature. */
	public static BulkAction clear() {
		return new BulkAction(Verb.CLEAR, null, null);
	}

	/** Adds values. */
	public static BulkAction add(String values) {
		return new BulkAction(Verb.ADD, values, null);
	}

	/** Takes values out. */
	public static BulkAction remove(String values) {
		return new BulkAction(Verb.REMOVE, values, null);
	}

	/** Replaces a value by another, or a part of a text. */
	public static BulkAction replace(String present, String replacement) {
		return new BulkAction(Verb.REPLACE, present, replacement);
	}
}
