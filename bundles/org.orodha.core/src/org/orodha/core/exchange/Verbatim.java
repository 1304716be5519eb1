// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;
import java.util.Objects;

import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.VerbatimValue;

/**
 * What files of one format say that the model has no place for: kept word for word beside the element it is about, for the exporter of
 * that format to write back.
 *
 * @param origin the name of the format
 * @since 1.0
 */
public record Verbatim(String origin) {

	/**
	 * One thing that is kept.
	 *
	 * @param field where it stood, in the format's own words
	 * @param value what stood there, word for word
	 * @since 1.0
	 */
	public record Value(String field, String value) {

		/** Something kept. */
		public Value {
			Objects.requireNonNull(field);
			Objects.requireNonNull(value);
		}
	}

	/** @param origin the name of the format */
	public Verbatim {
		Objects.requireNonNull(origin);
	}

	/** What is kept of this format, in the order in which it was kept. */
	public List<Value> of(LifecycleElement element) {
		return element.getVerbatim().stream().filter(this::isOwn).map(kept -> new Value(text(kept.getField()), text(kept.getValue()))).toList();
	}

	/** Keeps just these of this format; what is kept of others stays. */
	public void replace(LifecycleElement element, List<Value> values) {
		if (of(element).equals(values))
			return;
		element.getVerbatim().removeIf(this::isOwn);
		values.forEach(value -> {
			VerbatimValue kept = ModelFactory.eINSTANCE.createVerbatimValue();
			kept.setOrigin(origin);
			kept.setField(value.field());
			kept.setValue(value.value());
			element.getVerbatim().add(kept);
		});
	}

	private boolean isOwn(VerbatimValue kept) {
		return origin.equals(kept.getOrigin());
	}

	private static String text(String stored) {
		return stored == null ? "" : stored;
	}
}
